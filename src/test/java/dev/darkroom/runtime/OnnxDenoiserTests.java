package dev.darkroom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.darkroom.checkpoint.CheckpointImporter;
import dev.darkroom.checkpoint.ImportProgress;
import dev.darkroom.checkpoint.ImportRequest;
import dev.darkroom.checkpoint.Precision;
import dev.darkroom.diffusion.BlockDecoder;
import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Confidence;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.DecodingRun;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoiserContract;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Schedule;
import dev.darkroom.diffusion.Span;
import dev.darkroom.diffusion.UnmaskingPolicies;
import dev.darkroom.model.ModelDirectory;
import dev.darkroom.model.ModelLoadException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An imported checkpoint in ONNX Runtime keeps to the contract, and proposes what its raw scores say. */
class OnnxDenoiserTests extends DenoiserContract {

    private static final int[] PROMPT = {11, 7, 203, 42, 42};
    private static final int ANSWER = 6;
    private static final RuntimeSettings ONE_THREAD = new RuntimeSettings(RuntimeSettings.Provider.CPU, 1, 0, 0);

    @TempDir
    private static Path temporary;

    private static ModelDirectory directory;
    private static Denoiser denoiser;

    @BeforeAll
    static void importCheckpoint() {
        Path to = temporary.resolve("tiny");
        new CheckpointImporter()
                .importCheckpoint(
                        new ImportRequest(Path.of("src/test/resources/conformance/llada-tiny"), to, Precision.FP32, null),
                        ImportProgress.NONE);
        directory = ModelDirectory.open(to);
        denoiser = new OnnxDenoiserFactory(ONE_THREAD).load(directory);
    }

    @AfterAll
    static void close() {
        denoiser.close();
    }

    @Override
    protected Denoiser denoiser() {
        return denoiser;
    }

    @Override
    protected int maskToken() {
        return directory.manifest().specialTokens().mask();
    }

    private Canvas canvas() {
        return Canvas.of(PROMPT, ANSWER, maskToken());
    }

    private static double[][] scores(int[] tokens) {
        try (FullLogits logits = new FullLogits(directory, RuntimeSettings.DEFAULT)) {
            float[] all = logits.of(tokens, IntStream.range(0, tokens.length).toArray());
            int width = all.length / tokens.length;
            return IntStream.range(0, tokens.length)
                    .mapToObj(row -> IntStream.range(0, width).mapToDouble(i -> all[row * width + i]).toArray())
                    .toArray(double[][]::new);
        }
    }

    private static double[] softmax(double[] scores) {
        double highest = Arrays.stream(scores).max().orElseThrow();
        double[] weights = Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static void assertRow(Proposals proposals, int row, double[] distribution) {
        int[] ranked = IntStream.range(0, distribution.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer token) -> -distribution[token]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = 0; rank < proposals.width(); rank++) {
            assertThat(proposals.token(row, rank)).as("rank %s of row %s", rank, row).isEqualTo(ranked[rank]);
            assertThat((double) proposals.probability(row, rank))
                    .isCloseTo(distribution[ranked[rank]], within(1e-4));
        }
        double entropy = -Arrays.stream(distribution).filter(p -> p > 0).map(p -> p * Math.log(p)).sum();
        assertThat((double) proposals.entropy(row)).isCloseTo(entropy, within(1e-3));
    }

    private Proposals refresh(Canvas canvas, Readout readout, int... positions) {
        try (DenoisingSession session = denoiser.open(canvas, readout)) {
            return session.refresh(new Span(0, canvas.length()), positions);
        }
    }

    @Test
    void proposalsAreTheSoftmaxOfTheScores() {
        double[][] scores = scores(canvas().tokens());
        Proposals proposals = refresh(canvas(), Readout.of(6), 5, 8, 10);
        assertRow(proposals, 0, softmax(scores[5]));
        assertRow(proposals, 1, softmax(scores[8]));
        assertRow(proposals, 2, softmax(scores[10]));
    }

    @Test
    void aShiftReadsTheRowBeforeAPosition() {
        double[][] scores = scores(canvas().tokens());
        Proposals proposals = refresh(canvas(), new Readout(4, 0, Set.of(), 1), 0, 5, 10);
        assertRow(proposals, 0, softmax(scores[0]));
        assertRow(proposals, 1, softmax(scores[4]));
        assertRow(proposals, 2, softmax(scores[9]));
    }

