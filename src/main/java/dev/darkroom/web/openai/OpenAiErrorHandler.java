package dev.darkroom.web.openai;

import dev.darkroom.generation.TooManyGenerationsException;
import dev.darkroom.web.ApiJson;
import dev.darkroom.web.ApiProblem;
import dev.darkroom.web.ApiProblems;
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

/** Answers every error under {@code /v1} in OpenAI's form, wherever in the chain it arose. */
@Component
@Order(-3) // before the handler of the pages and Spring Boot's own
final class OpenAiErrorHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(OpenAiErrorHandler.class);
    /** Seconds, for a model that is still loading or has a full queue. */
    private static final String SOON = "2";

    private final ApiJson json;

    OpenAiErrorHandler(ApiJson json) {
        this.json = json;
        // The first one takes a lock to find out how it is written: here, as errors are written on event loops.
        json.write(OpenAiError.of(ApiProblem.of(ApiProblem.Kind.INTERNAL_ERROR, "").document()));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        ServerHttpRequest request = exchange.getRequest();
        ServerHttpResponse response = exchange.getResponse();
        if (!ApiPaths.isOpenAiApi(request) || response.isCommitted()) {
            return Mono.error(error);
        }
        ApiProblem.Document problem = ApiProblems.document(error, request);
        HttpHeaders headers = response.getHeaders();
        if (problem.status() == 500) {
            log.error("{} {} failed", request.getMethod(), request.getPath().pathWithinApplication(), error);
        }
        if (error instanceof ErrorResponse standard) {
            headers.putAll(standard.getHeaders());
        }
        if (error instanceof TooManyGenerationsException tooMany) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.retryAfterSeconds()));
        } else if (problem.status() == 429 || problem.status() == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, SOON);
        }
        response.setRawStatusCode(problem.status());
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setCacheControl("no-store");
        byte[] body = json.write(OpenAiError.of(problem)).getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
