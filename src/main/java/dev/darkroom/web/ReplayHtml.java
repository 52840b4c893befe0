package dev.darkroom.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A shared answer as one file of HTML that plays it without any network: the modules and styles of the page are inside, and its
 * policy allows those and nothing else. Everything here blocks.
 */
@Component
final class ReplayHtml {

    private static final String ENTRY = "static/js/share/file.js";
    private static final List<String> STYLES = List.of("darkroom", "answer", "share");
    private static final String GRAIN = "../images/grain.svg";

    private final ITemplateEngine templates;
    private final ApiJson json;
    private @Nullable Assets assets;

    /** What is the same in all files. */
    private record Assets(String script, String style, String policy) {}

    ReplayHtml(ITemplateEngine templates, ApiJson json) {
        this.templates = templates;
        this.json = json;
    }

    /**
     * @param document a {@link ShareDocument} as JSON
     * @param title what the browser's tab shows
     */
    String of(String document, String title) {
        Assets same = assets();
        ShareDocument parsed = json.read(document.getBytes(StandardCharsets.UTF_8), ShareDocument.class);
        return templates.process("replay-file", new Context(Locale.ENGLISH, Map.of(
                "policy", same.policy(),
                "script", same.script(),
                "style", same.style(),
                "title", title,
                "model", parsed.model(),
                "text", parsed.text(),
                "document", withoutMarkup(document))));
    }

    /** The same JSON without a character that could begin a tag, end the element, or end a line where none is meant to end. */
    static String withoutMarkup(String document) {
        return document.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private synchronized Assets assets() {
        if (assets == null) {
            String script = ScriptBundle.of(ENTRY);
            String style = STYLES.stream()
                    .map(name -> read("static/css/" + name + ".css"))
                    .collect(Collectors.joining("\n"))
                    .replace(GRAIN, "data:image/svg+xml;base64," + base64(bytes("static/images/grain.svg")));
            if (style.toLowerCase(Locale.ROOT).contains("</style")) {
                throw new IllegalStateException("a style sheet would end the element that holds it");
            }
            String policy = "default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
                    .formatted(hash(script), hash(style));
            assets = new Assets(script, style, policy);
        }
        return assets;
    }

    private static String hash(String text) {
        try {
            return "sha256-"
                    + base64(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String read(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
