package dev.darkroom.chat;

import java.time.Instant;

/**
 * A conversation in a list.
 *
 * @param id random and hard to guess
 * @param title made from the first question, or given
 * @param createdAt when it began
 * @param updatedAt when its last message was stored
 */
public record ConversationSummary(String id, String title, Instant createdAt, Instant updatedAt) {}
