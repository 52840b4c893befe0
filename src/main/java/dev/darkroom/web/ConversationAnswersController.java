package dev.darkroom.web;

import dev.darkroom.chat.Conversations;
import dev.darkroom.generation.Generations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The answers of a kept conversation, which follow the edits of their readers. */
@RestController
@RequestMapping("/api/conversations/{id}/answers/{generationId}")
class ConversationAnswersController {

    private final Conversations conversations;
    private final Generations generations;
    private final ApiJson json;

    ConversationAnswersController(Conversations conversations, Generations generations, ApiJson json) {
        this.conversations = conversations;
        this.generations = generations;
        this.json = json;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> replace(@PathVariable String id, @PathVariable String generationId, ServerHttpRequest request) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, Replacement.class).generationChecked())
                .flatMap(by -> Mono.defer(
                        () -> conversations.replaceAnswer(id, generationId, generations.find(by))));
    }

    private record Replacement(@Nullable String generation) {
        String generationChecked() {
            if (generation == null) {
                throw ApiProblem.invalid("generation", "Give the id of the generation that goes on from the answer.");
            }
            return generation;
        }
    }
}
