package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.diffusion.ScriptedDenoiser;
import dev.darkroom.generation.Alternatives.Alternative;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.SteeringCommand.Keep;
import dev.darkroom.generation.SteeringCommand.PinToken;
import dev.darkroom.generation.SteeringCommand.Remask;
import dev.darkroom.model.InstalledModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What else might have stood there, and what choosing it does. */
@Timeout(60)
class AlternativesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int[] PROMPT = {'h', 'i', '!'};
    private static final int FIRST = PROMPT.length;
    private static final int LENGTH = 8;

    @TempDir
    private static Path temporary;

    private static InstalledModel model;

    private final ScriptedDenoiser denoiser =
            new ScriptedDenoiser(SmallModel.VOCABULARY, SmallModel.CONTEXT, (seen, position) -> {
                double[] distribution = new double[SmallModel.VOCABULARY];
                distribution['a'] = 0.5;
                distribution[257] = 0.25;
                distribution[SmallModel.END] = 0.15;
                distribution[SmallModel.PAD] = 0.1;
                return distribution;
            });
    private final GenerationService service = new GenerationService(
            directory -> denoiser, new GenerationLimits(4, 8, Duration.ofHours(1), 200, Duration.ofMinutes(30)));

    @BeforeAll
    static void makeModel() {
        model = SmallModel.in(temporary);
        model.tokenizer();
    }

    @AfterEach
    void close() {
        service.close();
    }

    private Generation start() {
        GenerationOptions options = JsonMapper.builder().build().readValue(
                "{\"policy\":\"schedule\",\"passes\":4,\"maxTokens\":" + LENGTH + "}", GenerationOptions.class);
        return service.start(new GenerationRequest(model, PROMPT, options));
    }

    private static Completed completed(Generation generation) {
        return (Completed) generation.events(-1).blockLast(PATIENCE);
    }

    private static Map<Integer, Change> shown(Generation generation) {
        Map<Integer, Change> positions = new TreeMap<>();
        for (GenerationEvent event : generation.events(-1).collectList().block(PATIENCE)) {
            if (event instanceof Pass pass) {
                pass.changed().forEach(change -> positions.put(change.position(), change));
            }
        }
        return positions;
    }

    @Test
    void everyPositionHasTheTokensThatWereProposedForIt() {
        Generation generation = start();
        completed(generation);

        Alternatives found = generation.alternatives(FIRST + LENGTH - 1);

        assertThat(found.position()).isEqualTo(FIRST + LENGTH - 1);
        assertThat(found.pass()).isBetween(1, 4);
        assertThat(found.alternatives())
                .as("padding is no choice")
                .contains(
                        new Alternative('a', "a", 0.5f, false),
                        new Alternative(257, " the", 0.25f, false),
                        new Alternative(SmallModel.END, "", 0.15f, true))
                .noneMatch(alternative -> alternative.token() == SmallModel.PAD || alternative.token() == SmallModel.MASK);
        assertThat(found.alternatives().size()).isLessThanOrEqualTo(8);
    }

    @Test
    void positionsOutsideOfTheAnswerHaveNone() {
        Generation generation = start();
        completed(generation);
        assertThatThrownBy(() -> generation.alternatives(FIRST - 1))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("position is 2; the answer has the positions 3 to 10");
        assertThatThrownBy(() -> generation.alternatives(FIRST + LENGTH)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void aChosenTokenStandsThereAndWhatIsKeptStays() {
        Generation original = start();
        completed(original);

        Generation edited = service.continueFrom(
                original.id(),
                List.of(new PinToken(FIRST + 2, 257), new Remask(FIRST + 3, FIRST + 5), new Keep(FIRST + 6, FIRST + 8)),
                GenerationOptions.DEFAULTS);

        assertThat(completed(edited).text()).isEqualTo("aa theaaaaa");
        assertThat(shown(edited).get(FIRST + 2).state()).isEqualTo(PositionState.PINNED);
        assertThat(shown(edited).get(FIRST + 6).state()).isEqualTo(PositionState.PINNED);
        assertThat(shown(edited).get(FIRST + 5).state()).isEqualTo(PositionState.COMMITTED);
        assertThat(edited.alternatives(FIRST + 3).alternatives()).isNotEmpty();
        assertThat(edited.alternatives(FIRST)).isEqualTo(new Alternatives(FIRST, 0, List.of()));
    }

    @Test
    void anEndThatIsChosenEndsTheAnswer() {
        Generation original = start();
        completed(original);

        Generation edited = service.continueFrom(
                original.id(), List.of(new PinToken(FIRST + 2, SmallModel.END)), GenerationOptions.DEFAULTS);

        assertThat(completed(edited).text()).isEqualTo("aa");
    }

    @Test
    void tokensThatStandForNothingCannotBeChosen() {
        Generation original = start();
        completed(original);
        for (int token : new int[] {SmallModel.MASK, SmallModel.PAD, -1, SmallModel.VOCABULARY}) {
            assertThatThrownBy(() -> service.continueFrom(
                            original.id(), List.of(new PinToken(FIRST, token)), GenerationOptions.DEFAULTS))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("token " + token);
        }
    }

    @Test
    void guessesCanBeKeptWhileTheAnswerDevelopsAndAreRepeatedWithIt() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        denoiser.duringCall(call -> {
            if (calls.getAndIncrement() == 1) {
                reached.countDown();
                await(goOn);
            }
        });
        Generation generation = start();
        await(reached);
        var kept = generation.steer(new Keep(FIRST, FIRST + LENGTH - 1)).toCompletableFuture();
        var chosen = generation.steer(new PinToken(FIRST + LENGTH - 1, 257)).toCompletableFuture();
        goOn.countDown();

        kept.orTimeout(30, TimeUnit.SECONDS).join();
        chosen.orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(completed(generation).text()).isEqualTo("aaaaaaa the");
        assertThat(shown(generation).values()).allMatch(change -> change.state() == PositionState.PINNED);
        Generation repeated = service.repeat(service.replay(generation.id()), model);
        assertThat(completed(repeated).text()).isEqualTo("aaaaaaa the");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
