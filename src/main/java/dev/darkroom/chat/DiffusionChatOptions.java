package dev.darkroom.chat;

import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.ResponseFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.DefaultChatOptionsBuilder;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Options of a {@link DiffusionChatModel}. What is null is left to the model's own defaults. Immutable.
 */
public final class DiffusionChatOptions implements StructuredOutputChatOptions {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final @Nullable String model;
    private final GenerationOptions decoding;
    private final boolean everyPass;
    private final @Nullable Double frequencyPenalty;
    private final @Nullable Double presencePenalty;
    private final @Nullable Integer topK;

    private DiffusionChatOptions(
            @Nullable String model,
            GenerationOptions decoding,
            boolean everyPass,
            @Nullable Double frequencyPenalty,
            @Nullable Double presencePenalty,
            @Nullable Integer topK) {
        this.model = model;
        this.decoding = decoding;
        this.everyPass = everyPass;
        this.frequencyPenalty = frequencyPenalty;
        this.presencePenalty = presencePenalty;
        this.topK = topK;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Builder mutate() {
        return builder()
                .decoding(decoding)
                .everyPass(everyPass ? Boolean.TRUE : null)
                .model(model)
                .frequencyPenalty(frequencyPenalty)
                .presencePenalty(presencePenalty)
                .topK(topK);
    }

    /** All options of the decoder, in the words of the native API. */
    public GenerationOptions decoding() {
        return decoding;
    }

    /** Whether a stream has a response for each pass, not only for those that settle text. */
    public boolean everyPass() {
        return everyPass;
    }

    /** JSON schema that the answer is held to while it develops; null if it may be any text. */
    @Override
    public @Nullable String getOutputSchema() {
        ResponseFormat format = decoding.responseFormat();
        return format == null || format.schema() == null ? null : format.schema().toString();
    }

    @Override
    public @Nullable String getModel() {
        return model;
    }

    @Override
    public @Nullable Integer getMaxTokens() {
        return decoding.maxTokens();
    }

    @Override
    public @Nullable Double getTemperature() {
        return decoding.temperature();
    }

    @Override
    public @Nullable Double getTopP() {
        return decoding.topP();
    }

    @Override
    public @Nullable List<String> getStopSequences() {
        return decoding.stop();
    }

    /** Not supported: if set, the model refuses the request. */
    @Override
    public @Nullable Double getFrequencyPenalty() {
        return frequencyPenalty;
    }

    /** Not supported: if set, the model refuses the request. */
    @Override
    public @Nullable Double getPresencePenalty() {
        return presencePenalty;
    }

    /** Not supported: if set, the model refuses the request. */
    @Override
    public @Nullable Integer getTopK() {
        return topK;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiffusionChatOptions options
                && Objects.equals(model, options.model)
                && decoding.equals(options.decoding)
                && everyPass == options.everyPass
                && Objects.equals(frequencyPenalty, options.frequencyPenalty)
                && Objects.equals(presencePenalty, options.presencePenalty)
                && Objects.equals(topK, options.topK);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model, decoding, everyPass, frequencyPenalty, presencePenalty, topK);
    }

    @Override
    public String toString() {
        return "DiffusionChatOptions[model=%s, decoding=%s, everyPass=%s]".formatted(model, decoding, everyPass);
    }

