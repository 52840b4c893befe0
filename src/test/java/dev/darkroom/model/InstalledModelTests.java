package dev.darkroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledModelTests {

    private static final String TEMPLATE = "{{ bos_token }}{{ eos_token }}{{ pad_token }}{{ mask_token }}";

    @TempDir
    Path models;

    @Test
    void isNamedAfterItsDirectory() throws IOException {
        InstalledModel model = InstalledModel.open(ModelFiles.model(models.resolve("mine")));
        assertThat(model.name()).isEqualTo("mine").isNotEqualTo(model.manifest().name());
        assertThat(model.directory().path()).isEqualTo(models.resolve("mine"));
    }

    @Test
    void loadsTokenizerAndTemplateOnce() throws IOException {
        Path directory = ModelFiles.model(models.resolve("mine"));
        Files.writeString(directory.resolve("chat_template.jinja"), "{{ messages[0].content }}");
        InstalledModel model = InstalledModel.open(directory);
        assertThat(IntStream.range(0, 32).parallel().mapToObj(i -> model.tokenizer()).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(IntStream.range(0, 32).parallel().mapToObj(i -> model.chatTemplate()).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(model.chatTemplate().render(List.of(new ChatMessage("user", "Hi")), true)).isEqualTo("Hi");
    }

    @Test
    void opensADamagedTokenizerOnlyWhenItIsAskedFor() throws IOException {
        Path directory = ModelFiles.model(models.resolve("mine"));
        Files.writeString(directory.resolve("tokenizer.json"), "{");
        InstalledModel model = InstalledModel.open(directory);
        assertThatThrownBy(model::tokenizer)
                .isInstanceOf(ModelDirectoryException.class)
                .hasMessageContaining("tokenizer.json");
    }

    @Test
    void saysThatAModelHasNoTemplate() throws IOException {
        InstalledModel model = InstalledModel.open(ModelFiles.model(models.resolve("mine")));
        assertThatThrownBy(model::chatTemplate)
                .isInstanceOf(ModelDirectoryException.class)
                .hasMessageContaining("chat_template.jinja")
                .hasMessageContaining("no chat template");
    }

    @Test
    void refusesATemplateThatIsFarTooLong() throws IOException {
        Path directory = ModelFiles.model(models.resolve("mine"));
        Files.writeString(directory.resolve("chat_template.jinja"), "x".repeat(2_000_000));
        assertThatThrownBy(InstalledModel.open(directory)::chatTemplate)
                .isInstanceOf(ModelDirectoryException.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void tellsTheTemplateTheTokensOfTheManifest() throws IOException {
        Path directory = ModelFiles.model(models.resolve("mine"));
        Files.writeString(directory.resolve("chat_template.jinja"), TEMPLATE);
        assertThat(InstalledModel.open(directory).chatTemplate().render(List.of(), false))
                .isEqualTo("<|endoftext|><|endoftext|><|mask|>");
    }

    @Test
    void prefersTheTokensOfTheCheckpointsOwnConfiguration() throws IOException {
        Path directory = ModelFiles.model(models.resolve("mine"));
        Files.writeString(directory.resolve("chat_template.jinja"), TEMPLATE);
        Files.writeString(
                directory.resolve("tokenizer_config.json"),
                "{\"bos_token\": {\"content\": \"<|system|>\"}, \"eos_token\": \"<|end|>\", \"pad_token\": null}");
        assertThat(InstalledModel.open(directory).chatTemplate().render(List.of(), false))
                .isEqualTo("<|system|><|end|><|endoftext|><|mask|>");
    }
}
