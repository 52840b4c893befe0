package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.Progress;
import dev.darkroom.model.InstalledModel;
import java.util.List;

/**
 * What a generation is started with.
 *
 * @param id of the generation
 * @param model to run
 * @param canvas to decode; changed as the answer develops
 * @param options in force
 * @param decoding the same, in the decoder's terms
 * @param progress of the run that it goes on from
 * @param shape what kind of answer it is
 * @param text reads the answer from the canvas
 * @param script what is to be done to the answer on its way
 * @param watcher told what becomes of it
 */
record GenerationPlan(
        String id,
        InstalledModel model,
        Canvas canvas,
        GenerationOptions options,
        DecodingOptions decoding,
        Progress progress,
        AnswerShape shape,
        AnswerReader text,
        List<Replay.Steering> script,
        GenerationWatcher watcher) {}
