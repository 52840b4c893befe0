package dev.darkroom.web.ui;

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
            List.of("threshold", "spaced", "factor", "entropy", "schedule", "margin", "entropy-schedule", "left-to-right");

    private final Pages pages;
    private final ModelVariables models;

    ComparePageController(Pages pages, ModelVariables models) {
        this.pages = pages;
        this.models = models;
    }

    @GetMapping(path = "/compare", produces = "text/html;charset=UTF-8")
    Mono<String> compare(ServerHttpRequest request) {
        return pages.render("compare", request, () -> models.with(Map.of("policies", POLICIES)));
    }
}
