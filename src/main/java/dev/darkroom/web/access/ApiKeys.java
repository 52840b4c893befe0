package dev.darkroom.web.access;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The configured keys. Immutable but for the limits that are used up. */
final class ApiKeys {

    /** A longer one is none of ours: no need to hash it. */
    private static final int LONGEST = 512;

    private final List<ApiKey> keys = new ArrayList<>();

    /** @throws InvalidAccessException if a key has no proper hash, or a limit is not positive */
    ApiKeys(AccessProperties properties) {
        properties.keys().forEach((name, key) -> keys.add(key(name, key, properties)));
        // The first digest of a program loads its provider: here, as keys are compared on event loops.
        find("");
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The key with this text, or null. Takes as long for a wrong key as for a right one. */
    @Nullable ApiKey find(String text) {
        byte[] digest = KeyText.digest(text.length() <= LONGEST ? text : "");
        ApiKey found = null;
        for (ApiKey key : keys) {
            if (MessageDigest.isEqual(key.hash(), digest)) {
                found = key;
            }
        }
        return found;
    }

    private static ApiKey key(String name, AccessProperties.Key key, AccessProperties defaults) {
        String setting = "darkroom.access.keys." + name;
        if (key.hash() == null) {
            throw new InvalidAccessException(setting + " has no hash", "Set " + setting + ".hash to what `darkroom key` prints.");
        }
        byte[] hash;
        try {
            hash = KeyText.parseHash(key.hash());
        } catch (IllegalArgumentException e) {
            // The value is kept out: it may be the key itself, given in the place of its hash.
            throw new InvalidAccessException(
                    setting + ".hash is no hash of a key",
                    "Give the hash that `darkroom key` prints, not the key: " + e.getMessage() + ".");
        }
        return new ApiKey(
                name,
                hash,
                positive(setting, "requests-per-minute", key.requestsPerMinute(), defaults.requestsPerMinute()),
                positive(setting, "concurrent", key.concurrent(), defaults.concurrent()));
    }

    private static int positive(String setting, String limit, @Nullable Integer own, int common) {
        int value = Objects.requireNonNullElse(own, common);
        if (value <= 0) {
            throw new InvalidAccessException(
                    "The limit %s of %s is %d".formatted(limit, setting, value), "Set it to a number above 0.");
        }
        return value;
    }
}
