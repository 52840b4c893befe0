package dev.darkroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.web.access.KeyText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class KeyCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsAKeyAndWhatTheServerIsGiven() {
        assertThat(run()).isZero();
        Map<String, String> lines = out.toString().lines().limit(4).map(line -> line.split("\\s+", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        String key = lines.get("key");
        assertThat(key).matches("dk_[A-Za-z0-9_-]{43}");
        assertThat(lines)
                .containsEntry("hash", KeyText.hash(key))
                .containsEntry("setting", "darkroom.access.keys.main.hash=" + KeyText.hash(key))
                .containsEntry("variable", "DARKROOM_ACCESS_KEYS_MAIN_HASH=" + KeyText.hash(key));
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: key", "--name").doesNotContain("hash=");
    }

    @Test
    void makesAnotherOneEveryTime() {
        run();
        String first = out.toString();
        out.getBuffer().setLength(0);
        run();
        assertThat(out.toString()).isNotEqualTo(first);
    }

    @Test
    void namesTheKey() {
        assertThat(run("--name", "ci-runner")).isZero();
        assertThat(out.toString()).contains("darkroom.access.keys.ci-runner.hash=").doesNotContain("variable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Alice", "a.b", "a b", "1st"})
    void refusesNamesThatSettingsCannotHold(String name) {
        assertThat(run("--name", name)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("--name is " + name);
    }

    private int run(String... arguments) {
        return new CommandLine(new KeyCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
