package dev.darkroom.model;

/**
 * What a model runs on.
 *
 * @param provider execution provider: {@code cpu} or {@code cuda}
 * @param reason why that one, in a sentence for people
 */
public record ExecutionTarget(String provider, String reason) {}
