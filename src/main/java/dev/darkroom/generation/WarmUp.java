package dev.darkroom.generation;

import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.UnmaskingPolicies;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.InstalledModel;
import java.nio.file.Files;
import java.util.List;

/** A short run that loads and tunes what the first answer would otherwise wait for. */
final class WarmUp {

    private static final int TOKENS = 64;

    private WarmUp() {}

    static void run(Denoiser denoiser, InstalledModel model) {
        if (Files.exists(model.directory().templateFile())) {
            model.chatTemplate().encode(List.of(new ChatMessage("user", "Hello!")), true);
        }
        int length = Math.min(TOKENS, denoiser.contextLength());
        Canvas canvas = Canvas.of(new int[0], length, model.manifest().specialTokens().mask());
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.threshold(0.9).bounded(1, 3)).build();
        try (DecodingRun run = new BlockDecoder(denoiser).start(canvas, options)) {
            while (!run.isOver()) {
                run.advance();
            }
        }
    }
}
