package dev.darkroom.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command measures all it was asked to, on the embedded model; how fast that is nobody knows. */
class BenchCommandTests {

    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new BenchCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private JsonNode measured(String... options) throws Exception {
        Path file = temporary.resolve("bench.json");
        Path prompts = Files.writeString(temporary.resolve("prompts.txt"), "Hello!\n\nWhat can you do?\n");
        String[] always = {"--model", "models/pocket", "--json", file.toString(), "--prompts", prompts.toString(),
            "--max-tokens", "8", "--rounds", "1", "--lengths", "16,24", "--block", "8", "--repetitions", "2"};
        String[] all = Stream.concat(
                        Arrays.stream(always), Arrays.stream(options))
                .toArray(String[]::new);
        assertThat(run(all)).as(err.toString()).isZero();
        return JsonMapper.builder().build().readTree(Files.readString(file));
    }

    @Test
    void everyCaseIsMeasuredBesideOneBaseline() throws Exception {
        JsonNode report = measured("--policy", "threshold", "--cache", "dual", "--clients", "1,3");
        assertThat(StreamSupport.stream(report.get("cases").spliterator(), false)
                        .map(figures -> figures.get("label").asString() + "/" + figures.get("cache").asString() + "/"
                                + figures.get("clients").asInt() + "/" + figures.get("answers").asInt()))
                .containsExactly("left-to-right/dual/1/2", "left-to-right, blocks of 16/dual/1/2", "default/delayed/1/2",
                        "default/delayed/3/4", "threshold/dual/1/2");
        assertThat(StreamSupport.stream(report.get("cases").spliterator(), false)
                        .filter(figures -> figures.get("baseline").asBoolean()))
                .singleElement()
                .satisfies(figures -> {
                    assertThat(figures.get("label").asString()).startsWith("left-to-right");
                    assertThat(figures.get("timesBaseline").asDouble()).isEqualTo(1);
                });
        report.get("cases").forEach(figures -> {
            assertThat(figures.get("tokensPerSecond").asDouble()).isPositive();
            assertThat(figures.get("firstFrameMillis95").asDouble())
                    .isGreaterThanOrEqualTo(figures.get("firstFrameMillis").asDouble())
                    .isPositive();
        });
        assertThat(report.get("aggregate").asDouble()).isPositive();
        assertThat(out.toString()).contains("left-to-right", "default", "base", "of the tokens per second");
    }

    @Test
    void passesAloneAreTimedOnEachLength() throws Exception {
        JsonNode report = measured("--passes-only");
        assertThat(report.get("cases")).isEmpty();
        assertThat(StreamSupport.stream(report.get("passes").spliterator(), false)
                        .map(timing -> timing.get("length").asInt()))
                .containsExactly(16, 24);
        report.get("passes").forEach(timing -> assertThat(timing.get("rowMillis").asDouble()).isPositive());
    }

    @Test
    void aProfileSaysWhichOperatorsTakeTheTime() throws Exception {
        Path traces = temporary.resolve("traces");
        measured("--passes-only", "--profile", traces.toString());
        assertThat(out.toString())
                .contains("passes over 16 tokens", "passes over 24 tokens")
                .containsPattern("(DynamicQuantizeMatMul|MatMulInteger\\w*) +[1-9][0-9]\\.[0-9] ");
        try (Stream<Path> files = Files.list(traces)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void whatCannotBeMeasuredIsSaid() {
        assertThat(run("--model", "models/pocket", "--lengths", "100000", "--passes-only")).isEqualTo(2);
        assertThat(err.toString()).contains("100000").contains("512");
        assertThat(run("--model", "models/pocket", "--rounds", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--rounds");
        assertThat(run("--model", "models/pocket", "--policy", "guesswork", "--lengths", "8", "--repetitions", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("guesswork");
    }
}
