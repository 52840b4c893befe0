package dev.darkroom.diffusion.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The deterministic automaton of a grammar; every state of it can still reach acceptance. Immutable. */
final class ByteAutomaton {

    /** No state: the bytes so far begin nothing that the grammar knows. */
    static final int DEAD = -1;

    /** Thompson's states are cheap, and many of them become one. */
    private static final int FREE_STATES = 16;

    private final int[] classOfByte;
    private final int classes;
    private final int[] transitions;
    private final BitSet accepting;

    private ByteAutomaton(int[] classOfByte, int classes, int[] transitions, BitSet accepting) {
        this.classOfByte = classOfByte;
        this.classes = classes;
        this.transitions = transitions;
        this.accepting = accepting;
    }

    /**
     * Determinises the grammar's automaton by the subset construction.
     *
     * @throws GrammarTooLargeException if it takes more states than that
     */
    static ByteAutomaton of(Grammar grammar, int mostStates) {
        ThompsonAutomaton free = ThompsonAutomaton.of(grammar, mostStates * FREE_STATES);
        int[] classOfByte = classes(free);
        int classes = Arrays.stream(classOfByte).max().orElse(0) + 1;
        Map<BitSet, Integer> numbers = new HashMap<>();
        List<BitSet> states = new ArrayList<>();
        List<int[]> rows = new ArrayList<>();
        BitSet accepting = new BitSet();
        number(closure(free, free.start()), numbers, states, mostStates);
        for (int state = 0; state < states.size(); state++) {
            BitSet members = states.get(state);
            accepting.set(state, members.get(free.accepting()));
            BitSet[] next = new BitSet[classes];
            for (int member = members.nextSetBit(0); member >= 0; member = members.nextSetBit(member + 1)) {
                step(free, member, classOfByte, next);
            }
            int[] row = new int[classes];
            for (int c = 0; c < classes; c++) {
                row[c] = next[c] == null ? DEAD : number(next[c], numbers, states, mostStates);
            }
            rows.add(row);
        }
        int[] transitions = rows.stream().flatMapToInt(Arrays::stream).toArray();
        return new ByteAutomaton(classOfByte, classes, transitions, accepting);
    }

    private static void step(ThompsonAutomaton free, int member, int[] classOfByte, BitSet[] next) {
        BitSet bytes = free.bytes(member);
        if (bytes.isEmpty()) {
            return;
        }
        BitSet reached = closure(free, free.target(member));
        BitSet done = new BitSet();
        for (int value = bytes.nextSetBit(0); value >= 0; value = bytes.nextSetBit(value + 1)) {
            int c = classOfByte[value];
            if (!done.get(c)) {
                done.set(c);
                next[c] = next[c] == null ? new BitSet() : next[c];
                next[c].or(reached);
            }
        }
    }

    private static int number(BitSet state, Map<BitSet, Integer> numbers, List<BitSet> states, int mostStates) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        if (states.size() == mostStates) {
            throw new GrammarTooLargeException(mostStates);
        }
        numbers.put(state, states.size());
        states.add(state);
        return states.size() - 1;
    }

    /** The states that count among those reached without a byte: with an edge of their own, or accepting. */
    private static BitSet closure(ThompsonAutomaton free, int from) {
        BitSet seen = new BitSet();
        BitSet kept = new BitSet();
        List<Integer> waiting = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            int state = waiting.remove(waiting.size() - 1);
            if (seen.get(state)) {
                continue;
            }
            seen.set(state);
            if (state == free.accepting() || !free.bytes(state).isEmpty()) {
                kept.set(state);
            }
            for (int next : free.free(state)) {
                waiting.add(next);
            }
        }
        return kept;
    }

    /** Bytes that no edge tells apart are of one class. */
    private static int[] classes(ThompsonAutomaton free) {
        int[] classOf = new int[256];
        int count = 1;
        Map<BitSet, Boolean> seen = new HashMap<>();
        for (int state = 0; state < free.size(); state++) {
            BitSet bytes = free.bytes(state);
            if (bytes.isEmpty() || seen.put(bytes, true) != null) {
                continue;
            }
            Map<Integer, Integer> inside = new HashMap<>();
            int before = count;
            int[] outsideLeft = new int[before];
            for (int value = 0; value < 256; value++) {
                outsideLeft[classOf[value]] += bytes.get(value) ? 0 : 1;
            }
            for (int value = bytes.nextSetBit(0); value >= 0; value = bytes.nextSetBit(value + 1)) {
                int old = classOf[value];
                if (outsideLeft[old] > 0) {
                    if (!inside.containsKey(old)) {
                        inside.put(old, count++);
                    }
                    classOf[value] = inside.get(old);
                }
            }
        }
        return classOf;
    }

    /** Number of states, numbered from 0, where the automaton starts. */
    int size() {
        return transitions.length / classes;
    }

    boolean isAccepting(int state) {
        return accepting.get(state);
    }

    /** The state after a byte, or {@link #DEAD}. */
    int next(int state, byte value) {
        return transitions[state * classes + classOfByte[value & 0xFF]];
    }

    /** The state after some bytes, or {@link #DEAD}. */
    int next(int state, byte[] values) {
        int current = state;
        for (int i = 0; i < values.length && current != DEAD; i++) {
            current = next(current, values[i]);
        }
        return current;
    }
}
