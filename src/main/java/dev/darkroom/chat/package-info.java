/**
 * Conversations: the chat template of the model turns messages into the prompt of a generation.
 */
@NullMarked
package dev.darkroom.chat;

import org.jspecify.annotations.NullMarked;
