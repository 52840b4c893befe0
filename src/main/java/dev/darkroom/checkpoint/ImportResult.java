package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest;
import java.nio.file.Path;

/**
 * What an import wrote.
 *
 * @param directory the model directory
 * @param manifest its {@code model.json}
 * @param bytes size of the weights written, in bytes
 * @param takesText whether the model has a tokenizer; without one the server cannot use it
 */
public record ImportResult(Path directory, ModelManifest manifest, long bytes, boolean takesText) {}
