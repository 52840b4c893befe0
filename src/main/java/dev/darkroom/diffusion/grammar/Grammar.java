package dev.darkroom.diffusion.grammar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A regular language over bytes, as a tree. Immutable. */
public sealed interface Grammar {

    /** The repetition that never has to end. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** One byte out of a set. */
    record OneByte(BitSet values) implements Grammar {
        public OneByte {
            values = (BitSet) values.clone();
            if (values.isEmpty() || values.length() > 256) {
                throw new IllegalArgumentException("a set of bytes that is " + values);
            }
        }
    }

    /** One after the other; nothing at all if there are none. */
    record Sequence(List<Grammar> parts) implements Grammar {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of several, at least one. */
    record Choice(List<Grammar> options) implements Grammar {
        public Choice {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("a choice of nothing");
            }
        }
    }

    /**
     * The same, several times.
     *
     * @param least at least 0
     * @param most at least {@code least}, or {@link #UNBOUNDED}
     */
    record Repetition(Grammar part, int least, int most) implements Grammar {
        public Repetition {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException("from " + least + " to " + most + " times");
            }
        }
    }

    /**
     * The same, several times, with a separator between.
     *
     * @param least at least 0
     * @param most at least {@code least}, or {@link #UNBOUNDED}
     */
    record Listing(Grammar part, Grammar separator, int least, int most) implements Grammar {
        public Listing {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException("from " + least + " to " + most + " times");
            }
        }
    }

    /** Members in their order, optional ones possibly left out, with a separator between those that are there. */
    record Members(List<Member> members, Grammar separator) implements Grammar {
        public Members {
            members = List.copyOf(members);
        }
    }

    /** One of {@link Members}. */
    record Member(Grammar part, boolean required) {}

    /** Exactly this text, in UTF-8. */
    static Grammar text(String text) {
        List<Grammar> bytes = new ArrayList<>();
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(range(value & 0xFF, value & 0xFF));
        }
        return new Sequence(bytes);
    }

    /** One byte from {@code lowest} to {@code highest}, both 0 to 255. */
    static Grammar range(int lowest, int highest) {
        BitSet values = new BitSet(256);
        values.set(lowest, highest + 1);
        return new OneByte(values);
    }

    /** One of these ASCII characters. */
    static Grammar anyOf(String characters) {
        BitSet values = new BitSet(256);
        characters.chars().forEach(values::set);
        return new OneByte(values);
    }

    static Grammar sequence(Grammar... parts) {
        return new Sequence(Arrays.asList(parts));
    }

    static Grammar choice(Grammar... options) {
        return new Choice(Arrays.asList(options));
    }

    static Grammar optional(Grammar part) {
        return new Repetition(part, 0, 1);
    }
}
