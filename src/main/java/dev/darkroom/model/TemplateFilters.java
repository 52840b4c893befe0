package dev.darkroom.model;

import com.hubspot.jinjava.interpret.JinjavaInterpreter;
import com.hubspot.jinjava.lib.exptest.ExpTest;
import com.hubspot.jinjava.lib.filter.AdvancedFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters of Jinja that chat templates use, with Python's meaning and bounded results. */
final class TemplateFilters {

    /** Filters of jinjava that are safe and mean the same; every other one is switched off. */
    static final List<String> KEPT = List.of("map", "select", "reject", "selectattr", "rejectattr");

    private TemplateFilters() {}

    @FunctionalInterface
    private interface Function {
        @Nullable Object apply(@Nullable Object value, Arguments arguments);
    }

    /** The arguments of a filter, by position or name. */
    private record Arguments(Object[] positional, Map<String, Object> named) {

        @Nullable Object get(int index, String name) {
            return index >= 0 && index < positional.length ? positional[index] : named.get(name);
        }

        String text(int index, String name, String fallback) {
            Object value = get(index, name);
            return value == null ? fallback : TemplateValues.text(value);
        }
    }

    private record NamedFilter(String getName, Function function) implements AdvancedFilter {
        @Override
        public @Nullable Object filter(
                @Nullable Object value, JinjavaInterpreter interpreter, Object[] arguments, Map<String, Object> named) {
            return function.apply(value, new Arguments(arguments, named));
        }
    }

    static List<AdvancedFilter> all() {
        return List.of(
                filter("trim", (v, a) -> TemplateText.strip(TemplateValues.text(v), nullable(a.get(0, "chars")), true, true)),
                filter("tojson", (v, a) -> TemplateValues.json(v, a.get(-1, "indent") instanceof Number n ? bounded(n) : 0)),
                filter("length", (v, a) -> length(v)),
                filter("count", (v, a) -> length(v)),
                filter("first", (v, a) -> list(v).stream().findFirst().orElse(null)),
                filter("last", (v, a) -> list(v).isEmpty() ? null : list(v).get(list(v).size() - 1)),
                filter("list", (v, a) -> list(v)),
                filter("reverse", (v, a) -> reverse(v)),
                filter("items", (v, a) -> v instanceof Map<?, ?> map ? items(map) : List.of()),
                filter("join", (v, a) -> TemplateText.join(a.text(0, "d", ""), v)),
                filter("upper", (v, a) -> TemplateValues.text(v).toUpperCase(Locale.ROOT)),
                filter("lower", (v, a) -> TemplateValues.text(v).toLowerCase(Locale.ROOT)),
                filter("capitalize", (v, a) -> TemplateText.capitalize(TemplateValues.text(v))),
                filter("title", (v, a) -> TemplateText.title(TemplateValues.text(v))),
                filter("replace", (v, a) -> TemplateText.replace(
                        TemplateValues.text(v), a.text(0, "old", ""), a.text(1, "new", ""), null)),
                filter("string", (v, a) -> TemplateValues.text(v)),
                filter("safe", (v, a) -> v),
                filter("int", (v, a) -> integer(v)),
                filter("default", TemplateFilters::fallback),
                filter("d", TemplateFilters::fallback));
    }

    /** Tests of which jinjava knows less than Python: a text is a sequence too. */
    static List<ExpTest> tests() {
        return List.of(new IsIterable("iterable"), new IsIterable("sequence"));
    }

    private record IsIterable(String getName) implements ExpTest {
        @Override
        public boolean evaluate(@Nullable Object value, JinjavaInterpreter interpreter, Object... arguments) {
            return TemplateValues.isText(value) || value instanceof Collection<?> || value instanceof Map<?, ?>;
        }
    }

    /** A list of {@code [key, value]} pairs. */
    static List<List<Object>> items(Map<?, ?> map) {
        List<List<Object>> items = new ArrayList<>();
        map.forEach((key, value) -> items.add(Arrays.asList(key, value)));
        return items;
    }

    /** Python's {@code list}: the characters of a text, the keys of a map, the elements of a collection. */
    static List<Object> list(@Nullable Object value) {
        if (TemplateValues.isText(value)) {
            return new ArrayList<>(value.toString().codePoints().mapToObj(Character::toString).toList());
        }
        if (value instanceof Map<?, ?> map) {
            return new ArrayList<>(map.keySet());
        }
        return value instanceof Collection<?> collection ? new ArrayList<>(collection) : new ArrayList<>();
    }

    private static AdvancedFilter filter(String name, Function function) {
        return new NamedFilter(name, function);
    }

    private static long length(@Nullable Object value) {
        return TemplateValues.isText(value) ? value.toString().codePoints().count() : list(value).size();
    }

    private static Object reverse(@Nullable Object value) {
        if (TemplateValues.isText(value)) {
            return new StringBuilder(value.toString()).reverse().toString();
        }
        List<Object> reversed = list(value);
        Collections.reverse(reversed);
        return reversed;
    }

    private static long integer(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        try {
            return Long.parseLong(TemplateValues.text(value).strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static @Nullable Object fallback(@Nullable Object value, Arguments arguments) {
        boolean missing = TemplateValues.truth(arguments.get(1, "boolean")) ? !TemplateValues.truth(value) : value == null;
        Object other = arguments.get(0, "default_value");
        return missing ? (other == null ? "" : other) : value;
    }

    private static @Nullable String nullable(@Nullable Object value) {
        return value == null ? null : TemplateValues.text(value);
    }

    private static int bounded(Number indent) {
        return Math.max(0, Math.min(16, indent.intValue()));
    }
}
