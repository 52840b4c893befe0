package dev.darkroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ReplayCommandTests {

    private static final Terminal SCREEN = new Terminal(true, 20, 24);
    private static final Terminal PIPE = new Terminal(false, 80, 24);
    private static final String RECORDING =
            """
            {"format":"darkroom-replay/1","model":"pocket","promptTokens":2,"canvas":[7,8,0,0,0],"events":[
             {"event":"started","data":{"id":"a"}},
             {"event":"pass","data":{"pass":1,"block":0,"elapsed":40,"committed":1,"masked":2,
              "changed":[[2,"A","0.5","t"],[3," cat",0.95,"c"],[4,"",0,"m"]]}},
             {"event":"pass","data":{"pass":2,"block":0,"elapsed":100,"committed":3,"masked":0,
              "changed":[[2,"The",0.9,"p"],[4,"!",0.9,"r"]]}},
             {"event":"completed","data":{"text":"The cat!","finishReason":"stop"}}]}
            """.replace("\"0.5\"", "0.5");

    @TempDir
    Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Duration> pauses = new ArrayList<>();

    private int run(Terminal terminal, String recording, String... options) {
        Path file = temporary.resolve("replay.json");
        try {
            Files.writeString(file, recording);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return execute(terminal, file, options);
    }

    private int execute(Terminal terminal, Path file, String... options) {
        List<String> line = new ArrayList<>(List.of(options));
        line.add(file.toString());
        return new CommandLine(new ReplayCommand(() -> terminal, pauses::add))
                .setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(line.toArray(String[]::new));
    }

    @Test
    void withoutATerminalTheTextOfEachPassIsPrinted() {
        assertThat(run(PIPE, RECORDING)).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                [pass 1 of 2, 1 settled, 2 open, 40 ms]
                A cat

                [pass 2 of 2, 3 settled, 0 open, 100 ms]
                The cat!

                pocket: stop
                """);
        assertThat(pauses).isEmpty();
    }

    @Test
    void onATerminalEachPassIsDrawnOverTheLastAtItsTime() {
        assertThat(run(SCREEN, RECORDING, "--speed", "2")).isZero();
        assertThat(pauses).containsExactly(Duration.ofMillis(20), Duration.ofMillis(30));
        assertThat(out.toString())
                .startsWith("\u001b[J\u001b[2mA\u001b[0m cat\u001b[2m·\u001b[0m")
                .contains("\u001b[2A\r\u001b[J\u001b[1;36mThe\u001b[0m cat\u001b[33m!\u001b[0m");
    }

    @Test
    void withoutColoursTheCanvasIsStillDrawnInPlace() {
        assertThat(run(SCREEN, RECORDING, "--no-color")).isZero();
        assertThat(out.toString()).contains("\u001b[2A\r\u001b[J", "The cat!").doesNotContain("m");
    }

    @Test
    void longLinesAreCountedAsTheyWrap() {
        String text = "x".repeat(45);
        assertThat(run(SCREEN, RECORDING.replace(" cat", text), "--no-color")).isZero();
        // 46 or 48 letters in lines of 19 are three lines, and one tells how it stands.
        assertThat(out.toString()).contains("\u001b[4A\r");
    }

    @Test
    void aCanvasTallerThanTheScreenIsCutUntilTheLastPass() {
        assertThat(run(new Terminal(true, 20, 8), RECORDING.replace(" cat", "\\n".repeat(30) + "end"), "--no-color")).isZero();
        assertThat(out.toString()).contains("\u001b[6A\r");
        assertThat(out.toString().indexOf("end")).isGreaterThan(out.toString().indexOf("\u001b[6A\r"));
    }

    @Test
    void nothingInTheTextReachesTheTerminalAsACommand() {
        String hostile = "\\u001b[2J\\u001b]0;title\\u0007\\r\\b\\u009b31m\\u202e\\u2066\\u007f\\ud83d\\u0000";
        for (Terminal terminal : List.of(SCREEN, PIPE)) {
            out.getBuffer().setLength(0);
            assertThat(run(terminal, RECORDING.replace(" cat", hostile).replace("pocket", hostile).replace("stop", hostile)))
                    .isZero();
            String shown = out.toString().replaceAll("\u001b\\[(J|0m|2m|33m|1;36m|\\d+A\r)", "").replace("\n", "");
            assertThat(shown.codePoints()).noneMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x2066);
            assertThat(shown).contains("␛");
        }
    }

    @Test
    void pausesAreBoundedWhateverTheFileSays() {
        String late = RECORDING.replace("\"elapsed\":40", "\"elapsed\":9000000000000000");
        assertThat(run(SCREEN, late)).isZero();
        assertThat(pauses).containsExactly(Duration.ofSeconds(10), Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"format\":\"darkroom-replay/2\"}",
        "{\"format\":\"\\u001b[31m\\n\"}",
        "{\"format\":\"darkroom-replay/1\",\"model\":\"m\"}",
        "{\"format\":\"darkroom-replay/1\",\"model\":\"m\",\"events\":[7]}",
        "{\"format\":\"darkroom-replay/1\",\"model\":\"m\",\"events\":[{\"event\":\"\\u001b[2J\"}]}",
        "{\"format\":\"darkroom-replay/1\",\"events\":[]}"
    })
    void aDamagedFileIsRefusedInOneLine(String content) {
        assertThat(run(PIPE, content)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("replay.json: ");
        assertThat(err.toString().trim().codePoints()).noneMatch(Character::isISOControl);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[-1,\"A\",0.5,\"t\"]", "[2.5,\"A\",0.5,\"t\"]", "[2,7,0.5,\"t\"]", "[2,\"A\",\"x\",\"t\"]", "[2,\"A\",0.5,\"z\"]",
        "[2,\"A\",0.5]", "[2,\"A\",0.5,\"t\",1]", "[99999999999,\"A\",0.5,\"t\"]", "{}", "null"
    })
    void aDamagedRowIsNamed(String row) {
        assertThat(run(PIPE, RECORDING.replace("[2,\"A\",0.5,\"t\"]", row))).isEqualTo(2);
        assertThat(err.toString()).contains("events[1].data.changed[0]");
    }

    @Test
    void aFileThatIsCutAnywhereIsRefusedInOneLine() throws IOException {
        byte[] whole = RECORDING.trim().getBytes(StandardCharsets.UTF_8);
        Path file = temporary.resolve("cut.json");
        for (int length = 0; length < whole.length; length += 7) {
            err.getBuffer().setLength(0);
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(execute(PIPE, file)).isEqualTo(2);
            assertThat(err.toString().lines()).hasSize(1);
        }
    }

    @Test
    void anyByteMayBeWrongWithoutMoreThanALine() throws IOException {
        Random random = new Random(4);
        Path file = temporary.resolve("wrong.json");
        for (int round = 0; round < 300; round++) {
            byte[] bytes = RECORDING.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Files.write(file, bytes);
            err.getBuffer().setLength(0);
            int code = execute(PIPE, file);
            assertThat(code).isIn(0, 2);
            assertThat(err.toString().lines()).hasSize(code == 0 ? 0 : 1);
        }
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(execute(PIPE, temporary.resolve("nowhere"))).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such file");
        assertThat(execute(PIPE, temporary)).isEqualTo(2);
        for (String speed : List.of("0", "-1", "NaN", "Infinity")) {
            assertThat(run(PIPE, RECORDING, "--speed", speed)).isEqualTo(2);
        }
        assertThat(run(PIPE, RECORDING, "--verify")).isEqualTo(2);
        assertThat(run(PIPE, RECORDING, "--model", "models/pocket")).isEqualTo(2);
        assertThat(run(PIPE, RECORDING, "--verify", "--model", temporary.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be repeated");
    }
}
