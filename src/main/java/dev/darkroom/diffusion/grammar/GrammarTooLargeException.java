package dev.darkroom.diffusion.grammar;

/** A grammar whose automaton would take too many states. */
public final class GrammarTooLargeException extends RuntimeException {

    GrammarTooLargeException(int mostStates) {
        super("the grammar takes more than " + mostStates + " states");
    }
}
