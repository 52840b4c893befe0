/**
 * Running generations as events: admission, fair turns pass by pass, cancellation, replay.
 */
@NullMarked
package dev.darkroom.generation;

import org.jspecify.annotations.NullMarked;
