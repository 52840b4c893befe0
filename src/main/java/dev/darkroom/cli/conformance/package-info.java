/** Comparison with golden checkpoints, logits and traces of the reference implementations. */
@NullMarked
package dev.darkroom.cli.conformance;

import org.jspecify.annotations.NullMarked;
