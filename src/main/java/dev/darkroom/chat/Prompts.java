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
        try {
            return model.chatTemplate().encode(messages, true);
        } catch (ChatTemplateException e) {
            if (e.isRefusal()) {
                throw new InvalidRequestException(field, e.getMessage());
            }
            throw e;
        }
    }
}
