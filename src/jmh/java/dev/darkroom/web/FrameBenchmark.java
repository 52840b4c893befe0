package dev.darkroom.web;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.PositionState;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing a pass in which all 128 positions changed as a server-sent event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FrameBenchmark {

    private final EventFrames frames = new EventFrames(new ApiJson());
    private final List<Change> changes = IntStream.range(0, 128)
            .mapToObj(i -> new Change(i, " word", i / 128f, PositionState.TENTATIVE))
            .toList();

    @Benchmark
    public String frame() {
        return frames.frame("e7a4ac8e830069d3", new GenerationEvent.Pass(3, 3, 0, 0, 128, changes, 12, 116, 12, 40));
    }
}
