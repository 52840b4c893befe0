package dev.darkroom.generation;

import org.jspecify.annotations.Nullable;

/** What the figures of options may be, and how it is said that one is not. */
final class OptionChecks {

    private OptionChecks() {}

    static int atLeast(String field, @Nullable Integer value, int lowest, int usual) {
        if (value != null && value < lowest) {
            throw wrong(field, value, lowest + " or more");
        }
        return value == null ? usual : value;
    }

    static double within(String field, @Nullable Double value, double lowest, double highest, double usual) {
        if (value == null) {
            return usual;
        }
        if (!(value >= lowest && value <= highest)) {
            String from = lowest == Double.MIN_NORMAL ? "above 0" : "from " + plain(lowest);
            throw wrong(field, plain(value), "a number %s to %s".formatted(from, plain(highest)));
        }
        return value;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }

    static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    static InvalidRequestException wrong(String field, @Nullable Object given, String wanted) {
        return new InvalidRequestException(
                "options." + field, "options.%s is %s; it must be %s".formatted(field, given, wanted));
    }
}
