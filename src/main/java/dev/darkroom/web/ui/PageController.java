package dev.darkroom.web.ui;

import dev.darkroom.model.ModelRegistry;
import dev.darkroom.model.UnknownModelException;
import java.util.HashMap;
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

    private final ModelRegistry registry;
    private final Pages pages;

    PageController(ModelRegistry registry, Pages pages) {
        this.registry = registry;
        this.pages = pages;
    }

    @GetMapping(path = {"/", "/c/{id}"}, produces = "text/html;charset=UTF-8")
    Mono<String> chat(ServerHttpRequest request) {
        return pages.render("chat", request, this::model);
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("examples", EXAMPLES);
        try {
            model.put("model", ModelLabel.of(registry.defaultModel()));
            model.put("models", registry.models().stream().map(ModelLabel::of).toList());
        } catch (UnknownModelException error) {
            model.put("problem", String.valueOf(error.getMessage()));
        }
        return model;
    }
}
