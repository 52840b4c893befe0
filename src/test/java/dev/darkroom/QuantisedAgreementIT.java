package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.checkpoint.CheckpointImporter;
import dev.darkroom.checkpoint.ImportProgress;
import dev.darkroom.checkpoint.ImportRequest;
import dev.darkroom.checkpoint.Precision;
import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Span;
import dev.darkroom.diffusion.UnmaskingPolicies;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.runtime.OnnxDenoiserFactory;
import dev.darkroom.runtime.RuntimeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What 8-bit weights cost the embedded model, against its own checkpoint in float32. */
class QuantisedAgreementIT {

    private static final int ANSWER_LENGTH = 64;

    @TempDir
    private Path folder;

    /**
     * On every canvas that the float32 model comes by on its way to 50 answers, the most probable token of each open
     * position.
     */
    @Test
    void greedyTokensAgree() throws IOException {
        InstalledModel int8 = InstalledModel.open(Path.of("models/pocket"));
        Path imported = folder.resolve("pocket-fp32");
        new CheckpointImporter()
                .importCheckpoint(
                        new ImportRequest(Path.of("models/pocket/checkpoint"), imported, Precision.FP32, null),
                        ImportProgress.NONE);
        List<String> prompts = Files.readAllLines(Path.of("src/test/resources/prompts.txt"));
        assertThat(prompts).hasSize(50);

        long compared = 0;
        long agreed = 0;
        OnnxDenoiserFactory factory = new OnnxDenoiserFactory(RuntimeSettings.DEFAULT);
        try (Denoiser exact = factory.load(InstalledModel.open(imported).directory());
                Denoiser quantised = factory.load(int8.directory())) {
            for (String prompt : prompts) {
                int[] ids = int8.chatTemplate().encode(List.of(new ChatMessage("user", prompt)), true);
                for (Canvas canvas : canvasesOnTheWay(exact, int8, ids)) {
                    int[] open = canvas.maskedIn(canvas.answer());
                    int[] wanted = greedyTokens(exact, canvas, open);
                    int[] found = greedyTokens(quantised, canvas, open);
                    compared += open.length;
                    for (int i = 0; i < open.length; i++) {
                        agreed += wanted[i] == found[i] ? 1 : 0;
                    }
                }
            }
        }

        assertThat(compared).isGreaterThan(1000);
        assertThat((double) agreed / compared).as("%d of %d tokens", agreed, compared).isGreaterThanOrEqualTo(0.95);
    }

    private static List<Canvas> canvasesOnTheWay(Denoiser denoiser, InstalledModel model, int[] prompt) {
        int mask = model.manifest().specialTokens().mask();
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.threshold(0.9).bounded(4, 16))
                .endTokens(Set.copyOf(model.manifest().specialTokens().endOfSequence()))
                .build();
        List<Canvas> canvases = new ArrayList<>();
        canvases.add(Canvas.of(prompt, ANSWER_LENGTH, mask));
        try (DecodingRun run = new BlockDecoder(denoiser).start(Canvas.of(prompt, ANSWER_LENGTH, mask), options)) {
            while (!run.isOver()) {
                int[] tokens = run.advance().canvas();
                if (!run.isOver()) {
                    canvases.add(Canvas.ofBlanks(tokens, mask));
                }
            }
        }
        return canvases;
    }

    private static int[] greedyTokens(Denoiser denoiser, Canvas canvas, int[] open) {
        try (DenoisingSession session = denoiser.open(canvas, Readout.of(1))) {
            Proposals proposals = session.refresh(new Span(0, canvas.length()), open);
            int[] tokens = new int[open.length];
            for (int row = 0; row < tokens.length; row++) {
                tokens[row] = proposals.token(row, 0);
            }
            return tokens;
        }
    }
}
