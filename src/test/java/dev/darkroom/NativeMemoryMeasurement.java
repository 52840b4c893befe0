package dev.darkroom;

import static dev.darkroom.ServerClient.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/**
 * Whether the memory of a server grows with the answers that it gives: resident memory after 200 and after 2,000 of them.
 * Named so that no test run picks it up, as it takes minutes; {@code docs/operations.md} says how to run it. Linux only.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NativeMemoryMeasurement {

    private static final int EARLY = 200;
    private static final int LATE = Integer.getInteger("darkroom.answers", 2000);
    private static final int CLIENTS = 8;
    private static final double MOST_GROWTH = 0.10;

    @LocalServerPort
    private int port;

    @Test
    void residentMemoryDoesNotGrowWithAnswers() throws IOException {
        ServerClient server = new ServerClient(port);
        server.waitUntilReady();
        answer(server, 0, EARLY);
        long early = residentKibibytes(EARLY);
        long late = early;
        for (int done = EARLY; done < LATE; done += EARLY) {
            answer(server, done, done + EARLY);
            late = residentKibibytes(done + EARLY);
        }
        System.out.printf("growth from %d to %d answers: %.1f %%%n", EARLY, LATE, 100.0 * (late - early) / early);
        assertThat((double) late).isLessThanOrEqualTo(early * (1 + MOST_GROWTH));
    }

    /** Short answers of all kinds: with every cache, sampled, guided, and some that are cancelled on the way. */
    private static void answer(ServerClient server, int from, int to) {
        Flux.range(from, to - from)
                .flatMap(number -> server.ask("Say something about " + number + ".", options(number))
                        .concatMap(frame -> number % 9 == 0 && "pass".equals(frame.event())
                                ? server.cancel(frame.id().substring(0, frame.id().indexOf(':')))
                                : Flux.empty()), CLIENTS)
                .blockLast(PATIENCE.multipliedBy(5));
    }

    private static Map<String, Object> options(int number) {
        return switch (number % 5) {
            case 0 -> Map.of("maxTokens", 24, "cache", "dual", "blockLength", 8);
            case 1 -> Map.of("maxTokens", 24, "cache", "prefix", "blockLength", 8);
            case 2 -> Map.of("maxTokens", 24, "cache", "delayed", "blockLength", 8);
            case 3 -> Map.of("maxTokens", 16, "temperature", 1, "seed", number);
            default -> Map.of("maxTokens", 16, "guidance", 0.5);
        };
    }

    private static long residentKibibytes(int answers) throws IOException {
        System.gc();
        long resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
        Runtime java = Runtime.getRuntime();
        System.out.printf(
                "%d answers: %d MiB resident, of which %d MiB are the Java heap (%d MiB used)%n",
                answers, resident / 1024, java.totalMemory() >> 20, (java.totalMemory() - java.freeMemory()) >> 20);
        return resident;
    }
}
