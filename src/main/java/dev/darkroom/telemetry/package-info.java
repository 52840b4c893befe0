/** What operators see of generations: metrics, traces and a line of log each. Never a prompt, never an answer. */
@NullMarked
package dev.darkroom.telemetry;

import org.jspecify.annotations.NullMarked;
