package dev.darkroom.chat;

import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.ChatMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;

/** Spring AI's prompts as conversations; what no model here can do is refused and not passed over. */
final class DiffusionPrompts {

    private DiffusionPrompts() {}

    /**
     * The prompt with all options that are in force for it.
     *
     * @param defaults where the prompt's own options name none
     * @throws InvalidRequestException naming an option that means nothing here
     */
    static Prompt withOptions(Prompt prompt, DiffusionChatOptions defaults) {
        ChatOptions own = prompt.getOptions();
        if (own instanceof ToolCallingChatOptions tools && !tools.getToolCallbacks().isEmpty()) {
            throw new InvalidRequestException("toolCallbacks", "tools are given; leave them out: models here call none");
        }
        DiffusionChatOptions options =
                own == null ? defaults : defaults.mutate().combineWith(own.mutate()).build();
        refuse("frequencyPenalty", options.getFrequencyPenalty(), 0.0);
        refuse("presencePenalty", options.getPresencePenalty(), 0.0);
        refuse("topK", options.getTopK(), null);
        return new Prompt(prompt.getInstructions(), options);
    }

    private static void refuse(String name, @Nullable Object value, @Nullable Object neutral) {
        if (value != null && !value.equals(neutral)) {
            throw new InvalidRequestException(
                    name, "%s is %s; leave it out: diffusion models do not know it".formatted(name, value));
        }
    }

    /** @throws InvalidRequestException if a message is not of text alone */
    static List<ChatMessage> conversation(Prompt prompt) {
        return prompt.getInstructions().stream().map(DiffusionPrompts::message).toList();
    }

    private static ChatMessage message(Message message) {
        String role = switch (message.getMessageType()) {
            case SYSTEM -> "system";
            case USER -> "user";
            case ASSISTANT -> "assistant";
            case TOOL -> throw new InvalidRequestException("messages", "a message holds the response of a tool; models here call none");
        };
        boolean calls = message instanceof AssistantMessage assistant && assistant.hasToolCalls();
        boolean media = message instanceof UserMessage user && !user.getMedia().isEmpty();
        if (calls || media) {
            throw new InvalidRequestException(
                    "messages", "a message holds %s; models here read text alone".formatted(calls ? "calls of tools" : "media"));
        }
        return new ChatMessage(role, message.getText() == null ? "" : message.getText());
    }
}
