package dev.darkroom.diffusion.grammar;

import dev.darkroom.diffusion.AnswerConstraint.Filling;
import dev.darkroom.diffusion.AnswerConstraint.TokenScores;
import dev.darkroom.diffusion.Canvas;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * A canvas against an automaton: the states that may be reached before each position of the answer, and the best score with
 * which an answer may be completed from each of them (the Viterbi algorithm, run from the right; for diffusion models:
 * DINGO, arXiv 2505.23061).
 */
final class Lattice implements Filling {

    private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;
    /** Where all else is equal, an answer should end rather than go on. */
    private static final double LIKES_TO_END = 1e-6;

    private final TokenAutomaton automaton;
    private final Canvas canvas;
    private final int start;
    private final int length;
    private final int[][] states;
    private final double[][] best;
    private final int[] path;
    private final int[] filled;

    private Lattice(TokenAutomaton automaton, Canvas canvas, IntFunction<TokenScores> scores) {
        this.automaton = automaton;
        this.canvas = canvas;
        this.start = canvas.answer().start();
        this.length = canvas.answer().length();
        this.states = reach(automaton, canvas);
        this.best = new double[length + 1][];
        this.path = new int[length + 1];
        this.filled = new int[length];
        TokenScores[] known = new TokenScores[length];
        for (int i = 0; i < length; i++) {
            known[i] = canvas.isMasked(start + i) ? scores.apply(start + i) : TokenScores.UNKNOWN;
        }
        weigh(known);
        if (best(0, automaton.start()) == IMPOSSIBLE) {
            throw new IllegalArgumentException("the canvas cannot be filled as the grammar wants it");
        }
        follow(known);
    }

    static Lattice of(TokenAutomaton automaton, Canvas canvas, IntFunction<TokenScores> scores) {
        return new Lattice(automaton, canvas, scores);
    }

    /** Whether the open positions can be filled at all. */
    static boolean isPossible(TokenAutomaton automaton, Canvas canvas) {
        int[][] reached = reach(automaton, canvas);
        return Arrays.stream(reached[reached.length - 1]).anyMatch(automaton::mayEnd);
    }

    /** The states before each position of the answer, and after its last, open positions taking any token. */
    private static int[][] reach(TokenAutomaton automaton, Canvas canvas) {
        int begin = canvas.answer().start();
        int[][] reached = new int[canvas.answer().length() + 1][];
        reached[0] = new int[] {automaton.start()};
        for (int i = 0; i < reached.length - 1; i++) {
            boolean open = canvas.isMasked(begin + i);
            boolean settledDown = open && i > 0 && canvas.isMasked(begin + i - 1) && Arrays.equals(reached[i], reached[i - 1]);
            if (settledDown) {
                reached[i + 1] = reached[i];
                continue;
            }
            BitSet next = new BitSet(automaton.size());
            for (int state : reached[i]) {
                if (open) {
                    next.or(automaton.successors(state));
                } else {
                    int after = automaton.next(state, canvas.token(begin + i));
                    if (after != TokenAutomaton.DEAD) {
                        next.set(after);
                    }
                }
            }
            reached[i + 1] = next.stream().toArray();
        }
        return reached;
    }

    private void weigh(TokenScores[] scores) {
        double[] after = new double[automaton.size()];
        double[] here = new double[automaton.size()];
        Arrays.fill(after, IMPOSSIBLE);
        for (int state : states[length]) {
            after[state] = automaton.mayEnd(state) ? 0 : IMPOSSIBLE;
        }
        best[length] = pick(after, states[length]);
        for (int i = length - 1; i >= 0; i--) {
            Arrays.fill(here, IMPOSSIBLE);
            if (canvas.isMasked(start + i)) {
                weighOpen(i, scores[i], here, after);
            } else {
                for (int state : states[i]) {
                    int next = automaton.next(state, canvas.token(start + i));
                    here[state] = next == TokenAutomaton.DEAD ? IMPOSSIBLE : after[next];
                }
            }
            best[i] = pick(here, states[i]);
            double[] swapped = after;
            after = here;
            here = swapped;
        }
    }