    @Test
    void suppressedTokensAreOutOfTheSoftmax() {
        double[] scores = scores(canvas().tokens())[7];
        int best = IntStream.range(0, scores.length)
                .boxed()
                .max(Comparator.comparingDouble(token -> scores[token]))
                .orElseThrow();
        scores[best] = Double.NEGATIVE_INFINITY;
        Proposals proposals = refresh(canvas(), new Readout(4, 0, Set.of(best), 0), 7);
        assertRow(proposals, 0, softmax(scores));
    }

    @Test
    void guidanceMovesAwayFromTheCanvasWithoutWhatWasGivenAtTheStart() {
        Canvas canvas = canvas();
        try (DenoisingSession session = denoiser.open(canvas, new Readout(4, 1.5, Set.of(), 0))) {
            canvas.commit(6, 99);
            Proposals proposals = session.refresh(new Span(0, canvas.length()), new int[] {5, 9});
            double[][] with = scores(canvas.tokens());
            int[] masked = canvas.tokens();
            Arrays.fill(masked, 0, PROMPT.length, maskToken());
            double[][] without = scores(masked);
            for (int row = 0; row < 2; row++) {
                int position = proposals.position(row);
                double[] guided = IntStream.range(0, with[0].length)
                        .mapToDouble(i -> without[position][i] + 2.5 * (with[position][i] - without[position][i]))
                        .toArray();
                assertRow(proposals, row, softmax(guided));
            }
            assertThat(session.tokensComputed()).isEqualTo(2L * canvas.length());
            Proposals refined = session.refine(new int[] {5, 9});
            assertSame(refined, proposals);
        }
    }

