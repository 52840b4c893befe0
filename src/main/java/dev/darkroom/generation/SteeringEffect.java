package dev.darkroom.generation;

/**
 * When a change of an answer took effect.
 *
 * @param pass number of the first pass that runs on the changed canvas; or, where none does, of the last pass that ran
 * @param completes whether the change settled all that was open, so that no pass runs any more
 */
public record SteeringEffect(int pass, boolean completes) {}
