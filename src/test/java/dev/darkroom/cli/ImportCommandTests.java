package dev.darkroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTests {

    private static final String CHECKPOINT = "src/test/resources/conformance/llada-tiny";

    @TempDir
    Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }

    @Test
    void importsACheckpoint() {
        Path to = temporary.resolve("tiny");
        assertThat(run("--from", CHECKPOINT, "--to", to.toString(), "--precision", "int4", "--name", "Tiny")).isZero();
        assertThat(to.resolve("model.json")).content().contains("\"Tiny\"", "\"int4\"");
        assertThat(out.toString()).contains(to.toString(), "llada", "parameters", "int4", "MB");
        assertThat(err.toString().lines()).hasSizeBetween(6, 12).anyMatch(line -> line.startsWith("100% of"));
    }

    @Test
    void saysWhatAModelWithoutATokenizerLacks() {
        Path to = temporary.resolve("tiny");
        assertThat(run("--from", CHECKPOINT, "--to", to.toString())).isZero();
        assertThat(err.toString().lines()).last().asString()
                .isEqualTo(CHECKPOINT + " has no tokenizer.json, so the model takes no text yet: put one into " + to + " before you use it");
    }

    @Test
    void refusesInOneLine() {
        Path to = temporary.resolve("tiny");
        assertThat(run("--from", temporary.resolve("nowhere").toString(), "--to", to.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("nowhere", "is no directory");
        assertThat(out.toString()).isEmpty();
        assertThat(to).doesNotExist();
    }

    @Test
    void replacesAModelByForceOnly() {
        String to = temporary.resolve("tiny").toString();
        assertThat(run("--from", CHECKPOINT, "--to", to, "--precision", "fp32")).isZero();
        assertThat(run("--from", CHECKPOINT, "--to", to, "--precision", "int8")).isEqualTo(2);
        assertThat(err.toString()).contains("--force");
        assertThat(run("--from", CHECKPOINT, "--to", to, "--precision", "int8", "--force")).isZero();
        assertThat(Path.of(to, "model.json")).content().contains("\"int8\"");
    }

    @Test
    void unknownPrecisionsAreListed() {
        assertThat(run("--from", CHECKPOINT, "--to", temporary.resolve("tiny").toString(), "--precision", "int2"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("unknown precision 'int2'; choose one of fp32, fp16, int8, int4");
    }

    @Test
    void aTerminalSeesABarInOneLine() {
        ProgressBar bar = new ProgressBar(new PrintWriter(err), true);
        bar.advanced(0, 200, "first");
        bar.advanced(1, 200, "still nothing to see");
        bar.advanced(100, 200, "middle");
        bar.interrupt();
        assertThat(err.toString()).contains("\r[" + "=".repeat(15) + " ".repeat(15) + "]  50% of 0.0 MB middle")
                .doesNotContain("still nothing").endsWith(System.lineSeparator());
        assertThat(err.toString().lines().filter(line -> !line.isEmpty()).count()).isEqualTo(2);
    }
}
