package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.model.ModelManifest.SpecialTokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Special tokens and chat templates are found wherever published checkpoints keep them. */
class CheckpointTokenizerTests {

    private static final String ADDED_TOKENS = """
            {"added_tokens": [
              {"id": 3, "content": "<|mask|>", "special": true},
              {"id": 4, "content": "<|endoftext|>", "special": true},
              {"id": 5, "content": "<|eot_id|>", "special": true},
              {"id": 6, "content": "<|end|>", "special": false}],
             "model": {"vocab": {"a": 0}}}
            """;

    @TempDir
    Path directory;

    private void file(String name, String text) throws Exception {
        Files.writeString(directory.resolve(name), text);
    }

    private SpecialTokens specialTokens() {
        return new SpecialTokenFinder(directory, CheckpointConfig.read(directory), CheckpointTokenizer.read(directory), 20)
                .find();
    }

    private String template() throws Exception {
        return CheckpointTokenizer.read(directory).chatTemplate();
    }

    @Test
    void specialTokensOfTheConfiguration() throws Exception {
        file("config.json", "{\"mask_token_id\": 7, \"eos_token_id\": 8, \"pad_token_id\": 9}");
        assertThat(specialTokens()).isEqualTo(new SpecialTokens(7, 9, List.of(8)));
    }

    @Test
    void severalEndsOfSequence() throws Exception {
        file("config.json", "{\"mask_token_id\": 7, \"eos_token_id\": [8, 2]}");
        file("generation_config.json", "{\"eos_token_id\": [2, 11]}");
        assertThat(specialTokens()).isEqualTo(new SpecialTokens(7, 8, List.of(8, 2, 11)));
    }

    @Test
    void specialTokensByTheirRole() throws Exception {
        file("config.json", "{\"eos_token_id\": null}");
        file("tokenizer_config.json",
                "{\"mask_token\": \"<|mask|>\", \"eos_token\": {\"content\": \"<|endoftext|>\"}, \"pad_token\": \"<|endoftext|>\"}");
        file("tokenizer.json", ADDED_TOKENS);
        assertThat(specialTokens()).isEqualTo(new SpecialTokens(3, 4, List.of(4, 5)));
    }

    @Test
    void specialTokensOfTheTokenizerConfigurationAlone() throws Exception {
        file("config.json", "{\"eos_token_id\": 11}");
        file("tokenizer_config.json", """
                {"mask_token": "<|mask|>", "eos_token": "<|im_end|>", "added_tokens_decoder": {
                  "10": {"content": "<|mask|>", "special": true}, "11": {"content": "<|im_end|>", "special": true}}}
                """);
        assertThat(specialTokens()).isEqualTo(new SpecialTokens(10, 11, List.of(11)));
    }

    @Test
    void anEndOfTurnThatIsNoSpecialTokenIsText() throws Exception {
        file("config.json", "{\"mask_token_id\": 3, \"eos_token_id\": 4}");
        file("tokenizer.json", ADDED_TOKENS);
        assertThat(specialTokens().endOfSequence()).containsExactly(4, 5).doesNotContain(6);
    }

    @Test
    void noTemplate() throws Exception {
        assertThat(template()).isNull();
    }

    @Test
    void templateOfTheTokenizerConfiguration() throws Exception {
        file("tokenizer_config.json", "{\"chat_template\": \"{{ messages }}\\n\"}");
        assertThat(template()).isEqualTo("{{ messages }}\n");
    }

    @Test
    void defaultOfSeveralTemplates() throws Exception {
        file("tokenizer_config.json", """
                {"chat_template": [{"name": "tool_use", "template": "tools"}, {"name": "default", "template": "plain"}]}
                """);
        assertThat(template()).isEqualTo("plain");
    }

    @Test
    void firstOfSeveralTemplatesWithoutADefault() throws Exception {
        file("tokenizer_config.json", "{\"chat_template\": [{\"name\": \"rag\", \"template\": \"first\"}]}");
        assertThat(template()).isEqualTo("first");
    }

    @Test
    void aTemplateFileTakesPrecedence() throws Exception {
        file("tokenizer_config.json", "{\"chat_template\": \"old\"}");
        file("chat_template.jinja", "new {{ 'ü' }}");
        assertThat(template()).isEqualTo("new {{ 'ü' }}");
    }
}
