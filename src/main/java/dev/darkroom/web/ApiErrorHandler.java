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
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Answers every error under {@code /api} with a problem document, wherever in the chain it arose; other paths keep the
 * error handling of their own clients.
 */
@Component
@Order(-3) // before the handler of the pages and Spring Boot's own
final class ApiErrorHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiErrorHandler.class);

    private final ApiJson json;

    ApiErrorHandler(ApiJson json) {
        this.json = json;
        // The first one takes a lock to find out how it is written: here, as problems are written on event loops.
        json.write(ApiProblem.of(ApiProblem.Kind.INTERNAL_ERROR, "").document());
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        ServerHttpRequest request = exchange.getRequest();
        ServerHttpResponse response = exchange.getResponse();
        String path = request.getPath().pathWithinApplication().value();
        if (!(path.equals("/api") || path.startsWith("/api/")) || response.isCommitted()) {
            return Mono.error(error);
        }
        ApiProblem.Document problem = document(error, request);
        if (problem.status() == 500 || error instanceof ConversationsUnavailableException) {
            log.error("{} {} failed", request.getMethod(), path, error);
        }
        if (error instanceof ErrorResponse standard) {
            response.getHeaders().putAll(standard.getHeaders());
        }
        if (error instanceof TooManyGenerationsException tooMany) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.retryAfterSeconds()));
        }
        response.setRawStatusCode(problem.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setCacheControl("no-store");
        byte[] body = json.write(problem).getBytes(StandardCharsets.UTF_8);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static ApiProblem.Document document(Throwable error, ServerHttpRequest request) {
        if (error instanceof ApiProblem problem) {
            return problem.document();
        }
        if (error instanceof InvalidRequestException invalid) {
            return ApiProblem.invalid(invalid.field(), invalid.getMessage()).document();
        }
        if (error instanceof ChatTemplateException template && template.isRefusal()) {
            return ApiProblem.invalid("messages", String.valueOf(template.getMessage())).document();
        }
        if (error instanceof TooManyGenerationsException) {
            return ApiProblem.of(ApiProblem.Kind.TOO_MANY_GENERATIONS, String.valueOf(error.getMessage())).document();
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
