package dev.darkroom.diffusion.grammar;

import dev.darkroom.diffusion.AnswerConstraint;
import dev.darkroom.diffusion.Canvas;
import java.util.function.IntFunction;

/** An answer that a grammar knows, and after it nothing but end tokens. */
public final class GrammarConstraint implements AnswerConstraint {

    /** Most states of an automaton: keeps a pass within milliseconds and a schema within a few megabytes. */
    public static final int MOST_STATES = 6000;

    private final TokenAutomaton automaton;

    private GrammarConstraint(TokenAutomaton automaton) {
        this.automaton = automaton;
    }

    /**
     * Takes milliseconds for a small vocabulary and up to seconds for a large one; the result is worth keeping.
     *
     * @throws GrammarTooLargeException if the automaton takes more than {@value #MOST_STATES} states
     */
    public static GrammarConstraint of(Grammar grammar, Vocabulary vocabulary) {
        return new GrammarConstraint(new TokenAutomaton(ByteAutomaton.of(grammar, MOST_STATES), vocabulary));
    }

    /** Fewest tokens that an answer takes; -1 if the vocabulary cannot say any answer. */
    public int fewestTokens() {
        return automaton.fewestTokens();
    }

    /** States of the automaton, the one after the end among them. */
    public int states() {
        return automaton.size();
    }

    @Override
    public boolean admits(Canvas canvas) {
        return Lattice.isPossible(automaton, canvas);
    }

    @Override
    public Filling fill(Canvas canvas, IntFunction<TokenScores> scores) {
        return Lattice.of(automaton, canvas, scores);
    }
}
