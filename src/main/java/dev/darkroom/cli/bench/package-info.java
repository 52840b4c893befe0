/** Measures how fast a model decodes here, beside left-to-right decoding of the same model. */
@NullMarked
package dev.darkroom.cli.bench;

import org.jspecify.annotations.NullMarked;
