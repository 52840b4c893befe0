package dev.darkroom.web.openai;

import dev.darkroom.web.ApiJson;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes responses that come in one piece. */
@Component
final class JsonResponse {

    private final ApiJson json;

    JsonResponse(ApiJson json) {
        this.json = json;
    }

    /** Called in a thread that may block. */
    Mono<Void> write(Object value, ServerHttpResponse response) {
        byte[] body = json.write(value).getBytes(StandardCharsets.UTF_8);
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        response.getHeaders().setCacheControl("no-store");
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
