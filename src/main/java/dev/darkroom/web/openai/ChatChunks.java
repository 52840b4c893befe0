package dev.darkroom.web.openai;

import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.web.openai.ChatCompletionChunk.Choice;
import dev.darkroom.web.openai.ChatCompletionChunk.Delta;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts of a chat's answer. */
record ChatChunks(Started started, long created) implements ChunkWriter {

    @Override
    public Optional<Object> begun() {
        return Optional.of(chunk(new Delta("assistant", ""), null, null));
    }

    @Override
    public Object text(String more) {
        return chunk(new Delta(null, more), null, null);
    }

    @Override
    public Object ended(Completed completed) {
        return ended(completed, Delta.NOTHING);
    }

    /** The end, with what is still to be told. */
    Object ended(Completed completed, Delta rest) {
        return chunk(rest, DiffusionFigures.finishReason(completed), DiffusionFigures.of(started.id(), completed));
    }

    /** The end of an answer that calls tools. */
    Object called(Completed completed, Delta calls) {
        return chunk(calls, ChatCompletion.TOOL_CALLS, DiffusionFigures.of(started.id(), completed));
    }

    @Override
    public Object usage(Completed completed) {
        return chunk(List.of(), TokenUsage.of(completed.usage()), null);
    }

    private ChatCompletionChunk chunk(Delta delta, @Nullable String finishReason, @Nullable DiffusionFigures figures) {
        return chunk(List.of(new Choice(0, delta, null, finishReason)), null, figures);
    }

    private ChatCompletionChunk chunk(
            List<Choice> choices, @Nullable TokenUsage usage, @Nullable DiffusionFigures figures) {
        return new ChatCompletionChunk(
                ChatCompletion.id(started.id()), "chat.completion.chunk", created, started.model(), choices, usage, figures);
    }
}