    /** Collects options; what is not set is left open. */
    public static final class Builder extends DefaultChatOptionsBuilder<Builder>
            implements StructuredOutputChatOptions.Builder<Builder> {

        private GenerationOptions base = GenerationOptions.DEFAULTS;
        private @Nullable Boolean everyPass;
        private @Nullable Integer blockLength;
        private @Nullable String policy;
        private @Nullable Integer passes;
        private @Nullable Double threshold;
        private @Nullable Integer minPasses;
        private @Nullable Integer maxPasses;
        private @Nullable String cache;
        private @Nullable Long seed;
        private @Nullable Long maxMillis;
        private @Nullable Integer overlap;
        private @Nullable String revision;
        private @Nullable Double revisionThreshold;
        private @Nullable Double guidance;
        private @Nullable String preset;
        private @Nullable Integer lookahead;
        private @Nullable ResponseFormat responseFormat;

        /** Options of the decoder; those that are set one by one go before them. */
        public Builder decoding(GenerationOptions options) {
            base = options;
            return this;
        }

        /** Whether a stream shall have a response for each pass, not only for those that settle text. */
        public Builder everyPass(@Nullable Boolean wanted) {
            everyPass = wanted;
            return this;
        }

        /** Tokens a block; at least 1. */
        public Builder blockLength(@Nullable Integer value) {
            blockLength = value;
            return this;
        }

        /** How tokens are chosen, such as {@code threshold} or {@code schedule}. */
        public Builder policy(@Nullable String value) {
            policy = value;
            return this;
        }

        /** Passes a block, for policies that follow a schedule. */
        public Builder passes(@Nullable Integer value) {
            passes = value;
            return this;
        }

        /** Bound of the adaptive policies. */
        public Builder threshold(@Nullable Double value) {
            threshold = value;
            return this;
        }

        /** Fewest passes a block. */
        public Builder minPasses(@Nullable Integer value) {
            minPasses = value;
            return this;
        }

        /** Most passes a block; the last one commits all that is left. */
        public Builder maxPasses(@Nullable Integer value) {
            maxPasses = value;
            return this;
        }

        /** {@code none}, {@code prefix}, {@code dual} or {@code delayed}. */
        public Builder cache(@Nullable String value) {
            cache = value;
            return this;
        }

        /** Of the sampling. */
        public Builder seed(@Nullable Long value) {
            seed = value;
            return this;
        }

        /** Milliseconds after which the best proposals are committed at once. */
        public Builder maxMillis(@Nullable Long value) {
            maxMillis = value;
            return this;
        }

        /** Tokens of a finished block that stay revisable in the next one. */
        public Builder overlap(@Nullable Integer value) {
            overlap = value;
            return this;
        }

        /** {@code none}, {@code remask} or {@code edit}. */
        public Builder revision(@Nullable String value) {
            revision = value;
            return this;
        }

        /** Below which a committed token is doubted. */
        public Builder revisionThreshold(@Nullable Double value) {
            revisionThreshold = value;
            return this;
        }

        /** Strength of classifier-free guidance; 0 is off. */
        public Builder guidance(@Nullable Double value) {
            guidance = value;
            return this;
        }

        /** {@code instant}, {@code balanced}, {@code careful} or {@code adaptive}. */
        public Builder preset(@Nullable String value) {
            preset = value;
            return this;
        }

        /** How many open tokens behind a block its passes see; -1 is all of the canvas. */
        public Builder lookahead(@Nullable Integer value) {
            lookahead = value;
            return this;
        }

        /**
         * Holds the answer to a JSON schema while it develops; null for any text.
         *
         * @throws IllegalArgumentException if it is not JSON
         */
        @Override
        public Builder outputSchema(@Nullable String schema) {
            try {
                responseFormat = schema == null ? null : ResponseFormat.jsonSchema(JSON.readTree(schema));
            } catch (JacksonException e) {
                throw new IllegalArgumentException("The output schema is not JSON: " + e.getOriginalMessage(), e);
            }
            return this;
        }

        /** What the other one sets goes before what this one does. */
        @Override
        public Builder combineWith(ChatOptions.Builder<?> other) {
            if (other instanceof Builder diffusion) {
                base = diffusion.named().over(named());
                forgetNamed();
                everyPass = diffusion.everyPass == null ? everyPass : diffusion.everyPass;
            }
            return super.combineWith(other);
        }

        private void forgetNamed() {
            maxTokens = null;
            temperature = null;
            topP = null;
            stopSequences = null;
            blockLength = null;
            policy = null;
            passes = null;
            threshold = null;
            minPasses = null;
            maxPasses = null;
            cache = null;
            seed = null;
            maxMillis = null;
            overlap = null;
            revision = null;
            revisionThreshold = null;
            guidance = null;
            preset = null;
            lookahead = null;
            responseFormat = null;
        }

        private GenerationOptions named() {
            return new GenerationOptions(
                            maxTokens, blockLength, policy, passes, threshold, minPasses, maxPasses, cache, temperature, topP, seed,
                            stopSequences, maxMillis, overlap, revision, revisionThreshold, guidance, preset, lookahead, responseFormat)
                    .over(base);
        }

        @Override
        public DiffusionChatOptions build() {
            return new DiffusionChatOptions(
                    model, named(), Boolean.TRUE.equals(everyPass), frequencyPenalty, presencePenalty, topK);
        }
    }
}
