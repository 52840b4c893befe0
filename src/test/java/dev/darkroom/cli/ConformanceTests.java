package dev.darkroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.cli.conformance.ConformanceCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

class ConformanceTests {

    private static final Path FIXTURES = Path.of("src/test/resources/conformance");

    @TempDir
    private Path copy;

    @Test
    void everyTraceAndEveryLogitAgreesWithTheReference() {
        Outcome outcome = conformance(FIXTURES);

        assertThat(outcome.exitCode()).as(outcome.out()).isZero();
        assertThat(outcome.lastLine()).matches("\\d{4} passed, 0 failed, 0 skipped");
    }

    @Test
    void aWrongPredictionIsAFailureThatNamesThePass() throws IOException {
        Path trace = copyOf("llada-gqa-padded").resolve("traces/llada_s9_g24_b8.json");
        String text = Files.readString(trace);
        Files.writeString(trace, text.replaceFirst("\"predicted\": ?\\[(\\d+)", "\"predicted\":[999"));

        Outcome outcome = conformance(copy);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("FAIL llada-gqa-padded/llada_s9_g24_b8.json: pass 0: the predicted tokens differ");
        assertThat(outcome.lastLine()).contains("1 failed");
    }

    @Test
    void aWrongForwardCountIsAFailure() throws IOException {
        Path trace = copyOf("llada-gqa-padded").resolve("traces/fast_dual_thr0.8_g24_b8.json");
        Files.writeString(trace, Files.readString(trace).replaceFirst("\"nfe\": ?(\\d+)", "\"nfe\": 999"));

        Outcome outcome = conformance(copy);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("the number of forward passes is").contains("the reference says 999");
    }

    @Test
    void changedWeightsFailTheLogits() throws IOException {
        Path weights = copyOf("llada-gqa-padded").resolve("model.safetensors");
        byte[] bytes = Files.readAllBytes(weights);
        for (int signByte = bytes.length / 2 | 3; signByte < bytes.length / 2 + 4096; signByte += 4) {
            bytes[signByte] ^= (byte) 0x80;
        }
        Files.write(weights, bytes);

        Outcome outcome = conformance(copy);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("FAIL llada-gqa-padded logits case 0: row 0");
    }

    @Test
    void anUnknownArchitectureAndAnUnknownAlgorithmAreSkipped() throws IOException {
        Path checkpoint = copyOf("llada-gqa-padded");
        Path trace = checkpoint.resolve("traces/llada_s9_g24_b8.json");
        Files.writeString(trace, Files.readString(trace).replace("llada.generate", "nobody.sample"));
        Path other = copy.resolve("other");
        Files.createDirectories(other);
        Files.writeString(other.resolve("config.json"), "{\"model_type\": \"nobody\"}");
        Files.writeString(other.resolve("logits.json"), "{\"cases\": [{}, {}]}");

        Outcome outcome = conformance(copy, "--verbose");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.lastLine()).isEqualTo("6 passed, 0 failed, 3 skipped");
        assertThat(outcome.out())
                .contains("skip llada-gqa-padded/llada_s9_g24_b8.json: the algorithm nobody.sample is not built")
                .contains("skip other logits case 1: the architecture nobody is not built");
    }

    @Test
    void aCheckpointThatCannotBeImportedIsAFailure() throws IOException {
        Path weights = copyOf("llada-gqa-padded").resolve("model.safetensors");
        byte[] bytes = Files.readAllBytes(weights);
        Files.write(weights, Arrays.copyOf(bytes, bytes.length - 100));

        Outcome outcome = conformance(copy);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("FAIL llada-gqa-padded import:").contains("model.safetensors");
    }

    @Test
    void halfPrecisionStaysWithinItsOwnBounds() throws IOException {
        copyOf("llada-gqa-padded");

        Outcome outcome = conformance(copy, "--precision", "fp16");

        assertThat(outcome.exitCode()).as(outcome.out()).isZero();
        assertThat(outcome.lastLine()).isEqualTo("7 passed, 0 failed, 0 skipped");
    }

    @Test
    void whatCannotBeComparedIsWrongUse() throws IOException {
        copyOf("llada-gqa-padded");

        Outcome int8 = conformance(copy, "--precision", "int8");
        assertThat(int8.exitCode()).isEqualTo(2);
        assertThat(int8.err()).contains("--precision is int8; it must be fp32 or fp16");

        Outcome auto = conformance(copy, "--provider", "auto");
        assertThat(auto.exitCode()).isEqualTo(2);
        assertThat(auto.err()).contains("--provider is auto; it must be cpu or cuda");

        assertThat(conformance(copy, "--precision", "fp8").err()).contains("fp8").contains("fp32, fp16");
    }

    @Test
    void aFolderWithoutCheckpointsIsWrongUse() {
        Outcome outcome = conformance(copy);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains(copy + " holds no folder with a config.json");
    }

    private Path copyOf(String checkpoint) throws IOException {
        Path target = copy.resolve(checkpoint);
        FileSystemUtils.copyRecursively(FIXTURES.resolve(checkpoint), target);
        return target;
    }

    private static Outcome conformance(Path directory, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new ConformanceCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] arguments = Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = directory.toString();
        return new Outcome(command.execute(arguments), out.toString(), err.toString());
    }

    private record Outcome(int exitCode, String out, String err) {
        String lastLine() {
            return out.lines().reduce((before, last) -> last).orElse("");
        }
    }
}