    /** A delayed cache holds what each pass saw, so a run that goes on has to see all of that again. */
    @ParameterizedTest
    @EnumSource(value = CacheMode.class, names = {"DUAL", "DELAYED"})
    void aRunThatGoesOnProposesWhatTheOneBeforeWouldHave(CacheMode cache) {
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.schedule(Confidence.PROBABILITY))
                .schedule(Schedule.EVEN, 9)
                .blockLength(18)
                .cache(cache)
                .build();
        for (int passes = 1; passes < 9; passes++) {
            Canvas canvas = Canvas.of(PROMPT, 36, maskToken());
            try (DecodingRun run = new BlockDecoder(denoiser).start(canvas, options)) {
                for (int pass = 0; pass < 9 + passes; pass++) {
                    run.advance();
                }
                Canvas copy = canvas.copy();
                try (DecodingRun other = new BlockDecoder(denoiser).start(copy, options, run.progress())) {
                    while (!run.isOver()) {
                        run.advance();
                        other.advance();
                        assertThat(copy.tokens()).isEqualTo(canvas.tokens());
                        assertSame(other.proposals(), run.proposals());
                    }
                    assertThat(other.isOver()).isTrue();
                }
            }
        }
    }

    @Test
    void aDelayedCacheOfAShiftedModelKeepsNoRowThatPredictsAnOpenPosition() {
        DecodingOptions.Builder shifted = DecodingOptions.with(UnmaskingPolicies.leftToRight())
                .readout(new Readout(8, 0, Set.of(), 1));
        Canvas canvas = Canvas.of(PROMPT, 36, maskToken());
        try (DecodingRun run = new BlockDecoder(denoiser).start(canvas, shifted.cache(CacheMode.DELAYED).build())) {
            while (!run.isOver()) {
                run.advance();
            }
            assertThat(canvas.tokens()).doesNotContain(maskToken());
            long whole = 36L * canvas.length() - 35L * PROMPT.length;
            assertThat(run.tokensComputed()).isBetween(whole / 2, whole - 36);
        }
    }

    @Test
    void aShiftedPositionAtTheWindowsStartIsReadFromTheRowBeforeIt() {
        Canvas canvas = Canvas.of(PROMPT, ANSWER, maskToken());
        int first = PROMPT.length + 2;
        int[] positions = {first, first + 1};
        try (DenoisingSession session = denoiser.open(canvas, new Readout(4, 0, Set.of(), 1))) {
            Proposals whole = session.refresh(new Span(first - 1, canvas.length()), positions);
            Proposals window = session.refine(positions, new int[0]);
            for (int row = 0; row < 2; row++) {
                for (int rank = 0; rank < whole.width(); rank++) {
                    assertThat(window.token(row, rank)).isEqualTo(whole.token(row, rank));
                    assertThat((double) window.probability(row, rank)).isCloseTo(whole.probability(row, rank), within(1e-5));
                }
            }
            assertThat(whole.probability(0, 0)).isNotEqualTo(whole.probability(1, 0));
            assertThatThrownBy(() -> session.refine(new int[] {first - 2}, new int[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("position %d lies before the window, which begins at %d", first - 2, first - 1);
        }
    }

    @Test
    void paddingOnTheLeftChangesNothing() {
        int padding = 290;
        Canvas padded = Canvas.padded(PROMPT, 8, 8, maskToken(), padding);
        Canvas plain = Canvas.of(PROMPT, 8, maskToken());
        try (DenoisingSession paddedSession = denoiser.open(padded, Readout.of(4));
                DenoisingSession plainSession = denoiser.open(plain, Readout.of(4))) {
            paddedSession.extend(new Span(0, 8), new Span(8, 12));
            plainSession.extend(new Span(0, 5), new Span(5, 9));
            assertEqualBut(3, paddedSession.refine(new int[] {8, 11}), plainSession.refine(new int[] {5, 8}));
            for (int i = 0; i < 4; i++) {
                padded.commit(8 + i, 20 + i);
                plain.commit(5 + i, 20 + i);
            }
            paddedSession.extend(new Span(8, 12), new Span(12, 16));
            plainSession.extend(new Span(5, 9), new Span(9, 13));
            assertEqualBut(3, paddedSession.refine(new int[] {12, 15}), plainSession.refine(new int[] {9, 12}));
            assertThat(paddedSession.tokensComputed()).isEqualTo(plainSession.tokensComputed()).isEqualTo(5 + 4 + 4 + 4);
        }
    }

    private static void assertEqualBut(int offset, Proposals padded, Proposals plain) {
        for (int row = 0; row < plain.size(); row++) {
            assertThat(padded.position(row)).isEqualTo(plain.position(row) + offset);
            for (int rank = 0; rank < plain.width(); rank++) {
                assertThat(padded.token(row, rank)).isEqualTo(plain.token(row, rank));
                assertThat((double) padded.probability(row, rank))
                        .isCloseTo(plain.probability(row, rank), within(1e-5));
            }
        }
    }

    @Test
    void aSpanOfPaddingAloneIsNoRunAtAll() {
        Canvas padded = Canvas.padded(new int[] {290, 290, 290, 290, 9, 8, 7, 6}, 4, 4, maskToken(), 290);
        Canvas plain = Canvas.of(new int[] {9, 8, 7, 6}, 4, maskToken());
        try (DenoisingSession paddedSession = denoiser.open(padded, Readout.of(4));
                DenoisingSession plainSession = denoiser.open(plain, Readout.of(4))) {
            paddedSession.extend(new Span(0, 4), new Span(4, 8));
            assertThat(paddedSession.tokensComputed()).isZero();
            paddedSession.extend(new Span(4, 8), new Span(8, 12));
            plainSession.extend(new Span(0, 4), new Span(4, 8));
            assertEqualBut(4, paddedSession.refine(new int[] {8, 10}), plainSession.refine(new int[] {4, 6}));
        }
    }

    @Test
    void aGraphThatIsNoGraphIsRefusedByName() throws Exception {
        Path broken = temporary.resolve("broken");
        Files.createDirectories(broken);
        Files.copy(directory.path().resolve("model.json"), broken.resolve("model.json"));
        Files.write(broken.resolve("model.onnx"), new byte[] {1, 2, 3});
        ModelDirectory brokenDirectory = ModelDirectory.open(broken);
        assertThatThrownBy(() -> new OnnxDenoiserFactory(ONE_THREAD).load(brokenDirectory))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining("model.onnx")
                .hasMessageContaining("import the model again");
    }
}
