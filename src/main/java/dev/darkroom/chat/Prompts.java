package dev.darkroom.chat;

import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.ChatTemplateException;
import dev.darkroom.model.InstalledModel;
import java.util.List;

/** Conversations as the tokens that an answer follows. */
final class Prompts {

    private Prompts() {}

    /**
     * Renders a conversation with the model's own chat template.
     *
     * @param field that the conversation came from
     * @throws InvalidRequestException naming the field, if the template refuses the conversation, for the order of its roles
     *     say, which is not the server's fault
     */
    static int[] encode(InstalledModel model, List<ChatMessage> messages, String field) {
        return encode(model, messages, List.of(), field);
    }

    /**
     * As {@link #encode(InstalledModel, List, String)}, with tools to call.
     *
     * @throws InvalidRequestException also where the template knows no tools
     */
    static int[] encode(InstalledModel model, List<ChatMessage> messages, List<?> tools, String field) {
        boolean usesTools = !tools.isEmpty()
                || messages.stream().anyMatch(message -> message.role().equals("tool") || !message.toolCalls().isEmpty());
        if (usesTools && !model.chatTemplate().offersTools()) {
            throw new InvalidRequestException(
                    tools.isEmpty() ? field : "tools",
                    "the chat template of %s knows no tools; leave them out, or ask a model that was trained to call them"
                            .formatted(model.name()));
        }
        try {
            return model.chatTemplate().encode(messages, tools, true);
        } catch (ChatTemplateException e) {
            if (e.isRefusal()) {
                throw new InvalidRequestException(field, e.getMessage());
            }
            throw e;
        }
    }
}
