package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.diffusion.ScriptedDenoiser;
import dev.darkroom.diffusion.ScriptedDenoiser.Call;
import dev.darkroom.diffusion.ScriptedDenoiser.Kind;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelLoadException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.scheduler.VirtualTimeScheduler;

@Timeout(60)
class WarmUpTests {

    @TempDir
    private static Path temporary;

    private static InstalledModel model;

    private final AtomicInteger attempts = new AtomicInteger();
    private final InferenceExecutor executor = new InferenceExecutor();
    private final VirtualTimeScheduler timer = VirtualTimeScheduler.create();

    @BeforeAll
    static void makeModel() {
        model = SmallModel.in(temporary);
    }

    @AfterEach
    void close() {
        executor.close();
    }

    private WarmUp failing(int times) {
        LoadedModels models = new LoadedModels(directory -> {
            if (attempts.incrementAndGet() <= times) {
                throw new ModelLoadException("expected in this test", null);
            }
            return new ScriptedDenoiser(SmallModel.VOCABULARY, SmallModel.CONTEXT, (seen, position) -> onlyLetterA());
        });
        return new WarmUp(models, executor, timer);
    }

    private static double[] onlyLetterA() {
        double[] distribution = new double[SmallModel.VOCABULARY];
        distribution['a'] = 1;
        return distribution;
    }

    /** Waits until all that was submitted has had its turn. */
    private void settle() {
        CompletableFuture<Boolean> reached = new CompletableFuture<>();
        executor.submit(() -> {
            reached.complete(true);
            return false;
        });
        assertThat(reached.join()).isTrue();
    }

    @Test
    void whatFailedIsTriedAgainAfterAWhile() {
        WarmUp warmUp = failing(1);
        warmUp.begin(model);
        settle();
        assertThat(warmUp.done()).isFalse();
        timer.advanceTimeBy(WarmUp.FIRST_WAIT.minusMillis(1));
        settle();
        assertThat(attempts).hasValue(1);
        timer.advanceTimeBy(Duration.ofMillis(1));
        settle();
        assertThat(warmUp.done()).isTrue();
        assertThat(attempts).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "prefix", "dual", "delayed"})
    void theModelIsRunWithTheCacheOfItsAnswers(String cache) {
        ScriptedDenoiser denoiser =
                new ScriptedDenoiser(SmallModel.VOCABULARY, SmallModel.CONTEXT, (seen, position) -> onlyLetterA());
        WarmUp warmUp = new WarmUp(new LoadedModels(directory -> denoiser), executor, timer);
        warmUp.begin(SmallModel.in(temporary.resolve(cache), Map.of("cache", cache, "blockLength", 32)));
        settle();
        assertThat(warmUp.done()).isTrue();
        List<Call> cached = denoiser.calls().stream().filter(call -> call.kind() == Kind.REFINE).toList();
        assertThat(cached).hasSize(cache.equals("none") ? 0 : 4);
        assertThat(denoiser.calls()).hasSize(6);
    }

    @Test
    void eachWaitIsTwiceAsLongAndNoneIsBeyondTheLongest() {
        WarmUp warmUp = failing(Integer.MAX_VALUE);
        warmUp.begin(model);
        settle();
        Duration wait = WarmUp.FIRST_WAIT;
        for (int expected = 2; expected < 12; expected++) {
            timer.advanceTimeBy(wait.minusMillis(1));
            settle();
            assertThat(attempts).hasValue(expected - 1);
            timer.advanceTimeBy(Duration.ofMillis(1));
            settle();
            assertThat(attempts).hasValue(expected);
            wait = wait.multipliedBy(2).compareTo(WarmUp.LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : WarmUp.LONGEST_WAIT;
        }
        assertThat(warmUp.done()).isFalse();
    }
}
