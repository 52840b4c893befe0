package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The README of a model: the checkpoint's own, headed by how it was imported. */
final class ModelCard {

    /** The YAML block at the top of a model card, between lines of three dashes. */
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.*?\\R---[ \\t]*(\\R|\\z)", Pattern.DOTALL);

    private static final Pattern LICENCE = Pattern.compile("^license:[ \\t]*[\"']?([^\"'\\s#]+)", Pattern.MULTILINE);

    private final String frontMatter;
    private final String body;

    private ModelCard(String frontMatter, String body) {
        this.frontMatter = frontMatter;
        this.body = body;
    }

    /** Reads the card of a checkpoint; an empty one if it has none. */
    static ModelCard read(Path directory) throws IOException {
        Path file = directory.resolve("README.md");
        String text = Files.isRegularFile(file) ? Files.readString(file) : "";
        Matcher matcher = FRONT_MATTER.matcher(text);
        return matcher.find()
                ? new ModelCard(matcher.group(), text.substring(matcher.end()))
                : new ModelCard("", text);
    }

    /** Returns the licence that the card declares, or null. */
    @Nullable String licence() {
        Matcher matcher = LICENCE.matcher(frontMatter);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Returns the card of an imported model. */
    String of(ModelManifest manifest) {
        String header = "> Imported for Darkroom from `%s`: architecture `%s`, %,d parameters, precision `%s`."
                .formatted(manifest.source(), manifest.architecture(), manifest.parameters(), manifest.precision());
        String rest = body.isBlank() ? "# " + manifest.name() + "\n" : body.stripLeading();
        return frontMatter + header + "\n\n" + rest;
    }
}
