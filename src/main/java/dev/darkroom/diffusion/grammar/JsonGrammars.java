package dev.darkroom.diffusion.grammar;

import static dev.darkroom.diffusion.grammar.Grammar.UNBOUNDED;
import static dev.darkroom.diffusion.grammar.Grammar.anyOf;
import static dev.darkroom.diffusion.grammar.Grammar.choice;
import static dev.darkroom.diffusion.grammar.Grammar.optional;
import static dev.darkroom.diffusion.grammar.Grammar.range;
import static dev.darkroom.diffusion.grammar.Grammar.sequence;
import static dev.darkroom.diffusion.grammar.Grammar.text;

import java.util.BitSet;

/**
 * JSON (RFC 8259) on one line, in UTF-8: at most one space, after a comma or a colon. Strings hold their characters as they
 * are; the escapes are those of one letter.
 */
public final class JsonGrammars {

    /** Most digits before the point of a number, and after it: so many a double holds exactly. */
    private static final int MOST_DIGITS = 15;

    private static final Grammar CONTINUATION = range(0x80, 0xBF);
    private static final Grammar CHARACTER = character();
    private static final Grammar COMMA = sequence(text(","), optional(text(" ")));
    private static final Grammar COLON = sequence(text(":"), optional(text(" ")));
    private static final Grammar DIGIT = range('0', '9');

    private JsonGrammars() {}

    /** {@code true}, {@code false}. */
    public static Grammar bool() {
        return choice(text("true"), text("false"));
    }

    /**
     * A string.
     *
     * @param least fewest characters, counted as code points
     * @param most most characters, or {@link Grammar#UNBOUNDED}
     */
    public static Grammar string(int least, int most) {
        return sequence(text("\""), new Grammar.Repetition(CHARACTER, least, most), text("\""));
    }

    /** A whole number of up to 15 digits. */
    public static Grammar integer() {
        return integer(MOST_DIGITS);
    }

    /** A number of up to 15 digits before the point and as many after it, without an exponent. */
    public static Grammar number() {
        return number(MOST_DIGITS);
    }

    private static Grammar integer(int digits) {
        int more = digits == UNBOUNDED ? UNBOUNDED : digits - 1;
        Grammar positive = sequence(range('1', '9'), new Grammar.Repetition(DIGIT, 0, more));
        return choice(text("0"), sequence(optional(text("-")), positive));
    }

    private static Grammar number(int digits) {
        Grammar fraction = sequence(text("."), new Grammar.Repetition(DIGIT, 1, digits));
        Grammar zero = sequence(optional(text("-")), text("0"), fraction);
        return choice(sequence(integer(digits), optional(fraction)), zero);
    }

    /**
     * An array.
     *
     * @param least fewest items
     * @param most most items, or {@link Grammar#UNBOUNDED}
     */
    public static Grammar array(Grammar item, int least, int most) {
        return sequence(text("["), new Grammar.Listing(item, COMMA, least, most), text("]"));
    }

    /** An object with these properties, in their order. */
    public static Grammar object(Grammar.Members properties) {
        return sequence(text("{"), properties, text("}"));
    }

    /** What separates the properties of an object, and the items of an array. */
    public static Grammar comma() {
        return COMMA;
    }

    /**
     * A property of an object.
     *
     * @param name as JSON, with its quotes
     */
    public static Grammar property(String name, Grammar value) {
        return sequence(text(name), COLON, value);
    }

    /**
     * An object with any names and any values.
     *
     * @param depth how deep objects and arrays may lie in each other, itself included; at least 1
     */
    public static Grammar anyObject(int depth) {
        Grammar property = sequence(string(0, UNBOUNDED), COLON, anyValue(depth - 1));
        return sequence(text("{"), new Grammar.Listing(property, COMMA, 0, UNBOUNDED), text("}"));
    }

    /**
     * An array of any values.
     *
     * @param depth as for {@link #anyObject}
     */
    public static Grammar anyArray(int depth) {
        return array(anyValue(depth - 1), 0, UNBOUNDED);
    }

    /**
     * Any value.
     *
     * @param depth how deep objects and arrays may lie in each other; 0 for none
     */
    public static Grammar anyValue(int depth) {
        Grammar plain = choice(string(0, UNBOUNDED), number(UNBOUNDED), bool(), text("null"));
        return depth == 0 ? plain : choice(plain, anyObject(depth), anyArray(depth));
    }

    /** A character of a string, well-formed in UTF-8 (table 3-7 of the Unicode standard) or an escape. */
    private static Grammar character() {
        BitSet plain = new BitSet();
        plain.set(0x20, 0x80);
        plain.clear('"');
        plain.clear('\\');
        return choice(
                new Grammar.OneByte(plain),
                sequence(text("\\"), anyOf("\"\\/bfnrt")),
                sequence(range(0xC2, 0xDF), CONTINUATION),
                sequence(range(0xE0, 0xE0), range(0xA0, 0xBF), CONTINUATION),
                sequence(choice(range(0xE1, 0xEC), range(0xEE, 0xEF)), CONTINUATION, CONTINUATION),
                sequence(range(0xED, 0xED), range(0x80, 0x9F), CONTINUATION),
                sequence(range(0xF0, 0xF0), range(0x90, 0xBF), CONTINUATION, CONTINUATION),
                sequence(range(0xF1, 0xF3), CONTINUATION, CONTINUATION, CONTINUATION),
                sequence(range(0xF4, 0xF4), range(0x80, 0x8F), CONTINUATION, CONTINUATION));
    }
}
