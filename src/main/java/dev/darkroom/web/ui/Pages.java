package dev.darkroom.web.ui;

import dev.darkroom.web.access.Visitors;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Renders templates, each in one go. Spring's view for Thymeleaf would render on an event loop, and a template is read from
 * disk.
 */
@Component
final class Pages {

    private final ITemplateEngine templates;
    private final Visitors visitors;

    Pages(ITemplateEngine templates, Visitors visitors) {
        this.templates = templates;
        this.visitors = visitors;
    }

    /**
     * A page; besides the given variables its template gets {@code home}, the path that those of all files begin with,
     * {@code page}, its own name, which the navigation marks, and {@code signedIn}, whether the visitor gave a key.
     *
     * @param template its name; called on a thread that may block, as {@code variables} is
     */
    Mono<String> render(String template, ServerHttpRequest request, Variables variables) {
        return Mono.fromCallable(() -> {
                    Map<String, Object> all = new HashMap<>(variables.get());
                    all.put("home", request.getPath().contextPath().value() + "/");
                    all.put("page", template);
                    all.put("signedIn", visitors.isSignedIn(request));
                    return templates.process(template, new Context(Locale.ENGLISH, all));
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** What a template shows. */
    interface Variables {
        /** May block. */
        Map<String, Object> get();
    }
}
