package dev.darkroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ModelRegistryTests {

    @TempDir
    Path models;

    @Test
    void listsModelsByTheNameOfTheirDirectory() throws IOException {
        install("zebra", "apple");
        Files.createDirectories(models.resolve("train"));
        Files.writeString(models.resolve("README.md"), "notes");
        ModelFiles.model(models.resolve(".import-in-progress"));
        assertThat(registry(null).models()).extracting(InstalledModel::name).containsExactly("apple", "zebra");
    }

    @Test
    void leavesBrokenModelsOutAndSaysWhyOnce(CapturedOutput output) throws IOException {
        install("good", "broken");
        Files.delete(models.resolve("broken/model.onnx"));
        ModelRegistry registry = registry(null);
        for (int i = 0; i < 3; i++) {
            assertThat(registry.models()).extracting(InstalledModel::name).containsExactly("good");
        }
        assertThat(output.getAll().split("Model 'broken' is left out", -1)).hasSize(2);
        assertThat(output).contains("model.onnx: missing");
    }

    @Test
    void findsModelsThatComeAndGo() throws IOException {
        install("one");
        ModelRegistry registry = registry(null);
        InstalledModel one = registry.require("one");
        install("two");
        assertThat(registry.models()).extracting(InstalledModel::name).containsExactly("one", "two");
        assertThat(registry.require("one")).isSameAs(one);
        Files.delete(models.resolve("one/model.json"));
        assertThatThrownBy(() -> registry.require("one")).isInstanceOf(UnknownModelException.class);
    }

    @Test
    void readsAModelAgainThatWasImportedAnew() throws IOException {
        install("one");
        ModelRegistry registry = registry(null);
        assertThat(registry.require("one").manifest().precision()).isEqualTo("fp32");
        Files.writeString(models.resolve("one/model.json"), ModelFiles.MANIFEST.replace("fp32", "int8 "));
        assertThat(registry.require("one").manifest().precision()).isEqualTo("int8 ");
    }

    @Test
    void findsAModelThatWasMended() throws IOException {
        install("one");
        Files.delete(models.resolve("one/model.onnx"));
        ModelRegistry registry = registry(null);
        assertThat(registry.models()).isEmpty();
        Files.writeString(models.resolve("one/model.onnx"), "graph");
        assertThat(registry.models()).hasSize(1);
    }

    @Test
    void saysWhatIsInstalledWhenAModelIsNot() throws IOException {
        install("apple", "zebra");
        assertThatThrownBy(() -> registry(null).require("pear"))
                .isInstanceOf(UnknownModelException.class)
                .hasMessage("Model 'pear' is not installed. Installed: apple, zebra");
        assertThatThrownBy(() -> registry(null).require("../apple")).isInstanceOf(UnknownModelException.class);
    }

    @Test
    void saysHowToImportWhenThereIsNone() {
        for (Path directory : new Path[] {models, models.resolve("nowhere")}) {
            ModelRegistry registry = new ModelRegistry(directory, null);
            assertThat(registry.models()).isEmpty();
            assertThatThrownBy(() -> registry.require(null))
                    .isInstanceOf(UnknownModelException.class)
                    .hasMessageContaining("java -jar darkroom.jar import --from DIR --to " + directory.resolve("NAME"));
            assertThatThrownBy(() -> registry.require("x")).hasMessageContaining("import --from DIR");
        }
    }

    @Test
    void choosesTheDefault() throws IOException {
        install("beta");
        assertThat(registry(null).defaultModel().name()).isEqualTo("beta");
        install("alpha");
        assertThat(registry(null).defaultModel().name()).isEqualTo("alpha");
        install("pocket");
        assertThat(registry(null).defaultModel().name()).isEqualTo("pocket");
        assertThat(registry("").defaultModel().name()).isEqualTo("pocket");
        assertThat(registry("beta").defaultModel().name()).isEqualTo("beta");
        assertThat(registry("beta").require(null).name()).isEqualTo("beta");
        assertThat(registry("beta").require(" ").name()).isEqualTo("beta");
        assertThat(registry("beta").require("alpha").name()).isEqualTo("alpha");
    }

    @Test
    void doesNotReplaceAConfiguredDefaultThatIsMissing() throws IOException {
        install("pocket");
        assertThatThrownBy(() -> registry("big").defaultModel())
                .isInstanceOf(UnknownModelException.class)
                .hasMessage("The default model 'big' is not installed. Installed: pocket");
    }

    private void install(String... names) throws IOException {
        for (String name : names) {
            ModelFiles.model(models.resolve(name));
        }
    }

    private ModelRegistry registry(String defaultModel) {
        return new ModelRegistry(models, defaultModel);
    }
}
