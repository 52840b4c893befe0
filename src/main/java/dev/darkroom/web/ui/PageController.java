package dev.darkroom.web.ui;

import java.util.List;
import java.util.Map;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PageController {

    private static final List<String> EXAMPLES = List.of(
            "What is the capital of France?",
            "How do I list hidden files?",
            "Write a Python function that adds two numbers.",
            "Tell me a short story about a cat.");

    private final Pages pages;
    private final ModelVariables models;

    PageController(Pages pages, ModelVariables models) {
        this.pages = pages;
        this.models = models;
    }

    @GetMapping(path = {"/", "/c/{id}"}, produces = "text/html;charset=UTF-8")
    Mono<String> chat(ServerHttpRequest request) {
        return pages.render("chat", request, () -> models.with(Map.of("examples", EXAMPLES)));
    }
}
