package dev.darkroom.web;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.Generations;
import dev.darkroom.generation.Replay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes documents of finished answers. */
@Component
final class ShareDocuments {

    private final Generations generations;
    private final EventFrames frames;

    ShareDocuments(Generations generations, EventFrames frames) {
        this.generations = generations;
        this.frames = frames;
    }

    /**
     * @param question null where nobody knows
     * @throws dev.darkroom.generation.UnknownGenerationException if there is no such generation
     * @throws dev.darkroom.generation.GenerationRunningException if it is not over
     * @throws ApiProblem if it broke
     */
    ShareDocument of(String generationId, @Nullable String question) {
        Replay replay = generations.replay(generationId);
        List<GenerationEvent> events = replay.events();
        if (events.isEmpty() || !(events.get(events.size() - 1) instanceof Completed completed)) {
            throw ApiProblem.invalid("generationId", "Generation " + Names.shortened(generationId) + " broke; it has no answer.");
        }
        return new ShareDocument(
                ShareDocument.FORMAT,
                question,
                replay.model(),
                completed.text(),
                events.stream().map(event -> new ReplayFile.Frame(frames.name(event), frames.data(event))).toList());
    }
}
