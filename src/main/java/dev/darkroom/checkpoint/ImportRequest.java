package dev.darkroom.checkpoint;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to import and where to.
 *
 * @param from directory of a checkpoint in Hugging Face layout
 * @param to model directory to write; must be absent or empty, unless {@code replace} is set
 * @param precision how the weights are stored
 * @param name name of the model, or null for that of the directory {@code to}
 * @param replace whether a model directory that is already at {@code to} gives way to the new one
 * @param source where the checkpoint came from, for the manifest, or null for the name of the directory {@code from}
 */
public record ImportRequest(
        Path from, Path to, Precision precision, @Nullable String name, boolean replace, @Nullable String source) {

    public ImportRequest(Path from, Path to, Precision precision, @Nullable String name, boolean replace) {
        this(from, to, precision, name, replace, null);
    }

    public ImportRequest(Path from, Path to, Precision precision, @Nullable String name) {
        this(from, to, precision, name, false, null);
    }
}
