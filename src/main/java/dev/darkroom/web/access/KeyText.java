package dev.darkroom.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The text of an API key and its hash. A key holds 256 random bits, so that one round of SHA-256 is enough to hide it: there is
 * nothing to guess, as there is in a password. Safe for use by many threads at once.
 */
public final class KeyText {

    /** What every key begins with, so that scanners for leaked secrets and people know one when they see it. */
    private static final String PREFIX = "dk_";

    private static final String ALGORITHM = "sha256:";
    private static final int RANDOM_BYTES = 32;
    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-fA-F]{64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyText() {}

    /** A new key: {@code dk_} and 43 characters of the URL-safe Base64 alphabet. */
    public static String generate() {
        return PREFIX + randomText();
    }

    /** The hash of a key as the configuration takes it: {@code sha256:} and 64 hexadecimal digits. */
    public static String hash(String key) {
        return ALGORITHM + HexFormat.of().formatHex(digest(key));
    }

    /** 256 random bits in the URL-safe Base64 alphabet. */
    static String randomText() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** @throws IllegalArgumentException if it is not the output of {@link #hash} */
    static byte[] parseHash(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("it must be sha256: and 64 hexadecimal digits, as `darkroom key` prints them");
        }
        return HexFormat.of().parseHex(hash.substring(ALGORITHM.length()));
    }
}
