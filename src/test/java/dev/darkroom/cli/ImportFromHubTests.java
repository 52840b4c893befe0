package dev.darkroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.checkpoint.hub.FakeHub;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportFromHubTests {

    private static final Path CHECKPOINT = Path.of("src/test/resources/conformance/llada-tiny");

    @TempDir
    Path temporary;

    private FakeHub hub;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void start() throws IOException {
        hub = new FakeHub(CHECKPOINT);
        hub.add("README.md", "---\nlicense: mit\n---\n# Tiny\n".getBytes());
        environment.put("HF_ENDPOINT", hub.endpoint());
        environment.put("DARKROOM_HUB_CACHE", temporary.resolve("cache").toString());
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private int run(String... arguments) {
        return new CommandLine(new ImportCommand(environment))
                .setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void importsAModelOfTheHub() throws IOException {
        Path to = temporary.resolve("tiny");
        hub.next("store/model.safetensors", FakeHub.hangUpAfter(1000));
        environment.put("HF_TOKEN", "hf_secret");
        hub.requireToken("hf_secret");
        assertThat(run("--from", FakeHub.ID, "--to", to.toString(), "--precision", "fp32")).as(err::toString).isZero();
        assertThat(to.resolve("model.json")).content()
                .contains("\"source\" : \"" + FakeHub.ID + "@" + FakeHub.COMMIT + "\"", "\"licence\" : \"mit\"");
        Path local = temporary.resolve("local");
        assertThat(run("--from", CHECKPOINT.toString(), "--to", local.toString(), "--precision", "fp32")).isZero();
        assertThat(to.resolve("model.onnx")).hasSameBinaryContentAs(local.resolve("model.onnx"));
        assertThat(err.toString().lines()).contains("converting to fp32")
                .anyMatch(line -> line.startsWith("downloading " + FakeHub.ID))
                .anyMatch(line -> line.startsWith("100% of"));
        assertThat(err + out.toString()).doesNotContain("hf_secret");
    }

    @Test
    void importsOfflineFromTheCacheAndOnlyFromThere() {
        assertThat(run("--from", FakeHub.ID, "--to", temporary.resolve("one").toString(), "--offline")).isEqualTo(2);
        assertThat(err.toString()).contains("is not in the cache");
        assertThat(run("--from", FakeHub.ID, "--to", temporary.resolve("one").toString())).isZero();
        hub.close();
        assertThat(run("--from", FakeHub.ID, "--to", temporary.resolve("two").toString(), "--offline")).isZero();
        assertThat(run("--from", FakeHub.ID, "--to", temporary.resolve("three").toString(), "--offline",
                "--cache", temporary.resolve("other").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("other");
    }

    @Test
    void refusesBeforeAnythingIsDownloaded() throws IOException {
        Path taken = Files.createDirectory(temporary.resolve("taken"));
        Files.writeString(taken.resolve("note"), "mine");
        for (List<String> refused : List.of(
                List.of("--from", "no directory", "is no directory, and no model of the hub either"),
                List.of("--from", CHECKPOINT + "x", "is no directory"),
                List.of("--from", FakeHub.ID, "holds no model"))) {
            assertThat(run(refused.get(0), refused.get(1), "--to", taken.toString())).isEqualTo(2);
            assertThat(err.toString()).contains(refused.get(2));
        }
        assertThat(run("--from", CHECKPOINT.toString(), "--to", taken.toString(), "--revision", "main")).isEqualTo(2);
        assertThat(err.toString()).contains("--revision is for models of the hub");
        assertThat(hub.seen()).isEmpty();
    }
}
