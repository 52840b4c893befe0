package dev.darkroom.web.openai;

import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.web.openai.TextCompletion.Choice;
import java.util.List;
import java.util.Optional;

/** Parts of a text that goes on. */
record TextChunks(Started started, long created) implements ChunkWriter {

    @Override
    public Optional<Object> begun() {
        return Optional.empty();
    }

    @Override
    public Object text(String more) {
        return TextCompletion.of(started, created, List.of(new Choice(0, more, null, null)), null, null);
    }

    @Override
    public Object ended(Completed completed) {
        Choice end = new Choice(0, "", null, DiffusionFigures.finishReason(completed));
        return TextCompletion.of(
                started, created, List.of(end), null, DiffusionFigures.of(started.id(), completed));
    }

    @Override
    public Object usage(Completed completed) {
        return TextCompletion.of(started, created, List.of(), TokenUsage.of(completed.usage()), null);
    }
}
