package dev.darkroom.generation;

import org.jspecify.annotations.Nullable;

/**
 * What an answer makes of a code.
 *
 * @param code the whole code, with the answer in its place
 * @param diff unified diff from the code as it was given, empty if nothing changed; null where none was given
 */
public record CodeResult(String code, @Nullable String diff) {}
