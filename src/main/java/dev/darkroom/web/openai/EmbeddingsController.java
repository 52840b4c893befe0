package dev.darkroom.web.openai;

import dev.darkroom.web.ApiJson;
import dev.darkroom.web.ApiProblem;
import dev.darkroom.web.RequestBodies;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.embedding.EmbeddingOptions;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Embeds texts. */
@RestController
class EmbeddingsController {

    /** Name of the model, which is the only one for embeddings. */
    static final String MODEL = "all-minilm-l6-v2";

    /** Requests that wait for their turn; more are refused. */
    private static final int MOST_WAITING = 256;

    private final EmbeddingModel model;
    private final ApiJson json;
    private final JsonResponse response;
    /** One at a time: answers that develop need the processor as well. */
    private final Scheduler thread = Schedulers.newBoundedElastic(1, MOST_WAITING, "embeddings", 60, true);

    EmbeddingsController(EmbeddingModel model, ApiJson json, JsonResponse response) {
        this.model = model;
        this.json = json;
        this.response = response;
    }

    @PostMapping(path = "/v1/embeddings", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Void> embed(ServerHttpRequest request, ServerHttpResponse target) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, EmbeddingsBody.class))
                .flatMap(body -> {
                    List<String> texts = body.texts(MODEL, model.dimensions());
                    return Mono.fromCallable(() -> model.call(
                                    new EmbeddingRequest(texts, EmbeddingOptions.builder().build())))
                            .subscribeOn(thread)
                            .onErrorMap(RejectedExecutionException.class, full -> ApiProblem.of(
                                    ApiProblem.Kind.TOO_MANY_GENERATIONS,
                                    "%d requests for embeddings are waiting, which is the most; try again later."
                                            .formatted(MOST_WAITING)))
                            .map(embeddings -> Embeddings.of(embeddings, MODEL, body.isBase64()))
                            .flatMap(embeddings -> response.write(embeddings, target));
                });
    }
}
