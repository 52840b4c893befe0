package dev.darkroom.web;

import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.Replay;
import java.util.List;

/** A replay as it is written: its events hold the same data as the frames of the stream. */
record ReplayFile(
        String format,
        String model,
        GenerationOptions options,
        int promptTokens,
        int[] canvas,
        Replay.Origin origin,
        List<Replay.Steering> steerings,
        List<Frame> events) {

    record Frame(String event, Object data) {}

    static ReplayFile of(Replay replay, EventFrames frames) {
        return new ReplayFile(
                replay.format(),
                replay.model(),
                replay.options(),
                replay.promptTokens(),
                replay.canvas(),
                replay.origin(),
                replay.steerings(),
                replay.events().stream().map(event -> new Frame(frames.name(event), frames.data(event))).toList());
    }
}
