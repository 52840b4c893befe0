package dev.darkroom.web.openai;

import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.generation.ResponseFormat;
import dev.darkroom.web.ApiProblem;
import dev.darkroom.web.DecodingFields;
import dev.darkroom.web.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The decoding options of a request: OpenAI's fields, and the native ones under {@code darkroom}. Errors that name a native
 * option are told in the words of the request.
 */
final class DecodingRequest {

    private static final Pattern NATIVE_NAME = Pattern.compile("options\\.(\\w+)");
    /** Where native options are in a request. */
    private static final String EXTRA = "darkroom";
    private static final String EFFORT = "reasoning_effort";
    /** Mercury's words for how many passes an answer gets. */
    private static final Map<String, String> PRESETS =
            Map.of("instant", "instant", "low", "balanced", "medium", "adaptive", "high", "careful");

    private final GenerationOptions options;
    private final Map<String, String> names;

    private DecodingRequest(GenerationOptions options, Map<String, String> names) {
        this.options = options;
        this.names = names;
    }

    /**
     * @param maxTokens the longest answer, under its name in the request
     * @param extra the native options
     * @throws ApiProblem that names a field that is wrong, or given twice in two ways
     */
    static DecodingRequest of(
            Map<String, @Nullable Integer> maxTokens,
            @Nullable Double temperature,
            @Nullable Double topP,
            @Nullable Long seed,
            @Nullable JsonNode stop,
            @Nullable GenerationOptions extra) {
        GenerationOptions natives = DecodingFields.checked(extra, EXTRA);
        Map<String, String> names = new HashMap<>();
        Integer length = null;
        for (Map.Entry<String, @Nullable Integer> entry : maxTokens.entrySet()) {
            Integer value = entry.getValue();
            if (value == null) {
                continue;
            }
            if (length != null && !length.equals(value)) {
                throw twice(entry.getKey(), names.get("maxTokens"));
            }
            length = value;
            names.put("maxTokens", entry.getKey());
        }
        note(names, "maxTokens", names.getOrDefault("maxTokens", ""), length, natives.maxTokens());
        note(names, "temperature", "temperature", temperature, natives.temperature());
        note(names, "topP", "top_p", topP, natives.topP());
        note(names, "seed", "seed", seed, natives.seed());
        List<String> stops = stops(stop);
        note(names, "stop", "stop", stops, natives.stop());
        requireFinite("temperature", temperature);
        requireFinite("top_p", topP);
        GenerationOptions own = new GenerationOptions(
                length, null, null, null, null, null, null, null, temperature, topP, seed, stops, null, null, null, null, null,
                null);
        return new DecodingRequest(own.over(natives), names);
    }

    /** The same, but the answer must have a form; null for any text. */
    DecodingRequest with(@Nullable ResponseFormat format) {
        if (format == null) {
            return this;
        }
        Map<String, String> named = new HashMap<>(names);
        note(named, "responseFormat", "response_format", format, options.responseFormat());
        named.put("responseFormat", format.schema() == null ? "response_format" : "response_format.json_schema");
        return new DecodingRequest(options.withResponseFormat(format), named);
    }

    /** The same with a preset, named as Mercury names it; null for none. */
    DecodingRequest withEffort(@Nullable String effort) {
        if (effort == null) {
            return this;
        }
        String preset = PRESETS.get(effort);
        if (preset == null) {
            throw ApiProblem.invalid(
                    EFFORT, "It must be instant, low, medium or high; it is \"%s\".".formatted(Names.shortened(effort)));
        }
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("preset", options.preset());
        figures.put("policy", options.policy());
        figures.put("passes", options.passes());
        figures.put("threshold", options.threshold());
        figures.put("minPasses", options.minPasses());
        figures.put("maxPasses", options.maxPasses());
        Map<String, String> named = new HashMap<>(names);
        figures.forEach((option, other) -> note(named, option, EFFORT, effort, other));
        GenerationOptions own = new GenerationOptions(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, preset);
        return new DecodingRequest(own.over(options), named);
    }

    private static void note(
            Map<String, String> names, String option, String field, @Nullable Object own, @Nullable Object other) {
        if (own != null && other != null) {
            throw twice(EXTRA + "." + option, field);
        }
        if (own != null) {
            names.put(option, field);
        }
    }

    private static ApiProblem twice(String field, @Nullable String other) {
        return ApiProblem.invalid(field, "%s and %s say the same thing; give one of them.".formatted(other, field));
    }

    private static void requireFinite(String field, @Nullable Double value) {
        if (value != null && !Double.isFinite(value)) {
            throw ApiProblem.invalid(field, "It must be a number, not one that is out of range.");
        }
    }

    /** One text or a list of them. */
    private static @Nullable List<String> stops(@Nullable JsonNode stop) {
        if (stop == null || stop.isNull()) {
            return null;
        }
        if (stop.isString()) {
            return List.of(stop.stringValue());
        }
        if (!stop.isArray()) {
            throw ApiProblem.invalid("stop", "It must be a string, or a list of strings.");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode text : stop) {
            if (!text.isString()) {
                throw ApiProblem.invalid("stop[" + texts.size() + "]", "It must be a string.");
            }
            texts.add(text.stringValue());
        }
        return texts;
    }

    /** As the generation is to be asked for. */
    GenerationOptions options() {
        return options;
    }

    /** The same error in the words of the request. */
    ApiProblem translated(InvalidRequestException error) {
        String field = error.field().equals("prefix") ? "prompt" : error.field(); // of a gap
        return ApiProblem.invalid(translated(field), translated(String.valueOf(error.getMessage())));
    }

    private String translated(String text) {
        return NATIVE_NAME.matcher(text).replaceAll((MatchResult match) ->
                names.getOrDefault(match.group(1), EXTRA + "." + match.group(1)));
    }
}
