package dev.darkroom.cli.bench;

/**
 * What one generation came to.
 *
 * @param tokens that the reader received
 * @param passes runs of the model
 * @param firstFrameNanos from the request to the first pass that the reader saw
 */
record Answer(int tokens, int passes, long firstFrameNanos) {}
