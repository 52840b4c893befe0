package dev.darkroom.generation;

/** What a user wants changed in a running answer. Positions are absolute. */
public sealed interface SteeringCommand {

    /**
     * Puts a text in the place of a part of the answer, for good; what follows moves along.
     *
     * @param start first position
     * @param end position after the last; {@code start} to insert
     */
    record PinText(int start, int end, String text) implements SteeringCommand {}

    /**
     * Puts a token in the place of another, for good; or ends the answer there, if it is an end token.
     *
     * @param token id of the model's vocabulary
     */
    record PinToken(int position, int token) implements SteeringCommand {}

    /**
     * Fixes a part of the answer as it stands, open positions at the model's guess.
     *
     * @param start first position
     * @param end position after the last
     */
    record Keep(int start, int end) implements SteeringCommand {}

    /**
     * Opens a part of the answer again.
     *
     * @param start first position
     * @param end position after the last
     */
    record Remask(int start, int end) implements SteeringCommand {}

    /** Commits the best proposals at once. */
    record Finish() implements SteeringCommand {}
}
