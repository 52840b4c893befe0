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

/** The page that develops two answers side by side. */
@RestController
class ComparePageController {

    /** As requests name them. */
    private static final List<String> POLICIES =
            List.of("threshold", "factor", "entropy", "schedule", "margin", "entropy-schedule", "left-to-right");

    private final ModelRegistry registry;
    private final Pages pages;

    ComparePageController(ModelRegistry registry, Pages pages) {
        this.registry = registry;
        this.pages = pages;
    }

    @GetMapping(path = "/compare", produces = "text/html;charset=UTF-8")
    Mono<String> compare(ServerHttpRequest request) {
        return pages.render("compare", request, this::model);
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("policies", POLICIES);
        try {
            model.put("model", ModelLabel.of(registry.defaultModel()));
        } catch (UnknownModelException error) {
            model.put("problem", String.valueOf(error.getMessage()));
        }
        return model;
    }
}
