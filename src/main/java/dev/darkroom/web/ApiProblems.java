package dev.darkroom.web;

import dev.darkroom.chat.ConversationBusyException;
import dev.darkroom.chat.ConversationsUnavailableException;
import dev.darkroom.chat.TooManySharesException;
import dev.darkroom.chat.UnknownConversationException;
import dev.darkroom.chat.UnknownShareException;
import dev.darkroom.generation.GenerationOverException;
import dev.darkroom.generation.GenerationRunningException;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.generation.TooManyGenerationsException;
import dev.darkroom.generation.UnknownGenerationException;
import dev.darkroom.model.ChatTemplateException;
import dev.darkroom.model.UnknownModelException;
import dev.darkroom.web.access.AccessException;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** What errors are to clients, without the server's internals. */
public final class ApiProblems {

    private ApiProblems() {}

    /**
     * The problem that an error is.
     *
     * @param request that it was raised for
     */
    public static ApiProblem.Document document(Throwable error, ServerHttpRequest request) {
        if (error instanceof ApiProblem problem) {
            return problem.document();
        }
        if (error instanceof InvalidRequestException invalid) {
            return ApiProblem.invalid(invalid.field(), invalid.getMessage()).document();
        }
        if (error instanceof ChatTemplateException template && template.isRefusal()) {
            return ApiProblem.invalid("messages", String.valueOf(template.getMessage())).document();
        }
        if (error instanceof TooManyGenerationsException tooMany) {
            return ApiProblem.tooMany(tooMany);
        }
        if (error instanceof UnknownGenerationException) {
            return ApiProblem.of(ApiProblem.Kind.UNKNOWN_GENERATION, String.valueOf(error.getMessage())).document();
        }
        if (error instanceof GenerationOverException) {
            return ApiProblem.of(ApiProblem.Kind.GENERATION_OVER, String.valueOf(error.getMessage())).document();
        }
        if (error instanceof GenerationRunningException) {
            return ApiProblem.of(ApiProblem.Kind.GENERATION_RUNNING, String.valueOf(error.getMessage())).document();
        }
        if (error instanceof UnknownConversationException) {
            return ApiProblem.of(ApiProblem.Kind.UNKNOWN_CONVERSATION, String.valueOf(error.getMessage())).document();
        }
        if (error instanceof ConversationBusyException) {
            return ApiProblem.of(ApiProblem.Kind.CONVERSATION_BUSY, String.valueOf(error.getMessage())).document();
        }
        if (error instanceof UnknownShareException) {
            return ApiProblem.of(ApiProblem.Kind.UNKNOWN_SHARE, String.valueOf(error.getMessage())).document();
        }
        if (error instanceof TooManySharesException) {
            return ApiProblem.of(ApiProblem.Kind.TOO_MANY_SHARES, String.valueOf(error.getMessage())).document();
        }
        if (error instanceof ConversationsUnavailableException) {
            return ApiProblem.of(ApiProblem.Kind.CONVERSATIONS_UNAVAILABLE, String.valueOf(error.getMessage()))
                    .document();
        }
        if (error instanceof UnknownModelException unknown) {
            return ApiProblem.unknownModel(unknown).document();
        }
        if (error instanceof AccessException refused) {
            return ApiProblem.of(ApiProblem.Kind.of(refused), refused.detail()).document();
        }
        if (error instanceof ErrorResponse standard) {
            return ApiProblem.Document.ofStatus(standard.getStatusCode(), plainDetail(standard, request));
        }
        return ApiProblem.of(ApiProblem.Kind.INTERNAL_ERROR, "The server failed; its log says why.").document();
    }

    /** Spring's own details are kept out: they may name classes. */
    private static String plainDetail(ErrorResponse error, ServerHttpRequest request) {
        if (error instanceof MethodNotAllowedException method) {
            return "%s does not answer to %s; use %s."
                    .formatted(
                            request.getPath().pathWithinApplication().value(),
                            request.getMethod(),
                            method.getSupportedMethods().stream()
                                    .map(HttpMethod::name)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        if (error instanceof UnsupportedMediaTypeStatusException) {
            return "The body must be JSON, sent with Content-Type: application/json.";
        }
        if (error instanceof NotAcceptableStatusException notAcceptable) {
            return "The answer is only to be had as %s; the Accept header rules that out."
                    .formatted(MediaType.toString(notAcceptable.getSupportedMediaTypes()));
        }
        HttpStatusCode status = error.getStatusCode();
        if (status.value() == 404) {
            return "There is nothing at " + request.getPath().pathWithinApplication().value() + ".";
        }
        return status.is5xxServerError() ? "The server failed; its log says why." : "The request is not valid.";
    }
}
