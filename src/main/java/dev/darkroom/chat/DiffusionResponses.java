package dev.darkroom.chat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationOptions;
import java.util.List;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.metadata.DefaultUsage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;

/** The responses of one generation, in Spring AI's words. One thread at a time. */
final class DiffusionResponses {

    private final SettledText text = new SettledText();
    private final boolean everyPass;
    private ChatResponseMetadata last = new ChatResponseMetadata();
    private Started started = new Started(0, "", "", 0, 0, GenerationOptions.DEFAULTS);

    /** @param everyPass whether a pass that settles no text gives a response as well */
    DiffusionResponses(boolean everyPass) {
        this.everyPass = everyPass;
    }

    /** What the next event adds for readers who append texts: nothing, or one response. */
    List<ChatResponse> next(GenerationEvent event) {
        String more = text.append(event);
        if (event instanceof Started first) {
            started = first;
            return List.of();
        }
        if (event instanceof Completed completed) {
            return List.of(response(more, completed));
        }
        ChatGenerationMetadata metadata = event instanceof Pass pass
                ? ChatGenerationMetadata.builder().metadata(DiffusionChatModel.PASS, pass).build()
                : ChatGenerationMetadata.NULL;
        return more.isEmpty() && !everyPass ? List.of() : List.of(response(more, metadata, metadata().build()));
    }

    /** The response with all of the text. */
    ChatResponse whole(Completed completed) {
        return response(completed.text(), completed);
    }

    /** A response with the metadata of the last one that was made here. */
    ChatResponse withFigures(ChatResponse response) {
        return new ChatResponse(response.getResults(), last);
    }

    private ChatResponse response(String content, Completed completed) {
        Usage usage = completed.usage();
        ChatGenerationMetadata metadata = ChatGenerationMetadata.builder()
                .finishReason(completed.finishReason() == FinishReason.STOP ? "STOP" : "LENGTH")
                .metadata(DiffusionChatModel.COMPLETED, completed)
                .build();
        ChatResponseMetadata responseMetadata = metadata()
                .usage(new DefaultUsage(
                        usage.promptTokens(),
                        usage.completionTokens(),
                        usage.promptTokens() + usage.completionTokens(),
                        usage))
                .keyValue(DiffusionChatModel.OPTIONS, started.options())
                .build();
        return response(content, metadata, responseMetadata);
    }

    private ChatResponse response(String content, ChatGenerationMetadata metadata, ChatResponseMetadata responseMetadata) {
        last = responseMetadata;
        return new ChatResponse(List.of(new Generation(new AssistantMessage(content), metadata)), responseMetadata);
    }

    private ChatResponseMetadata.Builder metadata() {
        return ChatResponseMetadata.builder().id(started.id()).model(started.model());
    }
}
