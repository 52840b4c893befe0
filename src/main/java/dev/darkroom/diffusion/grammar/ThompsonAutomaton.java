package dev.darkroom.diffusion.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The nondeterministic automaton of a grammar, by Thompson's construction (Regular Expression Search Algorithm, 1968): a
 * state has either one edge over a set of bytes, or some that take nothing.
 */
final class ThompsonAutomaton {

    private static final int NONE = -1;

    private final int mostStates;
    private final List<int[]> free = new ArrayList<>();
    private final List<BitSet> bytes = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();
    private final int accepting;

    private ThompsonAutomaton(Grammar grammar, int mostStates) {
        this.mostStates = mostStates;
        this.accepting = add(grammar, state());
    }

    /** @throws GrammarTooLargeException if it takes more states than that */
    static ThompsonAutomaton of(Grammar grammar, int mostStates) {
        return new ThompsonAutomaton(grammar, mostStates);
    }

    int start() {
        return 0;
    }

    int accepting() {
        return accepting;
    }

    int size() {
        return free.size();
    }

    /** Where a state leads without a byte. */
    int[] free(int state) {
        return free.get(state);
    }

    /** The bytes of a state's edge; empty if it has none. */
    BitSet bytes(int state) {
        return bytes.get(state);
    }

    /** Where that edge leads. */
    int target(int state) {
        return targets.get(state);
    }

    private int state() {
        if (free.size() == mostStates) {
            throw new GrammarTooLargeException(mostStates);
        }
        free.add(new int[0]);
        bytes.add(new BitSet());
        targets.add(NONE);
        return free.size() - 1;
    }

    private void join(int from, int to) {
        int[] before = free.get(from);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = to;
        free.set(from, after);
    }

    /** Adds a grammar that begins at a state; returns the state at its end. */
    private int add(Grammar grammar, int from) {
        if (grammar instanceof Grammar.OneByte one) {
            return addByte(one, from);
        }
        if (grammar instanceof Grammar.Sequence sequence) {
            int end = from;
            for (Grammar part : sequence.parts()) {
                end = add(part, end);
            }
            return end;
        }
        if (grammar instanceof Grammar.Choice choice) {
            int end = state();
            for (Grammar option : choice.options()) {
                join(addApart(option, from), end);
            }
            return end;
        }
        if (grammar instanceof Grammar.Repetition repetition) {
            return addRepetition(repetition, from);
        }
        if (grammar instanceof Grammar.Listing listing) {
            return addListing(listing, from);
        }
        return addMembers((Grammar.Members) grammar, from);
    }

    /** Adds a grammar at a state of its own, so that other edges of {@code from} stay out of it. */
    private int addApart(Grammar grammar, int from) {
        int begin = state();
        join(from, begin);
        return add(grammar, begin);
    }

    private int addByte(Grammar.OneByte one, int from) {
        int begin = state();
        join(from, begin);
        int end = state();
        bytes.set(begin, one.values());
        targets.set(begin, end);
        return end;
    }

    private int addRepetition(Grammar.Repetition repetition, int from) {
        int end = from;
        for (int i = 0; i < repetition.least(); i++) {
            end = add(repetition.part(), end);
        }
        if (repetition.most() == Grammar.UNBOUNDED) {
            int loop = state();
            join(end, loop);
            join(addApart(repetition.part(), loop), loop);
            return loop;
        }
        int after = state();
        join(end, after);
        for (int i = repetition.least(); i < repetition.most(); i++) {
            end = addApart(repetition.part(), end);
            join(end, after);
        }
        return after;
    }

    /** Without an upper bound the last part is its own successor, so that parts within parts are not copied. */
    private int addListing(Grammar.Listing listing, int from) {
        int after = state();
        if (listing.least() == 0) {
            join(from, after);
        }
        boolean endless = listing.most() == Grammar.UNBOUNDED;
        int copies = endless ? Math.max(1, listing.least()) : listing.most();
        int end = from;
        for (int i = 1; i <= copies; i++) {
            int begin = state();
            join(i == 1 ? end : addApart(listing.separator(), end), begin);
            end = state();
            join(add(listing.part(), begin), end);
            if (i >= listing.least()) {
                join(end, after);
            }
            if (endless && i == copies) {
                join(addApart(listing.separator(), end), begin);
            }
        }
        return after;
    }

    private int addMembers(Grammar.Members members, int from) {
        int none = state();
        join(from, none);
        int some = state();
        for (Grammar.Member member : members.members()) {
            int begin = state();
            join(none, begin);
            join(addApart(members.separator(), some), begin);
            int nextNone = state();
            int nextSome = state();
            join(add(member.part(), begin), nextSome);
            if (!member.required()) {
                join(none, nextNone);
                join(some, nextSome);
            }
            none = nextNone;
            some = nextSome;
        }
        int end = state();
        join(none, end);
        join(some, end);
        return end;
    }
}
