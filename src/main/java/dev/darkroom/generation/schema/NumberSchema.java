package dev.darkroom.generation.schema;

import dev.darkroom.diffusion.grammar.Grammar;
import dev.darkroom.diffusion.grammar.JsonGrammars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The schemas of numbers. */
final class NumberSchema {

    /** What a bound that is not named is: so many digits a double holds exactly. */
    private static final long LARGEST = 999_999_999_999_999L;

    private NumberSchema() {}

    static Grammar number(JsonNode schema, String path) {
        checkFormat(schema, path);
        return JsonGrammars.number();
    }

    static Grammar integer(JsonNode schema, String path) {
        checkFormat(schema, path);
        BigDecimal lowest = bound(schema, "minimum", "exclusiveMinimum", path, true);
        BigDecimal highest = bound(schema, "maximum", "exclusiveMaximum", path, false);
        if (lowest == null && highest == null) {
            return JsonGrammars.integer();
        }
        long least = lowest == null ? -LARGEST : within(lowest.setScale(0, RoundingMode.CEILING));
        long most = highest == null ? LARGEST : within(highest.setScale(0, RoundingMode.FLOOR));
        if (least > most) {
            throw new InvalidSchemaException(
                    path, "no integer of up to 15 digits lies between the schema's minimum and its maximum");
        }
        return between(least, most);
    }

    private static void checkFormat(JsonNode schema, String path) {
        JsonNode format = schema.get("format");
        if (format != null && !(format.isString() && SchemaKeywords.NUMBER_FORMATS.contains(format.stringValue()))) {
            throw new InvalidSchemaException(path + ".format", "the format %s of a number is not supported".formatted(format));
        }
    }

    private static long within(BigDecimal value) {
        BigDecimal largest = BigDecimal.valueOf(LARGEST);
        return value.max(largest.negate().subtract(BigDecimal.ONE)).min(largest.add(BigDecimal.ONE)).longValueExact();
    }

    private static @Nullable BigDecimal bound(
            JsonNode schema, String inclusive, String exclusive, String path, boolean lower) {
        BigDecimal bound = SchemaFigures.number(schema, inclusive, path);
        BigDecimal open = SchemaFigures.number(schema, exclusive, path);
        if (open == null) {
            return bound;
        }
        BigDecimal closed = lower
                ? open.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : open.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        if (bound == null) {
            return closed;
        }
        return lower ? bound.max(closed) : bound.min(closed);
    }

    /** The numbers of a range within 0 to 99, as two digits each. */
    static Grammar twoDigits(int least, int most) {
        return sameLength("%02d".formatted(least), "%02d".formatted(most));
    }

    /** The integers of a range, in decimal without leading zeros. */
    private static Grammar between(long least, long most) {
        List<Grammar> options = new ArrayList<>();
        if (least < 0) {
            long nearest = Math.min(most, -1);
            options.add(Grammar.sequence(Grammar.text("-"), naturals(-nearest, -least)));
        }
        if (most >= 0) {
            options.add(naturals(Math.max(least, 0), most));
        }
        return new Grammar.Choice(options);
    }

    /** The natural numbers of a range, length by length. */
    private static Grammar naturals(long least, long most) {
        List<Grammar> options = new ArrayList<>();
        long low = least;
        while (low <= most) {
            long high = Math.min(most, ceiling(low));
            options.add(sameLength(Long.toString(low), Long.toString(high)));
            low = high + 1;
        }
        return new Grammar.Choice(options);
    }

    /** The greatest number of as many digits. */
    private static long ceiling(long value) {
        long ceiling = 9;
        while (ceiling < value) {
            ceiling = ceiling * 10 + 9;
        }
        return ceiling;
    }

    /** Numbers between two of the same length: a first digit in between leaves the others free. */
    private static Grammar sameLength(String low, String high) {
        char first = low.charAt(0);
        char last = high.charAt(0);
        int rest = low.length() - 1;
        if (rest == 0) {
            return Grammar.range(first, last);
        }
        if (low.equals("0".repeat(low.length())) && high.equals("9".repeat(high.length()))) {
            return new Grammar.Repetition(Grammar.range('0', '9'), low.length(), low.length());
        }
        if (first == last) {
            return Grammar.sequence(Grammar.range(first, first), sameLength(low.substring(1), high.substring(1)));
        }
        List<Grammar> options = new ArrayList<>();
        options.add(Grammar.sequence(Grammar.range(first, first), sameLength(low.substring(1), "9".repeat(rest))));
        if (last - first > 1) {
            Grammar free = new Grammar.Repetition(Grammar.range('0', '9'), rest, rest);
            options.add(Grammar.sequence(Grammar.range(first + 1, last - 1), free));
        }
        options.add(Grammar.sequence(Grammar.range(last, last), sameLength("0".repeat(rest), high.substring(1))));
        return new Grammar.Choice(options);
    }
}
