package dev.darkroom.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes the texts within values of JSON, names included; numbers, truth values and null stay. */
final class JsonTexts {

    private JsonTexts() {}

    static @Nullable Object map(@Nullable Object value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> map(item, change)).toList();
        }
        return value instanceof Map<?, ?> object ? mapAll(object, change) : value;
    }

    static Map<String, Object> mapAll(Map<?, ?> object, UnaryOperator<String> change) {
        Map<String, Object> changed = new LinkedHashMap<>();
        object.forEach((name, value) -> changed.put(change.apply(String.valueOf(name)), map(value, change)));
        return changed;
    }
}
