/** Darkroom: a self-hosted chat and code server for diffusion language models. */
@NullMarked
package dev.darkroom;

import org.jspecify.annotations.NullMarked;
