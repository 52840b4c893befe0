package dev.darkroom.web;

import dev.darkroom.generation.TooManyGenerationsException;
import dev.darkroom.model.UnknownModelException;
import dev.darkroom.web.access.AccessException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A request that gets a problem for its answer: in the native API a problem document (RFC 9457). */
public final class ApiProblem extends RuntimeException {

    private final Kind kind;
    private final @Nullable String field;

    private ApiProblem(Kind kind, @Nullable String field, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.kind = kind;
        this.field = field;
    }

    /** A problem of the request as a whole. */
    public static ApiProblem of(Kind kind, String detail) {
        return new ApiProblem(kind, null, detail, null);
    }

    static ApiProblem of(Kind kind, String detail, Throwable cause) {
        return new ApiProblem(kind, null, detail, cause);
    }

    /** @param field path of the wrong field, such as {@code messages[1].role} */
    public static ApiProblem invalid(String field, String detail) {
        return new ApiProblem(Kind.INVALID_REQUEST, field, detail, null);
    }

    /** @param field path of the wrong field; empty where the body as a whole is wrong */
    static ApiProblem invalid(String field, String detail, Throwable cause) {
        return new ApiProblem(Kind.INVALID_REQUEST, field.isEmpty() ? null : field, detail, cause);
    }

    /** @param detail what is there instead */
    public static ApiProblem unknownModel(String detail) {
        return new ApiProblem(Kind.UNKNOWN_MODEL, "model", detail, null);
    }

    static ApiProblem unknownModel(UnknownModelException cause) {
        return new ApiProblem(Kind.UNKNOWN_MODEL, "model", String.valueOf(cause.getMessage()), cause);
    }

    /** The problem of a request that found no room in the queue. */
    static Document tooMany(TooManyGenerationsException refusal) {
        Kind kind = Kind.TOO_MANY_GENERATIONS;
        return new Document(
                kind.type, kind.title, kind.status.value(), refusal.getMessage(), null, refusal.queuePosition());
    }

    /** What is written of it. */
    public Document document() {
        return new Document(kind.type, kind.title, kind.status.value(), getMessage(), field, null);
    }

    /** The kinds of problem that clients may tell apart, each with a stable type. */
    public enum Kind {
        UNAUTHORIZED("unauthorized", "Unauthorized", HttpStatus.UNAUTHORIZED),
        FORBIDDEN("forbidden", "Forbidden", HttpStatus.FORBIDDEN),
        TOO_MANY_REQUESTS("too-many-requests", "Too many requests", HttpStatus.TOO_MANY_REQUESTS),
        MALFORMED_BODY("malformed-body", "Malformed body", HttpStatus.BAD_REQUEST),
        INVALID_REQUEST("invalid-request", "Invalid request", HttpStatus.BAD_REQUEST),
        UNKNOWN_MODEL("unknown-model", "Unknown model", HttpStatus.NOT_FOUND),
        UNKNOWN_GENERATION("unknown-generation", "Unknown generation", HttpStatus.NOT_FOUND),
        UNKNOWN_CONVERSATION("unknown-conversation", "Unknown conversation", HttpStatus.NOT_FOUND),
        CONVERSATION_BUSY("conversation-busy", "Conversation busy", HttpStatus.CONFLICT),
        CONVERSATIONS_UNAVAILABLE(
                "conversations-unavailable", "Conversations unavailable", HttpStatus.SERVICE_UNAVAILABLE),
        UNKNOWN_SHARE("unknown-share", "Unknown share", HttpStatus.NOT_FOUND),
        TOO_MANY_SHARES("too-many-shares", "Too many shares", HttpStatus.CONFLICT),
        GENERATION_OVER("generation-over", "Generation over", HttpStatus.CONFLICT),
        GENERATION_RUNNING("generation-running", "Generation running", HttpStatus.CONFLICT),
        BODY_TOO_LARGE("body-too-large", "Body too large", HttpStatus.CONTENT_TOO_LARGE),
        REQUEST_TIMEOUT("request-timeout", "Request timeout", HttpStatus.REQUEST_TIMEOUT),
        TOO_MANY_GENERATIONS("too-many-generations", "Too many generations", HttpStatus.TOO_MANY_REQUESTS),
        NOT_READY("not-ready", "Not ready", HttpStatus.SERVICE_UNAVAILABLE),
        INTERNAL_ERROR("internal-error", "Internal error", HttpStatus.INTERNAL_SERVER_ERROR);

        private final String type;
        private final String title;
        private final HttpStatus status;

        Kind(String name, String title, HttpStatus status) {
            this.type = "urn:darkroom:problem:" + name;
            this.title = title;
            this.status = status;
        }

        static Kind of(AccessException refused) {
            return switch (refused.getStatusCode().value()) {
                case 401 -> UNAUTHORIZED;
                case 403 -> FORBIDDEN;
                default -> TOO_MANY_REQUESTS;
            };
        }
    }

    /**
     * The problem as it is written.
     *
     * @param type {@code about:blank} where the status says all
     * @param queuePosition the place in the queue that was not there, or null where the problem is another
     */
    public record Document(
            String type,
            String title,
            int status,
            @Nullable String detail,
            @Nullable String field,
            @Nullable Integer queuePosition) {

        /** A problem that the status says all about. */
        static Document ofStatus(HttpStatusCode status, String detail) {
            HttpStatus known = HttpStatus.resolve(status.value());
            String title = known == null ? "Error" : known.getReasonPhrase();
            return new Document("about:blank", title, status.value(), detail, null, null);
        }
    }
}
