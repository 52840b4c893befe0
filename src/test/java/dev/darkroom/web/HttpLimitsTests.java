package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Requests that are too large, or never end, before any of our own code sees them. */
@WebTest
@TestPropertySource(properties = "darkroom.request-timeout=200ms")
@ExtendWith(OutputCaptureExtension.class)
@Timeout(60)
class HttpLimitsTests {

    @LocalServerPort
    private int port;

    @Test
    void headersOfTheLimitAreReadAndLargerOnesRefused() throws IOException {
        assertThat(status("GET /api/models HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(15_000) + "\r\n\r\n")).isEqualTo(200);
        assertThat(status("GET /api/models HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(17_000) + "\r\n\r\n")).isEqualTo(431);
    }

    @Test
    void aRequestLineOfTheLimitIsReadAndALongerOneRefused() throws IOException {
        assertThat(status("GET /api/models?" + "x".repeat(8_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")).isEqualTo(200);
        assertThat(status("GET /api/models?" + "x".repeat(8_300) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")).isEqualTo(414);
    }

    @Test
    void aRequestThatNeverEndsIsGivenUp(CapturedOutput log) throws IOException {
        String begun = "POST /api/chat HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{";
        try (Socket socket = send(begun)) {
            assertThat(socket.getInputStream().read()).as("the end of the connection").isEqualTo(-1);
        }
        assertThat(log).doesNotContain(" ERROR ");
    }

    private Socket send(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    /** Sends a text, leaves the connection open, and reads the status of the answer. */
    private int status(String request) throws IOException {
        try (Socket socket = send(request)) {
            String line = new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
            assertThat(line).startsWith("HTTP/1.1 ");
            return Integer.parseInt(line.substring(9));
        }
    }
}
