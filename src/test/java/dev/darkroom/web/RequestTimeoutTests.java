package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.ChannelException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Operators;
import reactor.netty.http.server.HttpServer;
import reactor.util.context.Context;

@ExtendWith(OutputCaptureExtension.class)
class RequestTimeoutTests {

    private final RequestTimeout timeout = new RequestTimeout(Duration.ofSeconds(7));

    @Test
    void isTheServers() {
        assertThat(timeout.apply(HttpServer.create()).configuration().requestTimeout()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aConnectionGivenUpWithNobodyLeftToTellIsNoError(CapturedOutput log) {
        Operators.onErrorDropped(new ChannelException("given up"), Context.empty());

        assertThat(log).doesNotContain("ERROR");
    }

    @Test
    void anyOtherErrorThatNobodyHearsIsLogged(CapturedOutput log) {
        Operators.onErrorDropped(new IllegalStateException("lost"), Context.empty());

        assertThat(log).contains("ERROR", "lost");
    }
}
