package dev.darkroom.diffusion.grammar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An automaton whose steps are tokens. Its states are those of the byte automaton, and one more, the end, that end tokens
 * lead to from where the grammar accepts, and stay in. Safe for use by many threads at once.
 */
final class TokenAutomaton {

    static final int DEAD = ByteAutomaton.DEAD;

    private static final int MOST_CACHED_TOKENS = 1 << 13;
    private static final int UNREACHABLE = Integer.MAX_VALUE;

    private final ByteAutomaton bytes;
    private final Vocabulary vocabulary;
    private final int end;
    private final int[][] targets;
    private final int[][] tokens;
    private final BitSet[] onlyOne;
    private final BitSet[] successors;
    private final int[] fewest;
    private final Map<Integer, int[]> steps = new ConcurrentHashMap<>();

    TokenAutomaton(ByteAutomaton bytes, Vocabulary vocabulary) {
        this.bytes = bytes;
        this.vocabulary = vocabulary;
        this.end = bytes.size();
        this.targets = new int[size()][];
        this.tokens = new int[size()][];
        this.onlyOne = new BitSet[size()];
        this.successors = new BitSet[size()];
        lift();
        this.fewest = fewest();
    }

    private void lift() {
        int[] lowest = new int[size()];
        int[] count = new int[size()];
        for (int state = 0; state < size(); state++) {
            BitSet reached = new BitSet(size());
            if (state != end) {
                vocabulary.walk(bytes, state, (target, token) -> {
                    lowest[target] = reached.get(target) ? Math.min(lowest[target], token) : token;
                    count[target] = reached.get(target) ? count[target] + 1 : 1;
                    reached.set(target);
                });
            }
            if (mayEnd(state) && vocabulary.endTokens().length > 0) {
                reached.set(end);
                lowest[end] = vocabulary.endTokens()[0];
                count[end] = 1;
            }
            successors[state] = reached;
            targets[state] = reached.stream().toArray();
            tokens[state] = Arrays.stream(targets[state]).map(target -> lowest[target]).toArray();
            onlyOne[state] = new BitSet();
            for (int edge = 0; edge < targets[state].length; edge++) {
                onlyOne[state].set(edge, count[targets[state][edge]] == 1);
            }
        }
    }

    /** Tokens to an end, by rounds from the states that may end. */
    private int[] fewest() {
        int[] distance = new int[size()];
        Arrays.fill(distance, UNREACHABLE);
        for (int state = 0; state < size(); state++) {
            distance[state] = mayEnd(state) ? 0 : UNREACHABLE;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            // From the last: states are numbered about in the order in which an answer meets them.
            for (int state = size() - 1; state >= 0; state--) {
                for (int target : targets[state]) {
                    if (distance[target] != UNREACHABLE && distance[target] + 1 < distance[state]) {
                        distance[state] = distance[target] + 1;
                        changed = true;
                    }
                }
            }
        }
        return distance;
    }

    /** Number of states, the end among them. */
    int size() {
        return end + 1;
    }

    int start() {
        return 0;
    }

    /** The state after the answer, in which nothing but end tokens follow. */
    int end() {
        return end;
    }

    /** Whether an answer that leads here is complete. */
    boolean mayEnd(int state) {
        return state == end || bytes.isAccepting(state);
    }

    /** Fewest tokens from the start to where an answer may end; -1 if the vocabulary cannot say any answer. */
    int fewestTokens() {
        return fewest[start()] == UNREACHABLE ? -1 : fewest[start()];
    }

    /** All states that one token leads to, ascending. */
    int[] targets(int state) {
        return targets[state];
    }

    /** For each of {@link #targets} a token that leads there, the lowest. */
    int[] tokens(int state) {
        return tokens[state];
    }

    /** Which of {@link #targets} no other token leads to; end tokens count as one. */
    BitSet onlyOne(int state) {
        return onlyOne[state];
    }

    /** {@link #targets} as a set. */
    BitSet successors(int state) {
        return successors[state];
    }

    /** The state after a token, or {@link #DEAD}. */
    int next(int state, int token) {
        if (vocabulary.isEnd(token)) {
            return mayEnd(state) ? end : DEAD;
        }
        byte[] value = vocabulary.bytes(token);
        return state == end || value.length == 0 ? DEAD : bytes.next(state, value);
    }

    /** The steps of a token: a state, the state after it, and so on, by ascending states. */
    int[] steps(int token) {
        int[] known = steps.get(token);
        if (known != null) {
            return known;
        }
        int[] found = new int[2 * size()];
        int length = 0;
        for (int state = 0; state < size(); state++) {
            int next = next(state, token);
            if (next != DEAD) {
                found[length++] = state;
                found[length++] = next;
            }
        }
        if (steps.size() >= MOST_CACHED_TOKENS) {
            steps.clear();
        }
        int[] result = Arrays.copyOf(found, length);
        steps.put(token, result);
        return result;
    }
}
