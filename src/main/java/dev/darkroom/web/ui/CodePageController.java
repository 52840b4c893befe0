package dev.darkroom.web.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The pages with an editor: code, and texts with blanks. */
@RestController
class CodePageController {

    private static final String HTML = "text/html;charset=UTF-8";

    private static final List<Language> LANGUAGES = List.of(
            new Language("python", "Python"),
            new Language("javascript", "JavaScript"),
            new Language("java", "Java"),
            new Language("typescript", "TypeScript"),
            new Language("c", "C"),
            new Language("cpp", "C++"),
            new Language("csharp", "C#"),
            new Language("go", "Go"),
            new Language("rust", "Rust"),
            new Language("ruby", "Ruby"),
            new Language("sql", "SQL"),
            new Language("html", "HTML"),
            new Language("css", "CSS"),
            new Language("bash", "Bash"));

    private static final List<CodeExample> CODE = List.of(
            new CodeExample("Write", "a Python function that adds two numbers", "python", "a function that adds two numbers", null, null),
            new CodeExample("Write", "a JavaScript function that reverses a string", "javascript", "a function that reverses a string", null, null),
            new CodeExample("Fill", "the body of a Python function", "python", null, "def is_even(n):\n    return |\n", null),
            new CodeExample("Rewrite", "a line of Python", "python", null, "def area(width, height):\n    return |width + height|\n", "multiply instead of adding"));

    private static final List<String> TEXTS = List.of(
            "The capital of France is[[4]].",
            "Water boils at[[4]] degrees, and it freezes at[[4]].",
            "Once there was a[[6]] who lived[[8]]. One day it[[12]].",
            "Hello! My name is[[2]], and I like[[6]].");

    private final Pages pages;
    private final ModelVariables models;

    /**
     * @param id as highlight.js has it
     * @param name for people and models
     */
    record Language(String id, String name) {}

    /** @param code with a bar at the cursor, or two around the selection */
    record CodeExample(
            String kind,
            String label,
            String language,
            @Nullable String prompt,
            @Nullable String code,
            @Nullable String instruction) {}

    CodePageController(Pages pages, ModelVariables models) {
        this.pages = pages;
        this.models = models;
    }

    @GetMapping(path = "/code", produces = HTML)
    Mono<String> code(ServerHttpRequest request) {
        return pages.render("code", request, () -> models.with(Map.of("languages", LANGUAGES, "examples", CODE)));
    }

    @GetMapping(path = "/infill", produces = HTML)
    Mono<String> infill(ServerHttpRequest request) {
        return pages.render("infill", request, () -> models.with(Map.of("examples", TEXTS)));
    }
}
