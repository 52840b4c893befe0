package dev.darkroom.web.openai;

import dev.darkroom.web.ApiProblem;
import dev.darkroom.web.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fields of OpenAI's API that are not read. One that says nothing about the answer may say what it likes; any other one may
 * only say what is so anyway. Null always is.
 */
final class OtherFields {

    private final Set<String> read;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /** @param remedy what to write instead */
    private record Rule(Predicate<JsonNode> allowed, String remedy) {}

    /** @param read names of the fields that are read */
    OtherFields(String... read) {
        this.read = Set.of(read);
    }

    /** Fields that say nothing about the answer. */
    OtherFields ignoring(String... names) {
        for (String name : names) {
            rules.put(name, new Rule(value -> true, ""));
        }
        return this;
    }

    /** A field that must be left out, or say what is so anyway. */
    OtherFields allowing(String name, Predicate<JsonNode> allowed, String remedy) {
        rules.put(name, new Rule(allowed, remedy));
        return this;
    }

    /** A field that must be left out. */
    OtherFields refusing(String name, String remedy) {
        return allowing(name, value -> false, remedy);
    }

    /** Zero, in any spelling. */
    static boolean isZero(JsonNode value) {
        return value.isNumber() && value.doubleValue() == 0;
    }

    /** One, in any spelling. */
    static boolean isOne(JsonNode value) {
        return value.isNumber() && value.doubleValue() == 1;
    }

    static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.booleanValue();
    }

    /** A list or object with nothing in it. */
    static boolean isEmpty(JsonNode value) {
        return value.isContainer() && value.isEmpty();
    }

    /**
     * @param others fields that were given and are not read
     * @param path of the object that they are in, with a dot at its end; empty at the top
     * @throws ApiProblem that names the first of them that asks for something that is not done, or that nobody knows
     */
    void check(@Nullable Map<String, JsonNode> others, String path) {
        if (others == null) {
            return;
        }
        others.forEach((name, value) -> {
            Rule rule = rules.get(name);
            if (rule == null) {
                throw unknown(name, path);
            }
            if (!value.isNull() && !rule.allowed().test(value)) {
                throw ApiProblem.invalid(path + name, "%s is not supported here; %s.".formatted(path + name, rule.remedy()));
            }
        });
    }

    private ApiProblem unknown(String name, String path) {
        Set<String> known = new TreeSet<>(read);
        known.addAll(rules.keySet());
        String hint = Names.nearest(name, known)
                .map(nearest -> "did you mean \"" + nearest + "\"?")
                .orElseGet(() -> "the known ones are " + String.join(", ", new TreeSet<>(read)) + ".");
        return ApiProblem.invalid(
                path + Names.shortened(name), "There is no field \"%s\"; %s".formatted(Names.shortened(name), hint));
    }
}
