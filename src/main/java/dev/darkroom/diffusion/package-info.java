/**
 * The decoder: a {@link dev.darkroom.diffusion.Canvas} of tokens, a {@link dev.darkroom.diffusion.Denoiser} that proposes, an
 * {@link dev.darkroom.diffusion.UnmaskingPolicy} that commits. Pure Java: no Spring, no ONNX, no files.
 */
@NullMarked
package dev.darkroom.diffusion;

import org.jspecify.annotations.NullMarked;
