package dev.darkroom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnxruntime.OrtException;
import dev.darkroom.checkpoint.CheckpointImporter;
import dev.darkroom.checkpoint.ImportProgress;
import dev.darkroom.checkpoint.ImportRequest;
import dev.darkroom.checkpoint.Precision;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoiserContract;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.ModelDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs whose caches stay where the network runs keep to the contract, and give what plain runs give, to the bit. Here the
 * network runs on the CPU: the calls are those that a GPU gets.
 */
class BoundDenoiserTests extends DenoiserContract {

    private static final RuntimeSettings ONE_THREAD = new RuntimeSettings(RuntimeSettings.Provider.CPU, 1, 0, 0);
    private static final Path LINUX_STATUS = Path.of("/proc/self/status");

    @TempDir
    private static Path temporary;

    private static ModelDirectory directory;
    private static Denoiser bound;
    private static Denoiser plain;

    @BeforeAll
    static void load() {
        directory = imported(Precision.FP32);
        bound = denoiser(directory, true);
        plain = denoiser(directory, false);
    }

    private static ModelDirectory imported(Precision precision) {
        Path to = temporary.resolve(precision.lowerCaseName());
        new CheckpointImporter()
                .importCheckpoint(
                        new ImportRequest(Path.of("src/test/resources/conformance/llada-tiny"), to, precision, null),
                        ImportProgress.NONE);
        return ModelDirectory.open(to);
    }

    private static Denoiser denoiser(ModelDirectory directory, boolean bound) {
        return new OnnxDenoiser(
                OnnxDenoiserFactory.network(directory, ONE_THREAD, false, bound),
                () -> OnnxDenoiserFactory.guidance(directory, ONE_THREAD, false),
                directory.manifest(),
                MemoryLimit.NONE);
    }

    @AfterAll
    static void close() {
        bound.close();
        plain.close();
    }

    @Override
    protected Denoiser denoiser() {
        return bound;
    }

    @Override
    protected int maskToken() {
        return directory.manifest().specialTokens().mask();
    }

    private static Canvas canvas(ModelDirectory directory, int answer) {
        return Canvas.of(new int[] {11, 7, 203, 42, 42}, answer, directory.manifest().specialTokens().mask());
    }

    /** What a session says on a way through all kinds of call. */
    private static List<Proposals> calls(Denoiser denoiser, ModelDirectory directory, Readout readout) {
        Canvas canvas = canvas(directory, 12);
        try (DenoisingSession session = denoiser.open(canvas, readout)) {
            Proposals whole = session.refresh(new Span(5, 9), new int[] {5, 6, 8, 12});
            Proposals window = session.refine(new int[] {5, 7});
            canvas.commit(5, 99);
            Proposals again = session.refine(new int[] {7, 8});
            session.extend(new Span(0, 5), new Span(5, 9));
            Proposals first = session.refine(new int[] {6, 8});
            session.extend(new Span(5, 9), new Span(9, 13));
            Proposals second = session.refine(new int[] {9, 12});
            session.extend(new Span(9, 13), new Span(13, 17));
            Proposals third = session.refine(new int[] {13, 16});
            return List.of(whole, window, again, first, second, third);
        }
    }

    private static void assertSameCalls(Denoiser one, Denoiser other, ModelDirectory directory, Readout readout) {
        List<Proposals> expected = calls(one, directory, readout);
        List<Proposals> actual = calls(other, directory, readout);
        for (int call = 0; call < expected.size(); call++) {
            assertThat(rows(actual.get(call))).as("call %s", call).isEqualTo(rows(expected.get(call)));
        }
    }

    private static List<List<Number>> rows(Proposals proposals) {
        return IntStream.range(0, proposals.size())
                .mapToObj(row -> IntStream.range(0, proposals.width())
                        .boxed()
                        .<Number>mapMulti((rank, sink) -> {
                            sink.accept(proposals.token(row, rank));
                            sink.accept(proposals.probability(row, rank));
                            sink.accept(proposals.entropy(row));
                        })
                        .toList())
                .toList();
    }

    @Test
    void boundRunsGiveWhatPlainRunsGive() {
        assertSameCalls(plain, bound, directory, Readout.of(6));
        assertSameCalls(plain, bound, directory, new Readout(6, 0, Set.of(), 1));
        assertSameCalls(plain, bound, directory, new Readout(6, 1.5, Set.of(3), 0));
    }

    @Test
    void soDoThoseInSixteenBits() {
        ModelDirectory half = imported(Precision.FP16);
        try (Denoiser halfPlain = denoiser(half, false);
                Denoiser halfBound = denoiser(half, true)) {
            assertSameCalls(halfPlain, halfBound, half, Readout.of(6));
        }
    }

    @Test
    void thousandsOfRunsLeaveNoMemoryBehind() throws IOException {
        assumeTrue(Files.isReadable(LINUX_STATUS), "resident memory is read from /proc");
        Canvas canvas = canvas(directory, 100);
        runMany(canvas, 400);
        long before = residentMebibytes();
        runMany(canvas, 3000);
        // A cache of this canvas takes about 50 KiB a run: 3000 that stay would take 150 MiB.
        assertThat(residentMebibytes() - before).isLessThan(60);
    }

    private static void runMany(Canvas canvas, int runs) {
        for (int run = 0; run < runs; run += 5) {
            try (DenoisingSession session = bound.open(canvas, Readout.of(4))) {
                session.refresh(new Span(95, 105), new int[] {96});
                session.refine(new int[] {95, 104});
                session.extend(new Span(0, 60), new Span(60, 90));
                session.extend(new Span(60, 90), new Span(90, 105));
                session.refine(new int[] {90});
            }
        }
        System.gc();
    }

    private static long residentMebibytes() throws IOException {
        return Files.readAllLines(LINUX_STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherVersionOfOnnxRuntimeIsRefused() {
        assertThatThrownBy(() -> new NativeRuntime("1.29.0"))
                .isInstanceOf(NativeRuntime.UnavailableException.class)
                .hasMessageContaining("1.29.0")
                .hasMessageContaining(NativeRuntime.VERSION);
    }

    @Test
    void errorsOfTheNativeSideAreExceptions() {
        NativeRuntime runtime = new NativeRuntime();
        assertThatThrownBy(() -> runtime.memory("Moon", 0)).isInstanceOf(OrtException.class).hasMessageContaining("not supported");
    }
}
