package dev.darkroom.chat;

import java.util.List;

/**
 * A part of the list of conversations.
 *
 * @param conversations newest first
 * @param page number of this part, from 0
 * @param pages how many parts there are
 * @param total how many conversations there are in all of them
 */
public record ConversationPage(List<ConversationSummary> conversations, int page, int pages, long total) {}
