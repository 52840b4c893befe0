package dev.darkroom.checkpoint;

import dev.darkroom.model.ModelManifest;
import java.nio.file.Path;

/**
 * What an import wrote.
 *
 * @param directory the model directory
 * @param manifest its {@code model.json}
 * @param bytes size of the weights written, in bytes
 */
public record ImportResult(Path directory, ModelManifest manifest, long bytes) {}
