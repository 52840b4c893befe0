package dev.darkroom.web.ui;

import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelRegistry;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Controller
class PageController {

    private static final List<String> EXAMPLES = List.of(
            "What is the capital of France?",
            "How do I list hidden files?",
            "Write a Python function that adds two numbers.",
            "Tell me a short story about a cat.");

    private final ModelRegistry registry;

    PageController(ModelRegistry registry) {
        this.registry = registry;
    }

    /** The view is rendered where this is published: the template is read from disk, which no event loop may wait for. */
    @GetMapping("/")
    Mono<Rendering> page() {
        return Mono.fromSupplier(() -> {
                    InstalledModel model = registry.defaultModel();
                    return Rendering.view("chat")
                            .modelAttribute("model", ModelLabel.of(model))
                            .modelAttribute("examples", EXAMPLES)
                            .build();
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
