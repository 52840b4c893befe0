package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.darkroom.web.ApiProblem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An error as OpenAI's clients read it; with another body they show none of it. */
record OpenAiError(Body error) {

    /**
     * @param param path of the field that is wrong, or null
     * @param code for programs, or null
     */
    record Body(String message, String type, @JsonInclude @Nullable String param, @JsonInclude @Nullable String code) {}

    static OpenAiError of(ApiProblem.Document problem) {
        String message = problem.detail() == null ? problem.title() : problem.detail();
        return new OpenAiError(new Body(message, type(problem.status()), problem.field(), code(problem.type())));
    }

    private static String type(int status) {
        return switch (status) {
            case 401 -> "authentication_error";
            case 403 -> "permission_error";
            case 404 -> "not_found_error";
            case 429 -> "rate_limit_error";
            default -> status >= 500 ? "server_error" : "invalid_request_error";
        };
    }

    private static @Nullable String code(String type) {
        String name = type.substring(type.lastIndexOf(':') + 1);
        return switch (name) {
            case "blank" -> null;
            case "unknown-model" -> "model_not_found";
            case "unauthorized" -> "invalid_api_key";
            case "too-many-generations", "too-many-requests" -> "rate_limit_exceeded";
            default -> name.replace('-', '_').toLowerCase(Locale.ROOT);
        };
    }
}
