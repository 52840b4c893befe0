/**
 * Conversations: the chat template of the model turns messages into the prompt of a generation, and questions and answers are
 * kept in a database, by Spring AI's chat memory.
 */
@NullMarked
package dev.darkroom.chat;

import org.jspecify.annotations.NullMarked;
