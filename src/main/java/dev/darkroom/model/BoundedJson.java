package dev.darkroom.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of files from strangers. What a tree of it takes in memory is many times its text, and goes by the number of values:
 * hence both are bounded. (Jackson bounds how deep it is nested.)
 */
public final class BoundedJson {

    /** Brackets, names and values; the largest published tokenizers have some 3 million. */
    private static final long MAX_TOKENS = 8_000_000;

    private static final int MAX_NAME = 50_000;

    private BoundedJson() {}

    /** A mapper for texts of so many bytes at most; a longer one, or one of too many values, is a JacksonException. */
    public static JsonMapper mapper(long maxBytes) {
        return builder(maxBytes).build();
    }

    /** As {@link #mapper}, for other features besides. */
    public static JsonMapper.Builder builder(long maxBytes) {
        return JsonMapper.builder(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(maxBytes)
                        .maxTokenCount(Math.min(maxBytes, MAX_TOKENS))
                        .maxNameLength(MAX_NAME)
                        .build())
                .build());
    }

    /**
     * The bytes of a file.
     *
     * @throws IOException if it cannot be read, or is larger; then nothing of it is read
     */
    public static byte[] read(Path file, long maxBytes) throws IOException {
        long size = Files.size(file);
        if (size > maxBytes) {
            throw new IOException("it has " + size + " bytes, the limit is " + maxBytes);
        }
        return Files.readAllBytes(file);
    }
}
