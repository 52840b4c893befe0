package dev.darkroom.generation.schema;

import dev.darkroom.diffusion.grammar.Grammar;
import dev.darkroom.diffusion.grammar.JsonGrammars;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The schema of a string. */
final class StringSchema {

    private static final Grammar QUOTE = Grammar.text("\"");
    private static final Grammar HEX = Grammar.anyOf("0123456789abcdef");
    private static final Grammar DATE = date();
    private static final Grammar TIME = time();

    /** The formats of JSON schema that are regular and say all. */
    private static final Map<String, Grammar> FORMATS = Map.of(
            "date", DATE,
            "time", TIME,
            "date-time", Grammar.sequence(DATE, Grammar.text("T"), TIME),
            "uuid", uuid());

    private StringSchema() {}

    static Grammar of(JsonNode schema, String path) {
        int least = SchemaFigures.count(schema, "minLength", path, 0);
        int most = SchemaFigures.count(schema, "maxLength", path, Grammar.UNBOUNDED);
        if (least > most) {
            throw new InvalidSchemaException(path + ".minLength", "minLength is above maxLength");
        }
        JsonNode format = schema.get("format");
        if (format == null) {
            return JsonGrammars.string(least, most);
        }
        if (schema.has("minLength") || schema.has("maxLength")) {
            throw new InvalidSchemaException(path + ".format", "format is not supported beside minLength or maxLength");
        }
        Grammar text = format.isString() ? FORMATS.get(format.stringValue()) : null;
        if (text == null) {
            throw new InvalidSchemaException(
                    path + ".format",
                    "the format %s is not supported; date, time, date-time and uuid are".formatted(format));
        }
        return Grammar.sequence(QUOTE, text, QUOTE);
    }

    /** The days of the years 1000 to 2999. */
    private static Grammar date() {
        Grammar year = Grammar.sequence(Grammar.anyOf("12"), digits(3));
        Grammar days = Grammar.choice(
                Grammar.sequence(oneOf("01", "03", "05", "07", "08", "10", "12"), dash(), NumberSchema.twoDigits(1, 31)),
                Grammar.sequence(oneOf("04", "06", "09", "11"), dash(), NumberSchema.twoDigits(1, 30)),
                Grammar.sequence(Grammar.text("02"), dash(), NumberSchema.twoDigits(1, 28)));
        Grammar leapYear = oneOf(IntStream.range(1000, 3000)
                .filter(Year::isLeap)
                .mapToObj(Integer::toString)
                .toArray(String[]::new));
        return Grammar.choice(
                Grammar.sequence(year, dash(), days), Grammar.sequence(leapYear, Grammar.text("-02-29")));
    }

    private static Grammar dash() {
        return Grammar.text("-");
    }

    private static Grammar oneOf(String... texts) {
        return new Grammar.Choice(Arrays.stream(texts).map(Grammar::text).toList());
    }

    private static Grammar time() {
        return Grammar.sequence(
                NumberSchema.twoDigits(0, 23),
                Grammar.text(":"),
                NumberSchema.twoDigits(0, 59),
                Grammar.text(":"),
                NumberSchema.twoDigits(0, 59),
                Grammar.text("Z"));
    }

    private static Grammar uuid() {
        return Grammar.sequence(hex(8), dash(), hex(4), dash(), hex(4), dash(), hex(4),
                dash(), hex(12));
    }

    private static Grammar hex(int count) {
        return new Grammar.Repetition(HEX, count, count);
    }

    private static Grammar digits(int count) {
        return new Grammar.Repetition(Grammar.range('0', '9'), count, count);
    }
}
