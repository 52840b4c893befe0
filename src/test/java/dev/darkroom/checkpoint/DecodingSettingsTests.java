package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.model.ModelManifest.DecodingDefaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodingSettingsTests {

    @TempDir
    private Path checkpoint;

    @Test
    void aFamilyHasItsAuthorsSettings() {
        assertThat(DecodingSettings.read(checkpoint, "any", new LladaArchitecture()))
                .isEqualTo(new DecodingDefaults("schedule", 32, null, 32, 128, null, null, null, null));
        assertThat(DecodingSettings.read(checkpoint, "any", new DreamArchitecture()))
                .isEqualTo(new DecodingDefaults("entropy-schedule", 512, null, 512, 512, null, null, null, null));
    }

    @Test
    void aBlockCausalCheckpointIsKnownByItsName() {
        assertThat(DecodingSettings.read(checkpoint, "Qwen3-0.6B-diffusion-BD3LM-v0.1", new A2dQwen3Architecture()))
                .isEqualTo(new DecodingDefaults("schedule", 32, null, 32, 128, "block-causal", null, null, null));
        assertThat(DecodingSettings.read(checkpoint, "Qwen3-0.6B-diffusion-mdlm-v0.1", new A2dQwen3Architecture()))
                .isEqualTo(new DecodingDefaults("schedule", 32, null, 32, 128, null, null, null, null));
    }

    @Test
    void aCheckpointMayBringItsOwn() throws IOException {
        write("{\"eos_token_id\": 1, \"darkroom\": {\"policy\": \"threshold\", \"threshold\": 0.8, \"maxTokens\": 64}}");

        assertThat(DecodingSettings.read(checkpoint, "some-bd3lm", new LladaArchitecture()))
                .isEqualTo(new DecodingDefaults("threshold", null, 0.8, null, 64, null, null, null, null));
    }

    @Test
    void otherKeysOfTheFileAreNobodysBusiness() throws IOException {
        write("{\"temperature\": 0.2}");

        assertThat(DecodingSettings.read(checkpoint, "any", new LladaArchitecture()))
                .isEqualTo(new LladaArchitecture().decoding());
    }

    @Test
    void anUnknownSettingIsRefusedByName() throws IOException {
        write("{\"darkroom\": {\"thresold\": 0.8}}");

        assertThatThrownBy(() -> DecodingSettings.read(checkpoint, "any", new LladaArchitecture()))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("generation_config.json")
                .hasMessageContaining("thresold");
    }

    private void write(String json) throws IOException {
        Files.writeString(checkpoint.resolve("generation_config.json"), json);
    }
}
