package dev.darkroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelDirectoryTests {

    @TempDir
    Path directory;

    @BeforeEach
    void writeModel() throws IOException {
        ModelFiles.model(directory);
    }

    @Test
    void readsTheManifestAndNamesTheFiles() {
        ModelDirectory model = ModelDirectory.open(directory);
        assertThat(model.path()).isEqualTo(directory);
        assertThat(model.manifest().architecture()).isEqualTo("llada");
        assertThat(model.manifest().specialTokens()).isEqualTo(new ModelManifest.SpecialTokens(0, 1, List.of(1)));
        assertThat(model.manifest().decoding()).isNull();
        assertThat(model.graph()).isEqualTo(directory.resolve("model.onnx"));
        assertThat(model.guidanceGraph()).isEqualTo(directory.resolve("guidance.onnx"));
        assertThat(model.tokenizerFile()).isEqualTo(directory.resolve("tokenizer.json"));
        assertThat(model.templateFile()).isEqualTo(directory.resolve("chat_template.jinja"));
    }

    @Test
    void readsDecodingDefaultsAndPassesOverUnknownFields() throws IOException {
        manifest(ModelFiles.MANIFEST.replace(
                "\"logitShift\"",
                "\"future\": {\"x\": 1}, \"decoding\": {\"policy\": \"schedule\", \"blockLength\": 32}, \"logitShift\""));
        assertThat(ModelDirectory.open(directory).manifest().decoding())
                .isEqualTo(new ModelManifest.DecodingDefaults("schedule", null, null, 32, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"model.json, not a model directory", "model.onnx, missing"})
    void namesAMissingFile(String file, String problem) throws IOException {
        Files.delete(directory.resolve(file));
        assertThatThrownBy(() -> ModelDirectory.open(directory))
                .isInstanceOfSatisfying(
                        ModelDirectoryException.class, e -> assertThat(e.file()).isEqualTo(directory.resolve(file)))
                .hasMessageStartingWith(directory.resolve(file).toString())
                .hasMessageContaining(problem)
                .hasMessageContaining("import");
    }

    @Test
    void refusesANewerFormatAlsoWhenItsFieldsDoNotFit() throws IOException {
        manifest("{\"formatVersion\": 2, \"specialTokens\": \"elsewhere\"}");
        assertThatThrownBy(() -> ModelDirectory.open(directory))
                .isInstanceOf(ModelDirectoryException.class)
                .hasMessageContaining("format 2")
                .hasMessageContaining("upgrade Darkroom");
    }

    @Test
    void refusesWhatIsNoManifest() throws IOException {
        manifest("{\"formatVersion\": 1,");
        assertThatThrownBy(() -> ModelDirectory.open(directory)).hasMessageContaining("not valid JSON");
        manifest("[]");
        assertThatThrownBy(() -> ModelDirectory.open(directory)).hasMessageContaining("not a JSON object");
        manifest("{}");
        assertThatThrownBy(() -> ModelDirectory.open(directory)).hasMessageContaining("no formatVersion");
        manifest(ModelFiles.MANIFEST.replace("512", "\"long\""));
        assertThatThrownBy(() -> ModelDirectory.open(directory))
                .isInstanceOf(ModelDirectoryException.class)
                .hasMessageContaining("model.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"contextLength\": 512 | \"contextLength\": 0 | contextLength is 0",
                "\"mask\": 0 | \"mask\": 6144 | specialTokens.mask is 6144",
                "[1] | [-1] | specialTokens.endOfSequence is -1",
                "\"name\": \"tiny\", | \"surname\": \"tiny\", | has no name",
                "\"specialTokens\" | \"otherTokens\" | has no specialTokens"
            })
    void refusesValuesThatCannotBe(String good, String bad, String problem) throws IOException {
        assertThat(ModelFiles.MANIFEST).contains(good);
        manifest(ModelFiles.MANIFEST.replace(good, bad));
        assertThatThrownBy(() -> ModelDirectory.open(directory))
                .isInstanceOf(ModelDirectoryException.class)
                .hasMessageContaining(problem);
    }

    private void manifest(String json) throws IOException {
        Files.writeString(directory.resolve("model.json"), json);
    }
}
