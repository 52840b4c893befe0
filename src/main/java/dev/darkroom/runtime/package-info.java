/**
 * The {@link dev.darkroom.diffusion.Denoiser} on ONNX Runtime: sessions, execution providers, key and value caches.
 */
@NullMarked
package dev.darkroom.runtime;

import org.jspecify.annotations.NullMarked;
