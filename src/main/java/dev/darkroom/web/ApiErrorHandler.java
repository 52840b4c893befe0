package dev.darkroom.web;

import dev.darkroom.chat.ConversationsUnavailableException;
import dev.darkroom.generation.TooManyGenerationsException;
import dev.darkroom.web.access.ApiPaths;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
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
        if (!ApiPaths.isOwnApi(request) || response.isCommitted()) {
            return Mono.error(error);
        }
        ApiProblem.Document problem = ApiProblems.document(error, request);
        if (problem.status() == 500 || error instanceof ConversationsUnavailableException) {
            log.error("{} {} failed", request.getMethod(), request.getPath().pathWithinApplication(), error);
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
}
