package dev.darkroom.chat;

import java.time.Instant;

/**
 * A shared answer in a list.
 *
 * @param id random and impossible to guess: whoever has it may see the answer
 * @param generationId of the generation that wrote the answer
 * @param title the first words of what was asked for, on one line
 * @param createdAt when it was shared
 */
public record ShareSummary(String id, String generationId, String title, Instant createdAt) {}
