package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.diffusion.PassTooLargeException;
import dev.darkroom.diffusion.ScriptedDenoiser;
import dev.darkroom.diffusion.ScriptedDenoiser.Call;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelLoadException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class GenerationServiceTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int[] PROMPT = {'h', 'i', '!'};
    private static final int PASSES = 4;
    private static final String FOUR_PASSES = "{'policy': 'schedule', 'passes': 4, 'maxTokens': 12}";

    @TempDir
    private static Path temporary;

    private static InstalledModel model;

    private final ScriptedDenoiser denoiser = new ScriptedDenoiser(
            SmallModel.VOCABULARY,
            SmallModel.CONTEXT,
            printable(23));
    private final Map<Integer, Halt> halts = new ConcurrentHashMap<>();
    private final AtomicInteger callsBegun = new AtomicInteger();
    private final AtomicInteger loads = new AtomicInteger();
    private final GenerationService service = new GenerationService(
            directory -> {
                loads.incrementAndGet();
                return denoiser;
            },
            limits(20));

    @BeforeAll
    static void makeModel() {
        model = SmallModel.in(temporary);
        model.tokenizer();
    }

    @AfterEach
    void close() {
        service.close();
    }

    /** So many generations that run, and none that waits. */
    private static GenerationLimits limits(int maxConcurrent) {
        return new GenerationLimits(maxConcurrent, 0, Duration.ofSeconds(15), 200, Duration.ofMinutes(30));
    }

    /** A model that writes printable ASCII and never an end token. */
    private static ScriptedDenoiser.Script printable(long seed) {
        ScriptedDenoiser.Script choice = ScriptedDenoiser.pseudoRandom('~' - ' ' + 1, seed, 2);
        return (seen, position) -> {
            double[] distribution = new double[SmallModel.VOCABULARY];
            double[] shares = choice.distribution(seen, position);
            System.arraycopy(shares, 0, distribution, ' ', shares.length);
            return distribution;
        };
    }

    private static GenerationRequest request(String options) {
        return new GenerationRequest(
                model, PROMPT, JsonMapper.builder().build().readValue(options.replace('\'', '"'), GenerationOptions.class));
    }

    private static List<GenerationEvent> events(Generation generation) {
        return generation.events(-1).collectList().block(PATIENCE);
    }

    private static GenerationEvent last(Generation generation) {
        return generation.events(-1).blockLast(PATIENCE);
    }

    private static FinishReason reason(Generation generation) {
        return ((Completed) last(generation)).finishReason();
    }

    private static void assertComplete(List<GenerationEvent> events) {
        assertThat(events).extracting(GenerationEvent::sequence)
                .containsExactlyElementsOf(IntStream.range(0, events.size()).mapToObj(Long::valueOf).toList());
        assertThat(events.get(0)).isInstanceOf(Started.class);
        Map<Integer, Change> shown = new TreeMap<>();
        int number = 0;
        for (GenerationEvent event : events.subList(1, events.size() - 1)) {
            assertThat(event).isInstanceOfSatisfying(Pass.class, pass -> {
                pass.changed().forEach(change -> shown.put(change.position(), change));
            });
            assertThat(((Pass) event).pass()).isEqualTo(++number);
        }
        StringBuilder text = new StringBuilder();
        shown.values().forEach(change -> text.append(change.text()));
        assertThat(events.get(events.size() - 1)).isInstanceOfSatisfying(
                Completed.class, completed -> assertThat(completed.text()).isEqualTo(text.toString()));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds the model in one of its calls. */
    private final class Halt {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        Halt(int callNumber) {
            halts.put(callNumber, this);
            denoiser.duringCall(call -> {
                Halt halt = halts.get(callsBegun.getAndIncrement());
                if (halt != null) {
                    halt.reached.countDown();
                    await(halt.goOn);
                }
            });
        }

        void awaitCall() {
            await(reached);
        }

        void release() {
            goOn.countDown();
        }
    }

    @Test
    void anAnswerIsAStartItsPassesAndACompletion() {
        Generation generation = service.start(request(FOUR_PASSES));
        List<GenerationEvent> events = events(generation);

        assertComplete(events);
        assertThat(events).hasSize(1 + PASSES + 1);
        assertThat(events.get(0)).isInstanceOfSatisfying(Started.class, started -> {
            assertThat(started.id()).isEqualTo(generation.id());
            assertThat(started.model()).isEqualTo(model.name());
            assertThat(started.promptTokens()).isEqualTo(3);
            assertThat(started.canvasLength()).isEqualTo(15);
            assertThat(started.options().passes()).isEqualTo(4);
            assertThat(started.options().cache()).isEqualTo("none");
        });
        assertThat(events.subList(1, 5)).extracting(event -> ((Pass) event).committed()).containsExactly(3, 6, 9, 12);
        assertThat(events.subList(1, 5)).extracting(event -> ((Pass) event).masked()).containsExactly(9, 6, 3, 0);
        assertThat(((Pass) events.get(1)).changed()).as("positions shown in the first pass").hasSize(12);
        assertThat(events.get(5)).isInstanceOfSatisfying(Completed.class, completed -> {
            assertThat(completed.finishReason()).isEqualTo(FinishReason.LENGTH);
            assertThat(completed.text()).hasSize(12);
            assertThat(completed.usage().promptTokens()).isEqualTo(3);
            assertThat(completed.usage().completionTokens()).isEqualTo(12);
            assertThat(completed.usage().passes()).isEqualTo(PASSES);
            assertThat(completed.usage().tokensComputed()).isEqualTo(PASSES * 15L);
            assertThat(completed.usage().tokensPerPass()).isEqualTo(3);
        });
    }

    @Test
    void aFinishedGenerationIsReplayedFromWhereAReaderLeft() {
        Generation generation = service.start(request(FOUR_PASSES));
        List<GenerationEvent> events = events(generation);
        assertThat(generation.events(2).collectList().block(PATIENCE)).isEqualTo(events.subList(3, events.size()));
        assertThat(generation.events(events.size() - 1).collectList().block(PATIENCE)).isEmpty();
    }

    @Test
    void whoeverReadsTheLastEventFindsThePlaceAndTheSessionFreeAndTheEndTold() {
        for (int round = 0; round < 20; round++) {
            Generation generation = service.start(request("{'policy': 'schedule', 'passes': 1, 'maxTokens': 2}"));
            generation
                    .events(-1)
                    .doOnNext(event -> {
                        if (event instanceof Completed completed) {
                            assertThat(service.runningCount()).isZero();
                            assertThat(denoiser.openSessions()).isEmpty();
                            assertThat(generation.ended().toCompletableFuture())
                                    .isCompletedWithValue(new GenerationEnd(
                                            completed.text(), completed.finishReason(), false));
                        }
                    })
                    .blockLast(PATIENCE);
        }
        assertThat(loads).as("times the model was loaded").hasValue(1);
    }

    @Test
    void twentyAtOnceAllFinishAndProgressPassByPass() {
        Halt first = new Halt(0);
        List<Generation> generations = startTwenty();
        first.awaitCall();
        assertThat(service.runningCount()).isEqualTo(20);
        List<CompletableFuture<List<GenerationEvent>>> readers = generations.stream()
                .map(generation -> generation.events(-1).collectList().toFuture())
                .toList();
        first.release();
        readers.forEach(reader -> assertComplete(reader.orTimeout(30, TimeUnit.SECONDS).join()));

        List<Integer> order = denoiser.calls().stream().map(Call::session).toList();
        assertThat(order).hasSize(20 * PASSES);
        for (int turn = 0; turn < order.size(); turn++) {
            assertThat(order.get(turn)).as("session of call %s", turn).isEqualTo(turn % 20);
        }
        assertThat(denoiser.openSessions()).isEmpty();
        assertThat(service.runningCount()).isZero();
    }

    private List<Generation> startTwenty() {
        return IntStream.range(0, 20).mapToObj(i -> service.start(request(FOUR_PASSES))).toList();
    }

    @Test
    void cancellingHalfOfThemMidAnswerFreesTheirTurnsAtOnce() {
        Halt first = new Halt(0);
        Halt secondRound = new Halt(20);
        List<Generation> generations = startTwenty();
        first.release();
        secondRound.awaitCall();
        Set<Integer> cancelled = new HashSet<>();
        for (int i = 0; i < 20; i += 2) {
            generations.get(i).cancel();
            cancelled.add(i);
        }
        secondRound.release();

        for (int i = 0; i < 20; i++) {
            GenerationEvent last = last(generations.get(i));
            boolean wasCancelled = cancelled.contains(i);
            assertThat(last).isInstanceOfSatisfying(Completed.class, completed -> {
                assertThat(completed.finishReason() == FinishReason.CANCELLED).isEqualTo(wasCancelled);
                assertThat(completed.usage().passes()).isEqualTo(wasCancelled ? 1 : PASSES);
            });
        }
        List<Integer> afterwards = denoiser.calls().stream().skip(21).map(Call::session).toList();
        assertThat(afterwards).hasSize(10 * (PASSES - 1)).doesNotContainAnyElementsOf(cancelled);
        for (int turn = 0; turn < afterwards.size(); turn++) {
            assertThat(afterwards.get(turn)).isEqualTo(1 + 2 * (turn % 10));
        }
        assertThat(denoiser.openSessions()).isEmpty();
        assertThat(service.runningCount()).isZero();
    }

    @Test
    void cancellingInsideAPassGivesUpThatPass() {
        Halt first = new Halt(0);
        Generation generation = service.start(request(FOUR_PASSES));
        first.awaitCall();
        generation.cancel();
        first.release();
        List<GenerationEvent> events = events(generation);
        assertThat(events).hasSize(2);
        assertThat(events.get(1)).isInstanceOfSatisfying(Completed.class, completed -> {
            assertThat(completed.finishReason()).isEqualTo(FinishReason.CANCELLED);
            assertThat(completed.text()).isEmpty();
            assertThat(completed.usage().tokensComputed()).isZero();
        });
        assertThat(denoiser.openSessions()).isEmpty();
    }

    @Test
    void cancellingBeforeTheFirstTurnCostsNoCall() {
        Halt first = new Halt(0);
        Generation running = service.start(request(FOUR_PASSES));
        first.awaitCall();
        Generation waiting = service.start(request(FOUR_PASSES));
        waiting.cancel();
        first.release();
        assertThat(last(waiting)).isInstanceOfSatisfying(Completed.class, completed -> {
            assertThat(completed.finishReason()).isEqualTo(FinishReason.CANCELLED);
            assertThat(completed.usage().passes()).isZero();
        });
        assertThat(reason(running)).isNotEqualTo(FinishReason.CANCELLED);
        assertThat(denoiser.sessionsOpened()).isEqualTo(1);
    }

    @Test
    void cancellingAfterTheEndChangesNothing() {
        Generation generation = service.start(request(FOUR_PASSES));
        List<GenerationEvent> events = events(generation);
        generation.cancel();
        generation.cancel();
        assertThat(events(generation)).isEqualTo(events);
    }

    @Test
    void cancellingDoesNotWaitForAModelThatIsLoading() {
        CountDownLatch loading = new CountDownLatch(1);
        CountDownLatch loaded = new CountDownLatch(1);
        try (GenerationService slow = new GenerationService(
                directory -> {
                    loading.countDown();
                    await(loaded);
                    return denoiser;
                },
                limits(5))) {
            Generation generation = slow.start(request(FOUR_PASSES));
            await(loading);
            generation.cancel();
            loaded.countDown();
            assertThat(reason(generation)).isEqualTo(FinishReason.CANCELLED);
            assertThat(denoiser.calls()).isEmpty();
        }
    }

    @Test
    void aModelThatFailsEndsItsGenerationAlone() {
        denoiser.duringCall(call -> {
            if (call.session() == 0) {
                throw new IllegalStateException("secret internals");
            }
        });
        Generation broken = service.start(request(FOUR_PASSES));
        Generation sound = service.start(request(FOUR_PASSES));
        assertThat(last(broken)).isInstanceOfSatisfying(
                Failed.class, failed -> assertThat(failed.message()).doesNotContain("secret"));
        assertThat(broken.ended().toCompletableFuture()).isCompletedWithValue(new GenerationEnd("", null, false));
        assertComplete(events(sound));
        assertThat(denoiser.openSessions()).isEmpty();
        assertThat(service.runningCount()).isZero();
    }

    @Test
    void aPassThatIsTooLargeForTheMemorySaysSoToItsUser() {
        denoiser.duringCall(call -> {
            throw new PassTooLargeException("A pass over 4,000 tokens would take about 20 GB.");
        });
        Generation large = service.start(request(FOUR_PASSES));
        assertThat(last(large)).isInstanceOfSatisfying(
                Failed.class, failed -> assertThat(failed.message()).isEqualTo("A pass over 4,000 tokens would take about 20 GB."));
    }

    @Test
    void anErrorOfANativeLibraryEndsItsGenerationAlone() {
        denoiser.duringCall(call -> {
            if (call.session() == 0) {
                throw new UnsatisfiedLinkError("expected in this test");
            }
        });
        Generation broken = service.start(request(FOUR_PASSES));
        Generation sound = service.start(request(FOUR_PASSES));
        assertThat(last(broken)).isInstanceOf(Failed.class);
        assertComplete(events(sound));
        assertThat(denoiser.openSessions()).isEmpty();
        assertThat(service.runningCount()).isZero();
    }

    @Test
    void aModelThatCannotBeLoadedFailsAndIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        try (GenerationService flaky = new GenerationService(
                directory -> {
                    if (attempts.getAndIncrement() == 0) {
                        throw new ModelLoadException("expected in this test", new IllegalStateException());
                    }
                    return denoiser;
                },
                limits(5))) {
            assertThat(last(flaky.start(request(FOUR_PASSES)))).isInstanceOf(Failed.class);
            assertComplete(events(flaky.start(request(FOUR_PASSES))));
            assertThat(flaky.runningCount()).isZero();
        }
    }

    @Test
    void beyondTheLimitNoneIsAdmittedUntilOneIsOver() {
        Halt first = new Halt(0);
        List<Generation> generations = startTwenty();
        assertThatThrownBy(() -> service.start(request(FOUR_PASSES)))
                .isInstanceOfSatisfying(
                        TooManyGenerationsException.class, e -> assertThat(e.retryAfterSeconds()).isPositive())
                .hasMessageContaining("20 generations are running");
        first.release();
        generations.forEach(GenerationServiceTests::last);
        assertComplete(events(service.start(request(FOUR_PASSES))));
    }

    @Test
    void theLimitHoldsWhenManyAskAtOnce() throws Exception {
        GenerationRequest request = request(FOUR_PASSES);
        int clients = 8;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            for (int round = 0; round < 40; round++) {
                CountDownLatch asked = new CountDownLatch(1);
                denoiser.duringCall(call -> await(asked));
                CyclicBarrier together = new CyclicBarrier(clients);
                try (GenerationService small = new GenerationService(directory -> denoiser, limits(1))) {
                    List<Future<Boolean>> admissions = threads.invokeAll(Collections.nCopies(clients, () -> {
                        together.await();
                        return isAdmitted(small, request);
                    }));
                    int admitted = 0;
                    for (Future<Boolean> admission : admissions) {
                        admitted += admission.get() ? 1 : 0;
                    }
                    asked.countDown();
                    assertThat(admitted).as("admitted in round %s", round).isEqualTo(1);
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private static boolean isAdmitted(GenerationService service, GenerationRequest request) {
        try {
            service.start(request);
            return true;
        } catch (TooManyGenerationsException e) {
            return false;
        }
    }

    @Test
    void aModelThatIsImportedAnewTakesOverWhenTheAnswersOfTheOldOneAreOver() {
        List<ScriptedDenoiser> denoisers = List.of(
                denoiser, new ScriptedDenoiser(SmallModel.VOCABULARY, SmallModel.CONTEXT, printable(24)));
        try (GenerationService reloading =
                new GenerationService(directory -> denoisers.get(loads.getAndIncrement()), limits(5))) {
            Halt first = new Halt(0);
            Generation old = reloading.start(request(FOUR_PASSES));
            first.awaitCall();
            GenerationRequest request = request(FOUR_PASSES);
            InstalledModel imported = SmallModel.in(temporary);
            Generation young = reloading.start(new GenerationRequest(imported, request.prompt(), request.options()));
            first.release();
            assertComplete(events(old));
            assertComplete(events(young));
            assertComplete(
                    events(reloading.start(new GenerationRequest(imported, request.prompt(), request.options()))));
            assertThat(loads).hasValue(2);
            assertThat(denoisers).extracting(ScriptedDenoiser::isClosed).containsExactly(true, false);
            assertThat(denoisers.get(1).sessionsOpened()).isEqualTo(2);
            assertThatThrownBy(() -> reloading.fork(old.id(), 1, GenerationOptions.DEFAULTS))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("imported anew");
        }
    }

    @Test
    void wrongOptionsAreRefusedBeforeAnythingRuns() {
        assertThatThrownBy(() -> service.start(request("{'maxTokens': 500}")))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(service.runningCount()).isZero();
        assertThat(loads).hasValue(0);
    }

    @Test
    void closingCancelsWhatRunsAndFreesTheModels() {
        Halt first = new Halt(0);
        List<Generation> generations = startTwenty();
        first.awaitCall();
        Thread closer = new Thread(service::close);
        closer.start();
        while (closer.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(denoiser.isClosed()).as("closed within a call").isFalse();
        first.release();
        generations.forEach(generation -> assertThat(reason(generation)).isEqualTo(FinishReason.CANCELLED));
        assertThat(denoiser.openSessions()).isEmpty();
        joined(closer);
        assertThat(denoiser.isClosed()).isTrue();
        assertThat(denoiser.calls()).hasSize(1);
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingIsAdmittedOnceClosed() {
        service.close();
        assertThatThrownBy(() -> service.start(request(FOUR_PASSES)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stopping");
    }

    @Test
    void warmingUpLoadsTheModelAndMakesTheServiceReady() {
        assertThat(service.ready()).isFalse();
        service.warmUp(model);
        assertComplete(events(service.start(request(FOUR_PASSES))));
        assertThat(service.ready()).isTrue();
        assertThat(loads).hasValue(1);
        assertThat(denoiser.openSessions()).isEmpty();
        assertThat(denoiser.calls().get(0).computed()).as("positions of the first call").isGreaterThan(15);
    }

    @Test
    void aWarmUpThatFailsLeavesTheServiceUnready() {
        denoiser.duringCall(call -> {
            throw new IllegalStateException("expected in this test");
        });
        service.warmUp(model);
        assertThat(last(service.start(request(FOUR_PASSES)))).isInstanceOf(Failed.class);
        assertThat(service.ready()).isFalse();
    }

    @Test
    void stopStringsEndAnAnswerAndStayOutOfIt() {
        List<GenerationEvent> whole = events(service.start(request("{'policy': 'left-to-right', 'maxTokens': 12}")));
        String text = ((Completed) whole.get(whole.size() - 1)).text();
        String stop = text.substring(2, 3);
        List<GenerationEvent> stopped = events(service.start(request(
                "{'policy': 'left-to-right', 'maxTokens': 12, 'stop': [" + JsonMapper.shared().writeValueAsString(stop) + "]}")));
        assertComplete(stopped);
        assertThat(stopped.get(stopped.size() - 1)).isInstanceOfSatisfying(Completed.class, completed -> {
            assertThat(completed.finishReason()).isEqualTo(FinishReason.STOP);
            assertThat(completed.text()).isEqualTo(text.substring(0, text.indexOf(stop)));
            assertThat(completed.usage().passes()).isLessThan(12);
        });
    }

    @Test
    void aSeedRepeatsASampledAnswer() {
        String sampled = "{'temperature': 1, 'maxTokens': 12, 'seed': %d}";
        String one = ((Completed) last(service.start(request(sampled.formatted(1))))).text();
        assertThat(((Completed) last(service.start(request(sampled.formatted(1))))).text()).isEqualTo(one);
        assertThat(((Completed) last(service.start(request(sampled.formatted(2))))).text()).isNotEqualTo(one);
    }
}
