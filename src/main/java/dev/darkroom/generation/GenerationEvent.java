package dev.darkroom.generation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a running generation, in order: one {@link Started}, any number of {@link Pass}, and one
 * {@link Completed} or {@link Failed}. Applying the changes of all passes in order and joining the texts by position gives
 * the text of the completion, up to the answer's end.
 */
public sealed interface GenerationEvent {

    /** Number of the event within its generation, ascending from 0. */
    long sequence();

    /**
     * The generation was admitted.
     *
     * @param id of the generation
     * @param model name of the model
     * @param promptTokens length of the prompt; the answer's first position
     * @param canvasLength prompt and answer together, in tokens
     * @param options in force, none of them null but those that are off
     */
    record Started(
            long sequence, String id, String model, int promptTokens, int canvasLength, GenerationOptions options)
            implements GenerationEvent {}

    /**
     * One refinement pass.
     *
     * @param pass number of the pass, from 1
     * @param block number of the block, from 0
     * @param windowStart first position that the pass could commit
     * @param windowEnd position after the last that the pass could commit
     * @param changed every position whose text, probability or state is not what it was
     * @param committed positions of the answer that are settled by now
     * @param masked positions of the answer that are open by now
     * @param millis time of this pass
     * @param elapsed milliseconds since the generation began to run
     */
    record Pass(
            long sequence,
            int pass,
            int block,
            int windowStart,
            int windowEnd,
            List<Change> changed,
            int committed,
            int masked,
            long millis,
            long elapsed)
            implements GenerationEvent {}

    /**
     * The answer is there.
     *
     * @param text of the answer, without what follows its end
     * @param result what the answer makes of the code that it belongs to; null where there is none, and after a cancellation
     */
    record Completed(
            long sequence, String text, FinishReason finishReason, Usage usage, @Nullable CodeResult result)
            implements GenerationEvent {

        /** Of an answer that belongs to no code. */
        public Completed(long sequence, String text, FinishReason finishReason, Usage usage) {
            this(sequence, text, finishReason, usage, null);
        }
    }

    /**
     * The generation broke.
     *
     * @param message for people, without internals
     */
    record Failed(long sequence, String message) implements GenerationEvent {}

    /**
     * The new look of one position.
     *
     * @param position absolute
     * @param text of the token; empty where a neighbour carries the character's bytes, at the end token and after it
     * @param probability of the token when it was last proposed, 0 to 1; 1 for one that was given, or filled in after the end
     */
    record Change(int position, String text, float probability, PositionState state) {}

    /** How a position stands. */
    enum PositionState {
        /** No guess yet. */
        MASKED("m"),
        /** Open, with the model's best guess. */
        TENTATIVE("t"),
        /** Settled by the model. */
        COMMITTED("c"),
        /** Settled anew after having been settled before. */
        REVISED("r"),
        /** Fixed by the user. */
        PINNED("p");

        private final String symbol;

        PositionState(String symbol) {
            this.symbol = symbol;
        }

        /** The letter that stands for the state in frames. */
        public String symbol() {
            return symbol;
        }
    }

    /** Why an answer ended. */
    enum FinishReason {
        /** It came to its end; of several blanks, at least one did before it was full. */
        STOP,
        /** Its room was used up. */
        LENGTH,
        CANCELLED,
        DEADLINE;

        /** The word that stands for the reason in frames. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What a generation cost.
     *
     * @param promptTokens tokens that were given: the prompt, and what stands behind a gap
     * @param completionTokens tokens of the text that the reader receives; nothing from the end token on, and of a text with
     *     blanks only what fills them
     * @param passes runs of the model, every one of them
     * @param tokensPerPass completion tokens over passes
     * @param tokensComputed positions that went through the model, over all passes
     * @param millis from the first turn to the end
     * @param queueMillis from the request to the first turn
     */
    record Usage(
            int promptTokens,
            int completionTokens,
            int passes,
            double tokensPerPass,
            long tokensComputed,
            long millis,
            long queueMillis) {}
}
