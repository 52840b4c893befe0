package dev.darkroom.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code model.json} says of a model: enough to run it without opening the graph.
 *
 * @param formatVersion version of this layout, {@value #FORMAT_VERSION} today
 * @param name name of the model, by default that of its directory
 * @param architecture the checkpoint's {@code model_type}, such as {@code llada}
 * @param precision {@code fp32}, {@code fp16}, {@code int8} or {@code int4}
 * @param parameters number of weights of the checkpoint
 * @param vocabularySize width of the output head; at least the number of ids the tokenizer knows
 * @param contextLength longest canvas, prompt included, in tokens
 * @param hiddenSize width of the residual stream
 * @param layers number of transformer blocks
 * @param heads number of query heads
 * @param keyValueHeads number of key and value heads; divides {@code heads}
 * @param headDimension width of one head
 * @param logitShift how many rows before a position its prediction stands: 0 for LLaDA, 1 for models that kept the
 *     next-token habit of an autoregressive ancestor
 * @param specialTokens the ids that decoding needs
 * @param decoding the settings that the model's authors publish, or null where they say nothing
 * @param source where the checkpoint came from
 * @param licence licence of the weights, or null if unknown
 */
public record ModelManifest(
        int formatVersion,
        String name,
        String architecture,
        String precision,
        long parameters,
        int vocabularySize,
        int contextLength,
        int hiddenSize,
        int layers,
        int heads,
        int keyValueHeads,
        int headDimension,
        int logitShift,
        SpecialTokens specialTokens,
        @Nullable DecodingDefaults decoding,
        @Nullable String source,
        @Nullable String licence) {

    public static final int FORMAT_VERSION = 1;

    /**
     * Special token ids.
     *
     * @param mask the id that stands for an open position
     * @param pad the id that fills what follows the answer
     * @param endOfSequence ids that end an answer; the first is the one that training data ends with
     */
    public record SpecialTokens(int mask, int pad, List<Integer> endOfSequence) {
        public SpecialTokens {
            endOfSequence = List.copyOf(endOfSequence);
        }
    }

    /**
     * Decoding settings in force when a request names none. A null means: the server's own default.
     *
     * @param policy name of the unmasking policy
     * @param passes passes a block, for policies that follow a schedule
     * @param threshold the policy's bound, where it has one
     * @param blockLength tokens a block; null: one block over a short answer
     * @param maxTokens length of the answer's canvas
     * @param cache {@code none}, {@code prefix}, {@code dual} or {@code delayed}
     * @param lookahead how many open tokens behind a block its passes see; null: all of the canvas
     * @param minPasses fewest passes a block, for policies that go by certainty
     * @param maxPasses most passes a block, for the same
     */
    public record DecodingDefaults(
            @Nullable String policy,
            @Nullable Integer passes,
            @Nullable Double threshold,
            @Nullable Integer blockLength,
            @Nullable Integer maxTokens,
            @Nullable String cache,
            @Nullable Integer lookahead,
            @Nullable Integer minPasses,
            @Nullable Integer maxPasses) {}
}
