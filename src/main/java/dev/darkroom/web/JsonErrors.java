package dev.darkroom.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in the words of the API what Jackson says in those of Java. */
final class JsonErrors {

    private static final Pattern UNEXPECTED_CHARACTER = Pattern.compile("Unexpected character \\('(.)'");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"([^\"]*)\"");

    private JsonErrors() {}

    static ApiProblem problem(JacksonException error) {
        if (error instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (error instanceof MismatchedInputException mismatch) {
            if (mismatch.getCurrentToken() == null) {
                return malformed(error, "it ends too early");
            }
            if (String.valueOf(error.getOriginalMessage()).startsWith("Trailing token")) {
                return malformed(error, "something follows its end");
            }
            return wrongType(error, mismatch.getTargetType(), given(mismatch.getCurrentToken()));
        }
        if (error instanceof InputCoercionException outOfRange) {
            return wrongType(error, outOfRange.getTargetType(), "one that is out of range");
        }
        if (error instanceof UnexpectedEndOfInputException) {
            return malformed(error, "it ends too early");
        }
        String message = String.valueOf(error.getOriginalMessage());
        Matcher duplicate = DUPLICATE.matcher(message);
        if (duplicate.find()) {
            return ApiProblem.invalid(
                    join(path(error), duplicate.group(1)),
                    "The field is given twice; give it once." + at(error.getLocation()),
                    error);
        }
        Matcher character = UNEXPECTED_CHARACTER.matcher(message);
        return malformed(error, character.find() ? "unexpected '" + character.group(1) + "'" : null);
    }

    private static ApiProblem malformed(JacksonException error, @Nullable String why) {
        String because = why == null ? "" : ": " + why;
        return ApiProblem.of(
                ApiProblem.Kind.MALFORMED_BODY, "The body is not valid JSON" + because + at(error.getLocation()), error);
    }

    private static ApiProblem wrongType(JacksonException error, @Nullable Class<?> target, String given) {
        return ApiProblem.invalid(path(error), "It must be %s, not %s.".formatted(wanted(target), given), error);
    }

    private static ApiProblem unknownField(UnrecognizedPropertyException error) {
        String name = error.getPropertyName();
        List<String> known = names(error.getKnownPropertyIds());
        String hint = Names.nearest(name, known)
                .map(nearest -> "did you mean \"" + nearest + "\"?")
                .orElseGet(() -> "the known ones are " + String.join(", ", known) + ".");
        return ApiProblem.invalid(path(error), "There is no field \"%s\"; %s".formatted(Names.shortened(name), hint), error);
    }

    private static List<String> names(@Nullable Collection<Object> ids) {
        List<String> names = new ArrayList<>();
        if (ids != null) {
            ids.forEach(id -> names.add(String.valueOf(id)));
        }
        names.sort(null);
        return names;
    }

    private static String wanted(@Nullable Class<?> target) {
        if (target == null) {
            return "something else";
        }
        if (target == String.class) {
            return "a string";
        }
        if (target == Double.class || target == double.class) {
            return "a number";
        }
        if (Number.class.isAssignableFrom(target) || target == int.class || target == long.class) {
            return "a whole number";
        }
        return Collection.class.isAssignableFrom(target) ? "a list" : "an object";
    }

    private static String given(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case START_ARRAY, END_ARRAY -> "a list";
            default -> "an object";
        };
    }

    private static String path(JacksonException error) {
        String path = "";
        for (JacksonException.Reference step : error.getPath()) {
            path = step.getPropertyName() == null
                    ? path + "[" + step.getIndex() + "]"
                    : join(path, step.getPropertyName());
        }
        return path;
    }

    private static String join(String path, String name) {
        String step = Names.shortened(name);
        return path.isEmpty() ? step : path + "." + step;
    }

    private static String at(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? "."
                : " (line %d, column %d).".formatted(location.getLineNr(), location.getColumnNr());
    }
}
