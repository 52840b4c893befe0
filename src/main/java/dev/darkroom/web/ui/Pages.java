package dev.darkroom.web.ui;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Renders templates where it is called, in one go. Spring's view for Thymeleaf would render on an event loop, and a template
 * is read from disk.
 */
@Component
final class Pages {

    private final ITemplateEngine templates;

    Pages(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** Blocks. */
    String render(String template, Map<String, Object> model) {
        return templates.process(template, new Context(Locale.ENGLISH, model));
    }
}
