package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The imported graph computes what the plain loops of {@link NaiveTransformer} compute. */
class TransformerGraphTests {

    private static final int[] NONE = {};

    @TempDir
    Path temporary;

    static Stream<TransformerShape> shapes() {
        return Stream.of(
                shape(64, 2, 4, 4, 96, 50, false, false),
                shape(64, 3, 8, 2, 96, 61, false, false),
                shape(48, 1, 6, 1, 40, 37, true, false),
                shape(40, 2, 4, 2, 56, 45, true, true),
                shape(6, 2, 1, 1, 10, 9, false, true));
    }

    private static TransformerShape shape(int hidden, int layers, int heads, int keyValueHeads, int mlp, int vocabulary,
            boolean bias, boolean tied) {
        return new TransformerShape(hidden, layers, heads, keyValueHeads, hidden / heads, mlp, vocabulary, 128,
                RotaryPositions.plain(10_000), 1e-5, bias, false, tied, 0);
    }

    private RunningGraph importLlada(SyntheticCheckpoint checkpoint, Precision precision) throws Exception {
        Path from = checkpoint.write(temporary.resolve("checkpoint"));
        Path to = temporary.resolve("model-" + precision);
        new CheckpointImporter().importCheckpoint(new ImportRequest(from, to, precision, null), ImportProgress.NONE);
        return new RunningGraph(to.resolve("model.onnx"));
    }

