package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Progress;
import dev.darkroom.diffusion.EndRule;
import dev.darkroom.model.InstalledModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.scheduler.Schedulers;

/** Which generations are kept: all that run, and of those that are over so many, for so long, within so much memory. */
class GenerationStoreTests {

    private static final Duration AGE = Duration.ofMinutes(30);

    @TempDir
    private static Path temporary;

    private final MovableClock clock = new MovableClock();

    private GenerationStore store(int count, long bytes) {
        return new GenerationStore(
                new GenerationLimits(4, 4, Duration.ofSeconds(1), count, AGE, bytes, 1 << 20), clock);
    }

    private static RunningGeneration generation(String id) {
        InstalledModel model = SmallModel.in(temporary);
        Canvas canvas = Canvas.of(new int[] {'a'}, 8, SmallModel.MASK);
        GenerationOptions options = OptionResolver.resolve(GenerationOptions.DEFAULTS.withMaxTokens(8), model.manifest(), 1);
        AnswerText text = new AnswerText(model.tokenizer(), Set.of(), List.of());
        GenerationPlan plan = new GenerationPlan(
                id,
                model,
                canvas,
                options,
                DecodingPlan.of(options, model.manifest(), EndRule.WHEN_SETTLED, text, null, DecodingPlan.WHOLE_BLOCKS),
                Progress.NONE,
                new AnswerShape(false, null),
                text,
                List.of(),
                GenerationWatcher.NONE);
        EventLog events = new EventLog(1 << 20);
        Decoding decoding = new Decoding(
                plan,
                () -> {
                    throw new IllegalStateException("not to be run");
                },
                events,
                1 << 20);
        return new RunningGeneration(
                plan,
                decoding,
                events,
                new NoLifecycle(),
                running -> new Attendance(Duration.ofSeconds(1), Schedulers.parallel(), () -> {}, () -> {}));
    }

    private static RunningGeneration finished(GenerationStore store, String id) {
        RunningGeneration generation = generation(id);
        store.add(generation);
        store.finish(generation);
        return generation;
    }

    @Test
    void whatRunsIsKeptHoweverOld() {
        GenerationStore store = store(1, Long.MAX_VALUE);
        store.add(generation("a"));
        store.add(generation("b"));
        clock.move(AGE.multipliedBy(3));
        assertThat(store.find("a")).isPresent();
        assertThat(store.running()).hasSize(2);
    }

    @Test
    void beyondTheCountTheOldestGiveWay() {
        GenerationStore store = store(2, Long.MAX_VALUE);
        for (String id : List.of("a", "b", "c")) {
            finished(store, id);
        }
        assertThat(store.find("a")).isEmpty();
        assertThat(store.find("b")).isPresent();
        assertThat(store.find("c")).isPresent();
        assertThat(store.running()).isEmpty();
        assertThat(store(0, Long.MAX_VALUE)).satisfies(none -> {
            finished(none, "a");
            assertThat(none.find("a")).isEmpty();
        });
    }

    @Test
    void whatIsTooOldIsForgotten() {
        GenerationStore store = store(10, Long.MAX_VALUE);
        finished(store, "a");
        clock.move(AGE.minusSeconds(1));
        finished(store, "b");
        clock.move(Duration.ofSeconds(1));
        assertThat(store.find("a")).as("just as old as may be").isPresent();
        clock.move(Duration.ofMillis(1));
        assertThat(store.find("a")).isEmpty();
        assertThat(store.find("b")).isPresent();
    }

    @Test
    void beyondTheMemoryTheOldestGiveWay() {
        long bytes = generation("x").bytes();
        assertThat(bytes).isPositive();
        GenerationStore store = store(10, 2 * bytes);
        for (String id : List.of("a", "b", "c", "d")) {
            finished(store, id);
        }
        assertThat(store.find("b")).isEmpty();
        assertThat(store.find("c")).isPresent();
        assertThat(store.find("d")).isPresent();
    }

    @Test
    void whatWasNotAdmittedIsForgottenAndNotFinished() {
        GenerationStore store = store(10, Long.MAX_VALUE);
        RunningGeneration generation = generation("a");
        store.add(generation);
        store.remove(generation);
        store.finish(generation);
        assertThat(store.find("a")).isEmpty();
    }

    private static final class NoLifecycle implements RunningGeneration.Lifecycle {
        @Override
        public void rests(RunningGeneration generation) {}

        @Override
        public void hurries(RunningGeneration generation, boolean resting) {}

        @Override
        public void ends(RunningGeneration generation, GenerationEvent last) {}

        @Override
        public int queuePosition(RunningGeneration generation) {
            return 0;
        }
    }

    /** Stands still unless moved. */
    private static final class MovableClock extends Clock {
        private Instant now = Instant.EPOCH;

        void move(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
