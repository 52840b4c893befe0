package dev.darkroom.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * One script of several of the page's modules, for a file that can load none. Each module becomes a function that is called
 * once and returns what it exports. It knows the ways in which our modules import and export, and refuses any other.
 */
final class ScriptBundle {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([^}]*)} from '(\\.{1,2}/[^']+)';$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export ((?:async )?(?:function\\*?|class|const) (\\w+))");
    private static final Pattern OTHER = Pattern.compile("(?m)^(?:import\\b|export\\b).*$");

    /** In the order in which they must run. */
    private final Map<String, String> modules = new LinkedHashMap<>();
    private final List<String> underWay = new ArrayList<>();

    private ScriptBundle() {}

    /**
     * Reads files; blocks.
     *
     * @param entry path on the class path of the module that the others are imported by
     * @throws IllegalStateException if a module is missing, or written in a way that cannot be bundled
     */
    static String of(String entry) {
        ScriptBundle bundle = new ScriptBundle();
        bundle.add(entry);
        String script = String.join("\n", bundle.modules.values());
        if (script.toLowerCase(java.util.Locale.ROOT).contains("</script")) {
            throw new IllegalStateException("a module that " + entry + " imports would end the script that holds it");
        }
        return script;
    }

    private String add(String path) {
        String name = "module" + Integer.toUnsignedString(path.hashCode(), 36);
        if (modules.containsKey(path)) {
            return name;
        }
        if (underWay.contains(path)) {
            throw new IllegalStateException("modules import each other: " + underWay + ", " + path);
        }
        underWay.add(path);
        List<String> exports = new ArrayList<>();
        String linked = IMPORT.matcher(read(path))
                .replaceAll(found -> Matcher.quoteReplacement(imported(found, path)));
        String body = EXPORT.matcher(linked).replaceAll(found -> {
            exports.add(found.group(2));
            return "$1";
        });
        OTHER.matcher(body).results().findFirst().ifPresent(line -> {
            throw new IllegalStateException(path + " cannot be bundled because of: " + line.group());
        });
        modules.put(path, "const %s = (() => {\n%s\nreturn { %s };\n})();".formatted(name, body, String.join(", ", exports)));
        underWay.remove(path);
        return name;
    }

    private String imported(MatchResult statement, String importer) {
        String path = java.nio.file.Path.of(importer).resolveSibling(statement.group(2)).normalize().toString()
                .replace('\\', '/');
        return "const {%s} = %s;".formatted(statement.group(1).replaceAll("\\bas\\b", ":").replaceAll(" +:", ":"), add(path));
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
