package dev.darkroom.checkpoint.hub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the content of a file must hash to.
 *
 * @param kind how it is computed
 * @param hex the digest, lower-case hexadecimal
 */
record Checksum(Kind kind, String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    enum Kind {
        /** SHA-256 of the content: large files (LFS). */
        SHA256("SHA-256"),
        /** SHA-1 of the content behind a header with its length: files that git itself keeps. */
        GIT_BLOB("SHA-1");

        private final String algorithm;

        Kind(String algorithm) {
            this.algorithm = algorithm;
        }

        /** Starts a digest of a content of this length in bytes. */
        MessageDigest begin(long size) {
            try {
                MessageDigest digest = MessageDigest.getInstance(algorithm);
                if (this == GIT_BLOB) {
                    digest.update(("blob " + size + "\0").getBytes(StandardCharsets.US_ASCII));
                }
                return digest;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has " + algorithm, e);
            }
        }
    }

    /** Returns the checksum that a digest or an ETag is, told by its length; empty if it is neither. */
    static Optional<Checksum> of(@Nullable String text) {
        String hex = text == null ? "" : text.replaceFirst("^W/", "").replace("\"", "").toLowerCase(Locale.ROOT);
        return HEX.matcher(hex).matches()
                ? Optional.of(new Checksum(hex.length() == 64 ? Kind.SHA256 : Kind.GIT_BLOB, hex))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind.algorithm + " " + hex;
    }
}
