package dev.darkroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which command lines are for a command, and which start the server. */
class DarkroomCommandTests {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "--version", "-V", "import", "models", "key", "replay", "trace", "bench", "conformance"})
    void commands(String first) {
        assertThat(DarkroomCommand.isMeant(first, "--anything")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=8081", "--darkroom.models-directory=models", "imports", ""})
    void settingsOfTheServer(String first) {
        assertThat(DarkroomCommand.isMeant(first)).isFalse();
        assertThat(DarkroomCommand.isMeant()).isFalse();
    }
}
