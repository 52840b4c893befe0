/**
 * The commands of the jar: import, models, conformance, trace.
 */
@NullMarked
package dev.darkroom.cli;

import org.jspecify.annotations.NullMarked;
