package dev.darkroom.checkpoint.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.checkpoint.CheckpointException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A hub, and a downloader that sleeps no time but notes how long it was to. */
@Timeout(60)
abstract class HubTests {

    static final Path CHECKPOINT = Path.of("src/test/resources/conformance/llada-tiny");
    static final String WEIGHTS = "model.safetensors";
    static final HubId ID = HubId.of(FakeHub.ID).orElseThrow();
    static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path temporary;

    FakeHub hub;
    byte[] weights;
    final List<Duration> slept = new ArrayList<>();
    final Progress progress = new Progress();

    @BeforeEach
    void start() throws IOException {
        hub = new FakeHub(CHECKPOINT);
        weights = Files.readAllBytes(CHECKPOINT.resolve(WEIGHTS));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    static final class Progress implements HubProgress {
        final List<Long> done = new ArrayList<>();
        final List<String> notices = new ArrayList<>();
        long total;

        @Override
        public void advanced(long soFar, long all, String label) {
            done.add(soFar);
            total = all;
        }

        @Override
        public void notice(String line) {
            notices.add(line);
        }
    }

    HubSettings settings(String... environment) {
        Map<String, String> variables = new HashMap<>(Map.of("HF_ENDPOINT", hub.endpoint()));
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return HubSettings.of(variables, cache(), false);
    }

    Path cache() {
        return temporary.resolve("cache");
    }

    HubSnapshot download(String... environment) {
        return download("main", PATIENCE, environment);
    }

    HubSnapshot download(String revision, Duration patience, String... environment) {
        return new HubDownloader(settings(environment), patience, slept::add).download(ID, revision, progress);
    }

    void assertFails(String... messages) {
        assertThatThrownBy(this::download).isInstanceOf(CheckpointException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(messages).doesNotContain("\n"));
    }

    List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    Path part() {
        return cache().resolve("tiny--llada-tiny/blobs/" + FakeHub.sha256(weights) + ".part");
    }
}