    private void weighOpen(int i, TokenScores scores, double[] here, double[] after) {
        for (int state : states[i]) {
            here[state] = IMPOSSIBLE;
            for (int target : automaton.targets(state)) {
                here[state] = Math.max(here[state], floor(scores, target) + after[target]);
            }
        }
        for (int rank = 0; rank < scores.tokens().length; rank++) {
            double score = scores.scores()[rank];
            int[] steps = automaton.steps(scores.tokens()[rank]);
            for (int s = 0; s < steps.length; s += 2) {
                // States that are not reached get a value as well; nobody looks at it.
                here[steps[s]] = Math.max(here[steps[s]], score + after[steps[s + 1]]);
            }
        }
    }

    private double floor(TokenScores scores, int target) {
        return target == automaton.end() ? scores.floor() + LIKES_TO_END : scores.floor();
    }

    private static double[] pick(double[] values, int[] indexes) {
        double[] picked = new double[indexes.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = values[indexes[i]];
        }
        return picked;
    }

    private double best(int i, int state) {
        int index = state == TokenAutomaton.DEAD ? -1 : Arrays.binarySearch(states[i], state);
        return index < 0 ? IMPOSSIBLE : best[i][index];
    }

    /** Goes along the best completion from the start. */
    private void follow(TokenScores[] scores) {
        path[0] = automaton.start();
        for (int i = 0; i < length; i++) {
            filled[i] = canvas.isMasked(start + i) ? bestToken(i, path[i], scores[i]) : canvas.token(start + i);
            path[i + 1] = automaton.next(path[i], filled[i]);
        }
    }

    private int bestToken(int i, int state, TokenScores scores) {
        int token = -1;
        double most = IMPOSSIBLE;
        for (int rank = 0; rank < scores.tokens().length; rank++) {
            double score = scores.scores()[rank] + best(i + 1, automaton.next(state, scores.tokens()[rank]));
            if (score > most) {
                most = score;
                token = scores.tokens()[rank];
            }
        }
        int[] targets = automaton.targets(state);
        for (int edge = 0; edge < targets.length; edge++) {
            double score = floor(scores, targets[edge]) + best(i + 1, targets[edge]);
            if (score > most) {
                most = score;
                token = automaton.tokens(state)[edge];
            }
        }
        return token;
    }

    @Override
    public int token(int position) {
        return filled[position - start];
    }

    @Override
    public boolean admits(int position, int token) {
        int i = position - start;
        for (int state : states[i]) {
            if (best(i + 1, automaton.next(state, token)) != IMPOSSIBLE) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isForced(int position) {
        int i = position - start;
        int only = -1;
        for (int state : states[i]) {
            int[] targets = automaton.targets(state);
            for (int edge = 0; edge < targets.length; edge++) {
                if (best(i + 1, targets[edge]) == IMPOSSIBLE) {
                    continue;
                }
                int token = automaton.tokens(state)[edge];
                if (!automaton.onlyOne(state).get(edge) || (only >= 0 && only != token)) {
                    return false;
                }
                only = token;
            }
        }
        return true;
    }

    @Override
    public boolean endsAt(int position) {
        int state = path[position - start];
        int[] targets = automaton.targets(state);
        return targets.length == 1 && targets[0] == automaton.end();
    }

    @Override
    public boolean replace(int position, int token) {
        int from = position - start;
        int[] other = new int[length + 1 - from];
        other[0] = path[from];
        for (int i = from; i < length; i++) {
            other[i + 1 - from] = automaton.next(other[i - from], i == from ? token : filled[i]);
            if (other[i + 1 - from] == TokenAutomaton.DEAD) {
                return false;
            }
        }
        if (!automaton.mayEnd(other[other.length - 1])) {
            return false;
        }
        filled[from] = token;
        System.arraycopy(other, 0, path, from, other.length);
        return true;
    }
}
