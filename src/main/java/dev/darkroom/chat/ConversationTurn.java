package dev.darkroom.chat;

import dev.darkroom.generation.Generation;

/**
 * A question that is stored, and its answer on the way.
 *
 * @param conversationId of the conversation that both belong to
 * @param droppedMessages how many of its oldest messages the model does not get to see, as they do not fit its context
 * @param generation that answers
 */
public record ConversationTurn(String conversationId, int droppedMessages, Generation generation) {}
