package dev.darkroom.generation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decoding options as a request names them: every field may be null, and then the preset, the model's defaults and the
 * server's, in this order, decide.
 *
 * @param maxTokens length of the answer's canvas in tokens, at least 1
 * @param blockLength tokens a block; at least 1
 * @param policy {@code schedule} (the most probable first), {@code margin}, {@code entropy-schedule} (the least uncertain
 *     first), {@code threshold}, {@code spaced}, {@code factor}, {@code entropy} or {@code left-to-right}
 * @param passes passes a block, for policies that follow a schedule
 * @param threshold bound of the policies {@code threshold} and {@code spaced} (a probability), {@code factor} (Fast-dLLM's factor) and
 *     {@code entropy} (nats)
 * @param minPasses fewest passes a block
 * @param maxPasses most passes a block; the last one commits all that is left
 * @param cache {@code none}, {@code prefix}, {@code dual} or {@code delayed}; {@code block-causal} for models made for that, and only that
 * @param temperature 0 is greedy; sampling above
 * @param topP nucleus of the sampling, above 0 and at most 1
 * @param seed of the sampling
 * @param stop texts that end the answer; none of them is part of it
 * @param maxMillis milliseconds after which the best proposals are committed at once
 * @param overlap tokens of a finished block that stay revisable in the next one
 * @param revision {@code none}; {@code remask}: committed tokens that the model comes to doubt are opened again; {@code edit}:
 *     they give way to a clearly more probable one
 * @param revisionThreshold probability below which a token is doubted, or for {@code edit} the lead that another must have
 * @param guidance strength of classifier-free guidance; 0 is off
 * @param preset {@code instant}, {@code balanced}, {@code careful} or {@code adaptive}
 * @param lookahead how many open tokens behind a block its passes see, after the first pass of all; -1 is all of the canvas
 * @param responseFormat form that the answer must have; null for any text
 */
public record GenerationOptions(
        @Nullable Integer maxTokens,
        @Nullable Integer blockLength,
        @Nullable String policy,
        @Nullable Integer passes,
        @Nullable Double threshold,
        @Nullable Integer minPasses,
        @Nullable Integer maxPasses,
        @Nullable String cache,
        @Nullable Double temperature,
        @Nullable Double topP,
        @Nullable Long seed,
        @Nullable List<String> stop,
        @Nullable Long maxMillis,
        @Nullable Integer overlap,
        @Nullable String revision,
        @Nullable Double revisionThreshold,
        @Nullable Double guidance,
        @Nullable String preset,
        @Nullable Integer lookahead,
        @Nullable ResponseFormat responseFormat) {

    /** Options of an answer that may be any text, with the model's own lookahead. */
    public GenerationOptions(
            @Nullable Integer maxTokens,
            @Nullable Integer blockLength,
            @Nullable String policy,
            @Nullable Integer passes,
            @Nullable Double threshold,
            @Nullable Integer minPasses,
            @Nullable Integer maxPasses,
            @Nullable String cache,
            @Nullable Double temperature,
            @Nullable Double topP,
            @Nullable Long seed,
            @Nullable List<String> stop,
            @Nullable Long maxMillis,
            @Nullable Integer overlap,
            @Nullable String revision,
            @Nullable Double revisionThreshold,
            @Nullable Double guidance,
            @Nullable String preset) {
        this(
                maxTokens, blockLength, policy, passes, threshold, minPasses, maxPasses, cache, temperature, topP, seed, stop,
                maxMillis, overlap, revision, revisionThreshold, guidance, preset, null, null);
    }

    /** No option named. */
    public static final GenerationOptions DEFAULTS = new GenerationOptions(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * These options, and another's where these name none. A policy or preset named here does not mix with the figures that
     * go with another one's.
     */
    public GenerationOptions over(GenerationOptions others) {
        boolean ownPolicy = policy != null || preset != null;
        return new GenerationOptions(
                either(maxTokens, others.maxTokens),
                either(blockLength, others.blockLength),
                ownPolicy ? policy : others.policy,
                ownPolicy ? passes : either(passes, others.passes),
                ownPolicy ? threshold : either(threshold, others.threshold),
                ownPolicy ? minPasses : either(minPasses, others.minPasses),
                ownPolicy ? maxPasses : either(maxPasses, others.maxPasses),
                either(cache, others.cache),
                either(temperature, others.temperature),
                either(topP, others.topP),
                either(seed, others.seed),
                either(stop, others.stop),
                either(maxMillis, others.maxMillis),
                either(overlap, others.overlap),
                either(revision, others.revision),
                either(revisionThreshold, others.revisionThreshold),
                either(guidance, others.guidance),
                ownPolicy ? preset : others.preset,
                either(lookahead, others.lookahead),
                either(responseFormat, others.responseFormat));
    }

    private static <T> @Nullable T either(@Nullable T own, @Nullable T other) {
        return own != null ? own : other;
    }

    /** Whether both divide an answer into the same blocks and passes, however the tokens are chosen. */
    boolean samePassesAs(GenerationOptions other) {
        return Objects.equals(maxTokens, other.maxTokens)
                && Objects.equals(blockLength, other.blockLength)
                && Objects.equals(policy, other.policy)
                && Objects.equals(passes, other.passes)
                && Objects.equals(minPasses, other.minPasses)
                && Objects.equals(maxPasses, other.maxPasses)
                && Objects.equals(cache, other.cache)
                && Objects.equals(lookahead, other.lookahead);
    }

    /** These options with another length of the answer. */
    GenerationOptions withMaxTokens(int tokens) {
        return new GenerationOptions(
                tokens, blockLength, policy, passes, threshold, minPasses, maxPasses, cache, temperature, topP, seed, stop,
                maxMillis, overlap, revision, revisionThreshold, guidance, preset, lookahead, responseFormat);
    }

    /** These options with another cache. */
    GenerationOptions withCache(String name) {
        return new GenerationOptions(
                maxTokens, blockLength, policy, passes, threshold, minPasses, maxPasses, name, temperature, topP, seed, stop,
                maxMillis, overlap, revision, revisionThreshold, guidance, preset, lookahead, responseFormat);
    }

    /** These options with these texts to end the answer, if they name none of their own. */
    public GenerationOptions orStop(List<String> texts) {
        return new GenerationOptions(
                maxTokens, blockLength, policy, passes, threshold, minPasses, maxPasses, cache, temperature, topP, seed,
                either(stop, texts), maxMillis, overlap, revision, revisionThreshold, guidance, preset, lookahead, responseFormat);
    }

    /** These options with another lookahead, if they name none of their own. */
    GenerationOptions orLookahead(int positions) {
        return new GenerationOptions(
                maxTokens, blockLength, policy, passes, threshold, minPasses, maxPasses, cache, temperature, topP, seed, stop,
                maxMillis, overlap, revision, revisionThreshold, guidance, preset, either(lookahead, positions), responseFormat);
    }

    /** These options without a time limit. */
    GenerationOptions withoutTimeLimit() {
        return new GenerationOptions(
                maxTokens, blockLength, policy, passes, threshold, minPasses, maxPasses, cache, temperature, topP, seed, stop,
                null, overlap, revision, revisionThreshold, guidance, preset, lookahead, responseFormat);
    }

    /** These options with one block over the whole answer. */
    GenerationOptions withOneBlock() {
        return new GenerationOptions(
                maxTokens, maxTokens, policy, passes, threshold, minPasses, maxPasses, cache, temperature, topP, seed, stop,
                maxMillis, overlap, revision, revisionThreshold, guidance, preset, lookahead, responseFormat);
    }

    /** These options with other numbers of passes a block; null where the policy takes none. */
    GenerationOptions withPasses(@Nullable Integer scheduled, @Nullable Integer most) {
        return new GenerationOptions(
                maxTokens, blockLength, policy, scheduled, threshold, minPasses, most, cache, temperature, topP, seed, stop,
                maxMillis, overlap, revision, revisionThreshold, guidance, preset, lookahead, responseFormat);
    }

    /** These options without a seed, so that one is drawn. */
    GenerationOptions withoutSeed() {
        return new GenerationOptions(
                maxTokens, blockLength, policy, passes, threshold, minPasses, maxPasses, cache, temperature, topP, null, stop,
                maxMillis, overlap, revision, revisionThreshold, guidance, preset, lookahead, responseFormat);
    }

    /** These options with another form of the answer; null for any text. */
    public GenerationOptions withResponseFormat(@Nullable ResponseFormat format) {
        return new GenerationOptions(
                maxTokens, blockLength, policy, passes, threshold, minPasses, maxPasses, cache, temperature, topP, seed, stop,
                maxMillis, overlap, revision, revisionThreshold, guidance, preset, lookahead, format);
    }
}
