package dev.darkroom.diffusion.grammar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a model as a trie over their bytes. Tokens without bytes, such as control tokens, are not part of it; those
 * that end an answer are named apart. Immutable.
 */
public final class Vocabulary {

    private static final byte[] NO_BYTES = {};

    private final byte[][] bytes;
    private final int[] endTokens;
    /** The token ids by the order of their bytes, and of ids where those are equal. */
    private final int[] sorted;

    private Vocabulary(byte[][] bytes, int[] endTokens) {
        this.bytes = bytes;
        this.endTokens = endTokens;
        this.sorted = IntStream.range(0, bytes.length)
                .filter(token -> bytes[token].length > 0)
                .boxed()
                .sorted(Comparator.<Integer, byte[]>comparing(token -> bytes[token], Arrays::compareUnsigned)
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * @param size number of token ids
     * @param bytes of a token; empty or null for one that stands for no text
     * @param endTokens that end an answer and fill what follows it; they stand for no text
     */
    public static Vocabulary of(int size, IntFunction<byte @Nullable []> bytes, Set<Integer> endTokens) {
        byte[][] all = new byte[size][];
        for (int token = 0; token < size; token++) {
            byte[] own = endTokens.contains(token) ? NO_BYTES : bytes.apply(token);
            all[token] = own == null ? NO_BYTES : own.clone();
        }
        return new Vocabulary(all, endTokens.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    /** The bytes of a token; empty for an unknown one. Not to be written to. */
    byte[] bytes(int token) {
        return token >= 0 && token < bytes.length ? bytes[token] : NO_BYTES;
    }

    boolean isEnd(int token) {
        return Arrays.binarySearch(endTokens, token) >= 0;
    }

    /** Ascending. */
    int[] endTokens() {
        return endTokens;
    }

    /** What is told of a token that leads from a state to another one. */
    @FunctionalInterface
    interface Walk {
        void reached(int state, int token);
    }

    /** Follows all tokens from a state, in the order of their bytes, each shared beginning once. */
    void walk(ByteAutomaton automaton, int from, Walk walk) {
        walk(automaton, from, 0, sorted.length, 0, walk);
    }

    /** Follows the tokens of a range, which have their first {@code depth} bytes in common. */
    private void walk(ByteAutomaton automaton, int state, int begin, int end, int depth, Walk walk) {
        int next = begin;
        while (next < end && bytes[sorted[next]].length == depth) {
            walk.reached(state, sorted[next]);
            next++;
        }
        while (next < end) {
            byte value = bytes[sorted[next]][depth];
            int after = endOf(value, next, end, depth);
            int reached = automaton.next(state, value);
            if (reached != ByteAutomaton.DEAD) {
                walk(automaton, reached, next, after, depth + 1, walk);
            }
            next = after;
        }
    }

    /** Where the tokens end that have this byte at this depth, by doubling steps and then halving them. */
    private int endOf(byte value, int begin, int end, int depth) {
        int step = 1;
        int low = begin;
        while (low + step < end && bytes[sorted[low + step]][depth] == value) {
            low += step;
            step *= 2;
        }
        int high = Math.min(end, low + step);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (bytes[sorted[middle]][depth] == value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