    private static int[] canvas(TransformerShape shape, int length) {
        return new Random(7).ints(length, 0, shape.vocabularySize()).toArray();
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void logitsOfAWholeCanvasInFloat32(TransformerShape shape) throws Exception {
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llada(shape, 3);
        int[] ids = canvas(shape, 23);
        try (RunningGraph graph = importLlada(checkpoint, Precision.FP32)) {
            assertClose(graph.logits(ids), new NaiveTransformer(checkpoint).run(ids).logits(), 1e-4);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void onlyTheAskedRowsInTheOrderAsked(TransformerShape shape) throws Exception {
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llada(shape, 4);
        int[] ids = canvas(shape, 12);
        int[] asked = {11, 0, 5};
        double[][] expected = new NaiveTransformer(checkpoint).run(ids).logits();
        try (RunningGraph graph = importLlada(checkpoint, Precision.FP32)) {
            float[][] logits = graph.run(ids, range(0, 12), asked, NONE, RunningGraph.Cache.EMPTY, 1).logits();
            assertClose(logits, new double[][] {expected[11], expected[0], expected[5]}, 1e-4);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void laterRowsAgainstTheCacheOfEarlierOnes(TransformerShape shape) throws Exception {
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llada(shape, 5);
        assertCachedRunIsNaive(checkpoint, range(0, 9), range(9, 20));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void innerRowsAgainstTheCacheOfBothSides(TransformerShape shape) throws Exception {
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llada(shape, 6);
        assertCachedRunIsNaive(checkpoint, IntStream.concat(IntStream.range(0, 7), IntStream.range(12, 20)).toArray(),
                range(7, 12));
    }

    /** The window's tokens change between the two calls, so the cache holds what the first canvas gave. */
    private void assertCachedRunIsNaive(SyntheticCheckpoint checkpoint, int[] cached, int[] window) throws Exception {
        int[] ids = canvas(checkpoint.shape, 20);
        int[] changed = IntStream.of(window).map(i -> (ids[i] + 1) % checkpoint.shape.vocabularySize()).toArray();
        int[] rows = range(0, window.length);

        NaiveTransformer naive = new NaiveTransformer(checkpoint);
        NaiveTransformer.LayerCache[] past = Arrays.stream(naive.run(ids).caches())
                .map(cache -> cache.rows(cached)).toArray(NaiveTransformer.LayerCache[]::new);
        double[][] expected = naive.run(changed, window, past).logits();
        assertThat(largestDifference(naive.run(changed, window, null).logits(), expected))
                .as("how much the cache matters").isGreaterThan(0.01);

        try (RunningGraph graph = importLlada(checkpoint, Precision.FP32)) {
            RunningGraph.Cache cache =
                    graph.run(ids, range(0, 20), new int[] {0}, cached, RunningGraph.Cache.EMPTY, 1).cache();
            assertThat(cache.values()).hasSize(2 * checkpoint.shape.layers());
            assertClose(graph.run(changed, window, rows, NONE, cache, 1).logits(), expected, 1e-4);
        }
    }

    @Test
    void aCacheOfTheUnchangedCanvasGivesTheUncachedLogits() throws Exception {
        TransformerShape shape = shape(64, 1, 4, 2, 96, 50, false, false);
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llada(shape, 8);
        int[] ids = canvas(shape, 16);
        try (RunningGraph graph = importLlada(checkpoint, Precision.FP32)) {
            RunningGraph.Result whole =
                    graph.run(ids, range(0, 16), range(10, 16), range(0, 10), RunningGraph.Cache.EMPTY, 1);
            RunningGraph.Result cached = graph.run(Arrays.copyOfRange(ids, 10, 16), range(10, 16), range(0, 6), NONE,
                    whole.cache(), 1);
            assertClose(cached.logits(), widen(whole.logits()), 1e-5);
        }
    }

    @Test
    void cacheHoldsTheAskedRowsByHead() throws Exception {
        TransformerShape shape = shape(24, 1, 4, 2, 20, 30, false, false);
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llada(shape, 9);
        int[] ids = canvas(shape, 8);
        NaiveTransformer.LayerCache expected = new NaiveTransformer(checkpoint).run(ids).caches()[0];
        try (RunningGraph graph = importLlada(checkpoint, Precision.FP32)) {
            float[] keys = graph.run(ids, range(0, 8), new int[] {0}, new int[] {6, 1}, RunningGraph.Cache.EMPTY, 1)
                    .cache().values().get("key.0");
            for (int head = 0; head < 2; head++) {
                for (int j = 0; j < 6; j++) {
                    assertThat((double) keys[head * 12 + j]).isCloseTo(expected.keys()[6][head * 6 + j], within(1e-4));
                    assertThat((double) keys[head * 12 + 6 + j]).isCloseTo(expected.keys()[1][head * 6 + j], within(1e-4));
                }
            }
        }
    }

    @Test
    void proposalsAreTheTopOfTheSoftmaxOverTheWholeWidth() throws Exception {
        TransformerShape shape = shape(32, 1, 2, 2, 40, 21, false, false);
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llada(shape, 10);
        int[] ids = canvas(shape, 9);
        double[][] logits = new NaiveTransformer(checkpoint).run(ids).logits();
        try (RunningGraph graph = importLlada(checkpoint, Precision.FP32)) {
            RunningGraph.Result result = graph.run(ids, range(0, 9), range(0, 9), NONE, RunningGraph.Cache.EMPTY, 4);
            for (int row = 0; row < 9; row++) {
                SoftmaxReference.assertProposals(logits[row], result.topIds()[row], result.topProbabilities()[row],
                        result.entropy()[row], 1e-4);
            }
        }
    }

    /**
     * Random weights are harder than trained ones: nothing in them is redundant. The bounds are a little above what was
     * measured, relative to the spread of the logits.
     */
    @ParameterizedTest
    @CsvSource({"FP16, false", "FP16, true", "INT8, false", "INT8, true", "INT4, false", "INT4, true"})
    void smallerPrecisionsStayNear(Precision precision, boolean tied) throws Exception {
        TransformerShape shape = shape(96, 2, 4, 2, 160, 75, true, tied);
        SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llada(shape, 11);
        int[] ids = canvas(shape, 32);
        double[][] expected = new NaiveTransformer(checkpoint).run(ids).logits();
        try (RunningGraph graph = importLlada(checkpoint, precision)) {
            double error = relativeError(graph.logits(ids), expected);
            double bound = switch (precision) {
                case FP16 -> 0.001;
                case INT8 -> 0.05;
                default -> 0.2;
            };
            assertThat(error).isLessThan(bound).isGreaterThan(0);
        }
    }

    private static void assertClose(float[][] found, double[][] expected, double bound) {
        assertThat(found).hasNumberOfRows(expected.length);
        assertThat(found[0]).hasSize(expected[0].length);
        assertThat(largestDifference(widen(found), expected)).isLessThan(bound);
    }

    private static double largestDifference(double[][] a, double[][] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                largest = Math.max(largest, Math.abs(a[i][j] - b[i][j]));
            }
        }
        return largest;
    }

    /** Root of the mean squared difference, over that of the expected values. */
    private static double relativeError(float[][] found, double[][] expected) {
        double difference = 0;
        double size = 0;
        for (int i = 0; i < expected.length; i++) {
            for (int j = 0; j < expected[i].length; j++) {
                difference += Math.pow(found[i][j] - expected[i][j], 2);
                size += expected[i][j] * expected[i][j];
            }
        }
        return Math.sqrt(difference / size);
    }

    private static double[][] widen(float[][] values) {
        return Arrays.stream(values)
                .map(row -> IntStream.range(0, row.length).mapToDouble(i -> row[i]).toArray())
                .toArray(double[][]::new);
    }
}
