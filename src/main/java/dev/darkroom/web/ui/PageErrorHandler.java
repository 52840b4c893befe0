package dev.darkroom.web.ui;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers errors with a page where one was asked for. */
@Component
@Order(-2) // after the API's handler, before Spring Boot's own at -1
final class PageErrorHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(PageErrorHandler.class);

    private final Pages pages;

    PageErrorHandler(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted() || !wantsPage(exchange.getRequest())) {
            return Mono.error(error);
        }
        HttpStatusCode status =
                error instanceof ErrorResponse standard ? standard.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status.is5xxServerError()) {
            log.error("{} failed", exchange.getRequest().getPath(), error);
        }
        HttpStatus known = HttpStatus.resolve(status.value());
        Map<String, Object> model = Map.of(
                "status", status.value(),
                "error", known == null ? "Error" : known.getReasonPhrase());
        response.setStatusCode(status);
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        return response.writeWith(pages.render("error", exchange.getRequest(), () -> model)
                .map(html -> response.bufferFactory().wrap(html.getBytes(StandardCharsets.UTF_8))));
    }

    private static boolean wantsPage(ServerHttpRequest request) {
        return request.getHeaders().getAccept().stream()
                .anyMatch(type -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML));
    }
}
