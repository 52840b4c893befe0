package dev.darkroom.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Names that people mistype. */
public final class Names {

    private static final int LONGEST_SHOWN = 60;

    private Names() {}

    /** The known name that the given one was probably meant to be. */
    public static Optional<String> nearest(String given, Collection<String> known) {
        if (given.length() > LONGEST_SHOWN) {
            return Optional.empty();
        }
        String plain = plain(given);
        int tolerated = Math.max(2, plain.length() / 3);
        return known.stream()
                .filter(name -> distance(plain, plain(name)) <= tolerated)
                .min(Comparator.comparingInt(name -> distance(plain, plain(name))));
    }

    /** The name, cut where it is too long to repeat. */
    public static String shortened(String name) {
        return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
    }

    /** {@code max_tokens} and {@code maxTokens} are the same mistake away from nothing. */
    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
