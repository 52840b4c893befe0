package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.darkroom.web.ApiProblem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a stream is to be written.
 *
 * @param includeUsage whether a chunk without choices tells the usage, before the end
 */
record StreamOptions(
        @JsonProperty("include_usage") @Nullable Boolean includeUsage,
        @JsonAnySetter @Nullable Map<String, JsonNode> others) {

    /** Padding against eavesdroppers says nothing about the answer. */
    private static final OtherFields OTHERS = new OtherFields("include_usage").ignoring("include_obfuscation");

    /**
     * Whether the usage is wanted.
     *
     * @throws ApiProblem that names a field that is not supported, or the options if they are those of no stream
     */
    static boolean wantUsage(@Nullable StreamOptions options, @Nullable Boolean stream) {
        if (options == null) {
            return false;
        }
        if (!Boolean.TRUE.equals(stream)) {
            throw ApiProblem.invalid("stream_options", "They need \"stream\": true.");
        }
        OTHERS.check(options.others(), "stream_options.");
        return Boolean.TRUE.equals(options.includeUsage());
    }
}
