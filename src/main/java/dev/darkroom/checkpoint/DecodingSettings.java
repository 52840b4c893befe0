package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest.DecodingDefaults;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The decoding settings of a checkpoint: those under {@code darkroom} in its {@code generation_config.json}, where its
 * authors may put what {@link DecodingDefaults} holds; else those that are published for its family.
 */
final class DecodingSettings {

    private static final String FILE = "generation_config.json";
    private static final String KEY = "darkroom";
    /** How the names of published block-causal checkpoints say what they are; their configuration does not. */
    private static final String BLOCK_CAUSAL_NAME = "bd3lm";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DecodingSettings() {}

    /**
     * @param source name of the checkpoint
     * @throws CheckpointException if the file is there and damaged, or has settings that nobody knows
     */
    static @Nullable DecodingDefaults read(Path checkpoint, String source, Architecture architecture) {
        Path file = checkpoint.resolve(FILE);
        JsonNode own = Files.isRegularFile(file) ? JsonFiles.readObject(file).path(KEY) : null;
        if (own == null || own.isMissingNode() || own.isNull()) {
            boolean blockCausal = source.toLowerCase(Locale.ROOT).contains(BLOCK_CAUSAL_NAME);
            return blockCausal ? blockCausal(architecture.decoding()) : architecture.decoding();
        }
        try {
            return STRICT.treeToValue(own, DecodingDefaults.class);
        } catch (JacksonException e) {
            throw new CheckpointException(
                    file, KEY + " holds settings that Darkroom does not know (" + e.getOriginalMessage() + ")", e);
        }
    }

    private static @Nullable DecodingDefaults blockCausal(@Nullable DecodingDefaults defaults) {
        return defaults == null
                ? null
                : new DecodingDefaults(
                        defaults.policy(),
                        defaults.passes(),
                        defaults.threshold(),
                        defaults.blockLength(),
                        defaults.maxTokens(),
                        "block-causal",
                        null,
                        defaults.minPasses(),
                        defaults.maxPasses());
    }
}
