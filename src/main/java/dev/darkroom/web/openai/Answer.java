package dev.darkroom.web.openai;

import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Started;

/**
 * An answer that is there as a whole.
 *
 * @param created when it was begun, in seconds since 1970
 */
record Answer(Started started, long created, Completed completed) {}
