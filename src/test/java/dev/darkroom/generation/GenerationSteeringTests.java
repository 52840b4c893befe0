package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.darkroom.diffusion.ScriptedDenoiser;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationSnapshot.State;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.SteeringCommand.Finish;
import dev.darkroom.generation.SteeringCommand.Keep;
import dev.darkroom.generation.SteeringCommand.PinText;
import dev.darkroom.generation.SteeringCommand.Remask;
import dev.darkroom.model.InstalledModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import tools.jackson.databind.json.JsonMapper;

/** Answers that are changed on their way and started again afterwards, and readers that leave them and come back. */
@Timeout(60)
class GenerationSteeringTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int[] PROMPT = {'h', 'i', '!'};
    private static final int FIRST = PROMPT.length;
    private static final String SIX_PASSES = "{'policy': 'schedule', 'passes': 6, 'maxTokens': 12}";

    @TempDir
    private static Path temporary;

    private static InstalledModel model;

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger turns = new AtomicInteger();
    private final ScriptedDenoiser denoiser =
            new ScriptedDenoiser(SmallModel.VOCABULARY, SmallModel.CONTEXT, letters(5));
    private GenerationService service = service(4, Duration.ofHours(1));

    @BeforeAll
    static void makeModel() {
        model = SmallModel.in(temporary);
        model.tokenizer();
    }

    @AfterEach
    void close() {
        service.close();
    }

    private GenerationService service(int maxConcurrent, Duration grace) {
        return new GenerationService(
                directory -> denoiser, new GenerationLimits(maxConcurrent, 8, grace, 200, Duration.ofMinutes(30)));
    }

    private static ScriptedDenoiser.Script letters(long seed) {
        ScriptedDenoiser.Script choice = ScriptedDenoiser.pseudoRandom(26, seed, 2);
        return (seen, position) -> {
            double[] distribution = new double[SmallModel.VOCABULARY];
            System.arraycopy(choice.distribution(seen, position), 0, distribution, 'a', 26);
            return distribution;
        };
    }

    private static GenerationOptions options(String json) {
        return JsonMapper.builder().build().readValue(json.replace('\'', '"'), GenerationOptions.class);
    }

    private Generation start(String options) {
        return service.start(new GenerationRequest(model, PROMPT, options(options)));
    }

    private static List<GenerationEvent> events(Generation generation) {
        return generation.events(-1).collectList().block(PATIENCE);
    }

    private static Completed completed(Generation generation) {
        return (Completed) generation.events(-1).blockLast(PATIENCE);
    }

    private static GenerationEnd end(Generation generation) {
        return generation.ended().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static List<Pass> passes(Generation generation) {
        return events(generation).stream().filter(Pass.class::isInstance).map(Pass.class::cast).toList();
    }

    private static String shown(List<GenerationEvent> events) {
        Map<Integer, Change> positions = new TreeMap<>();
        for (GenerationEvent event : events) {
            if (event instanceof Pass pass) {
                pass.changed().forEach(change -> positions.put(change.position(), change));
            }
        }
        StringBuilder text = new StringBuilder();
        positions.values().stream()
                .takeWhile(change -> change.state() != PositionState.TENTATIVE && change.state() != PositionState.MASKED)
                .forEach(change -> text.append(change.text()));
        return text.toString();
    }

    private static SteeringEffect effect(CompletionStage<SteeringEffect> effect) {
        return effect.toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static int pass(CompletionStage<SteeringEffect> effect) {
        return effect(effect).pass();
    }

    private static void assertRefused(CompletionStage<SteeringEffect> effect, Class<? extends Exception> why) {
        assertThatThrownBy(() -> effect.toCompletableFuture().get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(why);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** Holds the model in one of its calls, the first being 0, until it is released. */
    private Held holdCall(int number) {
        Held held = new Held();
        denoiser.duringCall(call -> {
            if (calls.getAndIncrement() == number) {
                held.reached.countDown();
                await(held.goOn);
            }
        });
        return held;
    }

    private static final class Held {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        void awaitCall() {
            await(reached);
        }

        void release() {
            goOn.countDown();
        }
    }

    @Test
    void commandsTakeEffectInOrderBeforeThePassThatIsNamed() {
        Held held = holdCall(1);
        Generation generation = start(SIX_PASSES);
        held.awaitCall();
        CompletionStage<SteeringEffect> first = generation.steer(new PinText(FIRST, FIRST + 2, "XYZ"));
        CompletionStage<SteeringEffect> second = generation.steer(new PinText(FIRST + 1, FIRST + 2, "Q"));
        CompletionStage<SteeringEffect> bad = generation.steer(new Remask(FIRST, FIRST + 1));
        CompletionStage<SteeringEffect> third = generation.steer(new PinText(FIRST + 3, FIRST + 3, "W"));
        held.release();

        assertThat(List.of(pass(first), pass(second), pass(third))).containsExactly(3, 3, 3);
        assertRefused(bad, InvalidRequestException.class);
        Completed completed = completed(generation);
        assertThat(completed.text()).startsWith("XQZW");
        assertThat(shown(events(generation))).isEqualTo(completed.text());
        assertThat(passes(generation).get(2).changed())
                .filteredOn(change -> change.state() == PositionState.PINNED)
                .extracting(Change::text)
                .containsExactly("X", "Q", "Z", "W");
        assertThat(passes(generation).subList(0, 2)).allSatisfy(pass ->
                assertThat(pass.changed()).noneMatch(change -> change.state() == PositionState.PINNED));
    }

    @Test
    void aRemaskedPartIsOpenAgainAndRevised() {
        Held held = holdCall(3);
        Generation generation = start("{'policy': 'left-to-right', 'maxTokens': 8}");
        held.awaitCall();
        CompletionStage<SteeringEffect> effect = generation.steer(new Remask(FIRST, FIRST + 2));
        held.release();
        int pass = pass(effect);
        List<Pass> passes = passes(generation);
        assertThat(passes.get(pass - 1).changed())
                .anySatisfy(change -> assertThat(change).returns(FIRST + 1, Change::position)
                        .returns(PositionState.TENTATIVE, Change::state));
        assertThat(passes.get(pass).changed())
                .anySatisfy(change -> assertThat(change).returns(FIRST + 1, Change::position)
                        .returns(PositionState.REVISED, Change::state));
        assertThat(passes).hasSize(8 + 2);
    }

    @Test
    void aPinThatSettlesTheWholeAnswerCompletesIt() {
        Held held = holdCall(0);
        Generation generation = start("{'policy': 'left-to-right', 'maxTokens': 3}");
        held.awaitCall();
        CompletionStage<SteeringEffect> pin = generation.steer(new PinText(FIRST + 1, FIRST + 3, "YZ"));
        CompletionStage<SteeringEffect> late = generation.steer(new Finish());
        held.release();
        assertThat(effect(pin)).isEqualTo(new SteeringEffect(1, true));
        assertRefused(late, InvalidRequestException.class);
        assertThat(completed(generation).text()).hasSize(3).endsWith("YZ");
        assertThat(shown(events(generation))).isEqualTo(completed(generation).text());
        assertThat(completed(generation).usage().passes()).isEqualTo(1);
    }

    @Test
    void finishingCommitsTheBestProposalsInThePassThatIsNamed() {
        Held held = holdCall(1);
        Generation generation = start(SIX_PASSES);
        held.awaitCall();
        CompletionStage<SteeringEffect> effect = generation.steer(new Finish());
        held.release();
        assertThat(pass(effect)).isEqualTo(3);
        assertThat(passes(generation)).hasSize(3);
        assertThat(completed(generation).finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(completed(generation).text()).hasSize(12);
    }

    @Test
    void badCommandsChangeNothing() {
        List<Pass> undisturbed = passes(start(SIX_PASSES));
        calls.set(0);
        Held held = holdCall(1);
        Generation generation = start(SIX_PASSES);
        held.awaitCall();
        List<CompletionStage<SteeringEffect>> refused = List.of(
                generation.steer(new PinText(0, 2, "no")),
                generation.steer(new PinText(FIRST + 5, FIRST + 13, "no")),
                generation.steer(new PinText(FIRST, FIRST, "x".repeat(SmallModel.CONTEXT))),
                generation.steer(new PinText(FIRST + 4, FIRST + 2, "no")),
                generation.steer(new PinText(-3, -1, "no")),
                generation.steer(new Remask(FIRST - 1, FIRST + 2)),
                generation.steer(new Remask(Integer.MAX_VALUE - 1, Integer.MAX_VALUE)),
                generation.steer(new Keep(FIRST, Integer.MAX_VALUE)),
                generation.steer(new Keep(0, FIRST + 1)));
        held.release();
        refused.forEach(effect -> assertRefused(effect, InvalidRequestException.class));
        assertThat(passes(generation)).extracting(Pass::changed)
                .isEqualTo(undisturbed.stream().map(Pass::changed).toList());
    }

    @Test
    void anAnswerThatIsOverCannotBeSteered() {
        Generation generation = start(SIX_PASSES);
        List<GenerationEvent> events = events(generation);
        assertRefused(generation.steer(new Finish()), GenerationOverException.class);
        assertRefused(generation.steer(new PinText(FIRST, FIRST, "x")), GenerationOverException.class);
        assertThat(events(generation)).isEqualTo(events);
    }

    @Test
    void whatIsCancelledRefusesTheCommandsThatWait() {
        Held held = holdCall(1);
        Generation generation = start(SIX_PASSES);
        held.awaitCall();
        CompletionStage<SteeringEffect> effect = generation.steer(new PinText(FIRST, FIRST, "x"));
        generation.cancel();
        held.release();
        assertRefused(effect, GenerationOverException.class);
        assertThat(completed(generation).finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(shown(events(generation))).isEqualTo(completed(generation).text());
    }

    @Test
    void aPassThatIsCancelledAfterSteeringStillShowsWhatWasPinned() {
        Held first = holdCall(0);
        Generation generation = start(SIX_PASSES);
        first.awaitCall();
        generation.steer(new PinText(FIRST, FIRST, "first "));
        Held second = holdCall(1);
        first.release();
        second.awaitCall();
        generation.cancel();
        second.release();
        Completed completed = completed(generation);
        assertThat(completed.finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(completed.text()).startsWith("first ");
        assertThat(shown(events(generation))).isEqualTo(completed.text());
    }

    /** Lets no more passes end than there are turns to take, so that no answer is over before its reader has left. */
    private void slowly() {
        denoiser.duringCall(call -> until(() -> turns.getAndUpdate(left -> Math.max(0, left - 1)) > 0));
    }

    /** A generation that rests after its first pass, or its second. */
    private Generation resting() {
        slowly();
        Generation generation = start(SIX_PASSES);
        Disposable reader = generation.events(-1).subscribe();
        turns.set(1);
        until(() -> generation.snapshot().passes() == 1);
        reader.dispose();
        turns.set(1);
        until(() -> generation.snapshot().state() == State.UNATTENDED);
        turns.set(1000);
        return generation;
    }

    @Test
    void aGenerationThatRestsGivesItsPlaceToAnother() {
        service.close();
        service = service(1, Duration.ofHours(1));
        Generation resting = resting();
        int passes = resting.snapshot().passes();
        until(() -> service.runningCount() == 0);
        Generation other = start(SIX_PASSES);
        assertThat(completed(other).text()).hasSize(12);
        assertThat(resting.snapshot().passes()).isEqualTo(passes).isBetween(1, 2);
        assertThat(completed(resting).text()).hasSize(12);
        assertThat(service.runningCount()).isZero();
    }

    @Test
    void aReaderThatComesBackInTimeMissesNothing() {
        Generation generation = resting();
        List<GenerationEvent> rest = generation.events(1).collectList().block(PATIENCE);
        assertThat(rest).extracting(GenerationEvent::sequence).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(completed(generation).finishReason()).isEqualTo(FinishReason.LENGTH);
    }

    @Test
    void aGenerationThatNobodyComesBackToIsCancelled() {
        service.close();
        service = service(1, Duration.ofMillis(1));
        slowly();
        Generation generation = start(SIX_PASSES);
        Disposable reader = generation.events(-1).subscribe();
        turns.set(1);
        until(() -> generation.snapshot().passes() == 1);
        reader.dispose();
        turns.set(1);
        until(() -> generation.snapshot().state() == State.COMPLETED);
        assertThat(completed(generation).finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(end(generation))
                .returns(true, GenerationEnd::abandoned)
                .returns(completed(generation).text(), GenerationEnd::text);
        assertThat(denoiser.openSessions()).isEmpty();
        assertThat(service.runningCount()).isZero();
    }

    @Test
    void cancellingWhatRestsEndsItAtOnce() {
        Generation generation = resting();
        generation.cancel();
        until(() -> generation.snapshot().state() == State.COMPLETED);
        assertThat(completed(generation).finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(end(generation))
                .returns(false, GenerationEnd::abandoned)
                .returns(FinishReason.CANCELLED, GenerationEnd::finishReason);
        assertThat(denoiser.openSessions()).isEmpty();
        assertThat(service.runningCount()).isZero();
    }

    @Test
    void cancellingAndLeavingEndsItAtOnce() {
        slowly();
        Generation generation = start(SIX_PASSES);
        Generation other = start(SIX_PASSES);
        Disposable reader = generation.events(-1).subscribe();
        turns.set(1);
        until(() -> generation.snapshot().passes() == 1);
        // It is the other one's turn now.
        generation.cancel();
        reader.dispose();
        turns.set(1000);
        until(() -> generation.snapshot().state() == State.COMPLETED);
        assertThat(completed(generation).finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(completed(other).finishReason()).isEqualTo(FinishReason.LENGTH);
    }

    @Test
    void cancellingWhatWaitsForAPlaceEndsItAtOnce() {
        service.close();
        service = service(1, Duration.ofHours(1));
        slowly();
        Generation running = start(SIX_PASSES);
        Generation waiting = start(SIX_PASSES);
        Generation last = start(SIX_PASSES);
        assertThat(waiting.snapshot())
                .returns(State.QUEUED, GenerationSnapshot::state)
                .returns(1, GenerationSnapshot::queuePosition);
        assertThat(last.queuePosition()).isEqualTo(2);
        assertThat(running.snapshot().queuePosition()).isNull();
        waiting.cancel();
        turns.set(1);
        assertThat(completed(waiting).finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(last.queuePosition()).isEqualTo(1);
        assertThat(running.snapshot().state()).isEqualTo(State.RUNNING);
        turns.set(1000);
        assertThat(completed(running).finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(completed(last).finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(service.runningCount()).isZero();
    }

    @Test
    void steeringWhatRestsTakesEffectAtOnceAndThenItRestsAgain() {
        Generation generation = resting();
        int passes = generation.snapshot().passes();
        assertThat(pass(generation.steer(new PinText(FIRST, FIRST, "Z")))).isEqualTo(passes + 1);
        until(() -> generation.snapshot().passes() == passes + 1);
        until(() -> generation.snapshot().state() == State.UNATTENDED);
        assertThat(pass(generation.steer(new Finish()))).isEqualTo(passes + 2);
        until(() -> generation.snapshot().state() == State.COMPLETED);
        assertThat(completed(generation).text()).startsWith("Z");
        assertThat(service.runningCount()).isZero();
    }

    @Test
    void readersThatJoinAndLeaveAllTheTimeDoNotStopIt() {
        Generation generation = start("{'policy': 'left-to-right', 'maxTokens': 80}");
        while (generation.snapshot().state() != State.COMPLETED) {
            generation.events(-1).take(1).blockLast(PATIENCE);
            generation.events(generation.snapshot().passes()).take(1).blockLast(PATIENCE);
        }
        assertThat(shown(events(generation))).isEqualTo(completed(generation).text()).hasSize(80);
        assertThat(service.runningCount()).isZero();
    }

    @Test
    void editsOfAFinishedAnswerMeanItsPositionsWhateverTheirOrder() {
        Generation original = start(SIX_PASSES);
        String text = completed(original).text();
        Generation continued = service.continueFrom(
                original.id(),
                List.of(new PinText(FIRST + 1, FIRST + 3, "LONGER"), new PinText(FIRST + 8, FIRST + 10, ""),
                        new Remask(FIRST + 5, FIRST + 6)),
                GenerationOptions.DEFAULTS);
        String edited = completed(continued).text();
        assertThat(edited).startsWith(text.substring(0, 1) + "LONGER" + text.substring(3, 5));
        assertThat(edited.substring(10)).startsWith(text.substring(6, 8) + text.substring(10));
        assertThat(shown(events(continued))).isEqualTo(edited);
        assertThat(completed(original).text()).as("the original").isEqualTo(text);
    }

    @Test
    void aContinuationWithNothingOpenTellsItsText() {
        Generation original = start(SIX_PASSES);
        String text = completed(original).text();
        Generation continued = service.continueFrom(
                original.id(), List.of(new PinText(FIRST, FIRST + 3, "XYZ")), GenerationOptions.DEFAULTS);
        assertThat(completed(continued).text()).isEqualTo("XYZ" + text.substring(3));
        assertThat(shown(events(continued))).isEqualTo("XYZ" + text.substring(3));
        assertThat(passes(continued)).hasSize(1).first().satisfies(pass ->
                assertThat(pass.changed()).hasSize(12).allSatisfy(change ->
                        assertThat(change.probability()).isEqualTo(1)));
        assertThat(completed(continued).usage().passes()).isZero();
    }

    @Test
    void editsThatOverlapOrDoNotFitAreRefused() {
        Generation original = start(SIX_PASSES);
        String text = completed(original).text();
        List<List<SteeringCommand>> refused = List.of(
                List.of(),
                List.of(new Remask(FIRST, FIRST + 4), new Remask(FIRST + 3, FIRST + 6)),
                List.of(new Remask(FIRST, FIRST + 4), new PinText(FIRST + 2, FIRST + 2, "x")),
                List.of(new PinText(FIRST, FIRST, "x"), new Remask(FIRST - 1, FIRST + 4)),
                List.of(new Finish()),
                List.of(new Remask(FIRST, FIRST + 1), new Finish()),
                List.of(new Remask(FIRST + 11, FIRST + 13)),
                List.of(new PinText(FIRST, FIRST + 1, "x".repeat(SmallModel.CONTEXT))));
        for (List<SteeringCommand> edits : refused) {
            assertThatThrownBy(() -> service.continueFrom(original.id(), edits, GenerationOptions.DEFAULTS))
                    .as("%s", edits)
                    .isInstanceOf(InvalidRequestException.class);
        }
        assertThat(completed(original).text()).isEqualTo(text);
        assertThat(service.runningCount()).isZero();
    }

    @Test
    void insertionsBesideAnEditDoNotOverlapIt() {
        Generation original = start(SIX_PASSES);
        String text = completed(original).text();
        List<SteeringCommand> edits = List.of(
                new PinText(FIRST + 2, FIRST + 4, "-"), new PinText(FIRST + 2, FIRST + 2, "<"),
                new PinText(FIRST + 4, FIRST + 4, ">"));
        assertThat(completed(service.continueFrom(original.id(), edits, GenerationOptions.DEFAULTS)).text())
                .startsWith(text.substring(0, 2) + "<->" + text.substring(4));
    }

    @Test
    void whatStillRunsIsNotContinuedOrReplayed() {
        Held held = holdCall(1);
        Generation generation = start(SIX_PASSES);
        held.awaitCall();
        assertThatThrownBy(() -> service.continueFrom(
                        generation.id(), List.of(new Remask(FIRST, FIRST + 1)), GenerationOptions.DEFAULTS))
                .isInstanceOf(GenerationRunningException.class);
        assertThatThrownBy(() -> service.replay(generation.id())).isInstanceOf(GenerationRunningException.class);
        Generation fork = service.fork(generation.id(), 1, GenerationOptions.DEFAULTS);
        held.release();
        assertThat(completed(fork).text()).isEqualTo(completed(generation).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'temperature': 1, 'seed': 7, 'policy': 'schedule', 'passes': 3, 'maxTokens': 24, 'blockLength': 8}",
        "{'temperature': 1, 'seed': 7, 'policy': 'threshold', 'threshold': 0.9, 'maxTokens': 24, 'blockLength': 12}",
        "{'temperature': 0, 'policy': 'margin', 'passes': 5, 'maxTokens': 20}",
        "{'temperature': 0, 'policy': 'margin', 'passes': 5, 'maxTokens': 24, 'blockLength': 8, 'lookahead': 2}",
        "{'temperature': 0, 'policy': 'schedule', 'passes': 4, 'maxTokens': 24, 'blockLength': 8, 'cache': 'dual', 'lookahead': 2}",
        "{'temperature': 1, 'seed': 7, 'policy': 'schedule', 'passes': 4, 'maxTokens': 24, 'blockLength': 12, 'cache': 'dual'}",
        "{'temperature': 0, 'policy': 'schedule', 'passes': 4, 'maxTokens': 24, 'blockLength': 8, 'cache': 'prefix'}",
        "{'policy': 'schedule', 'passes': 6, 'maxTokens': 24, 'blockLength': 12, 'cache': 'prefix', 'revision': 'remask'}",
        "{'policy': 'schedule', 'passes': 4, 'maxTokens': 24, 'blockLength': 12, 'cache': 'dual', 'revision': 'edit',"
                + "'revisionThreshold': 0.01, 'overlap': 4}",
        "{'temperature': 1, 'seed': 7, 'policy': 'left-to-right', 'maxTokens': 10}"
    })
    void aForkWithTheSameOptionsGoesOnAsTheOriginalDid(String options) {
        Generation original = start(options);
        List<Pass> passes = passes(original);
        for (int from = 0; from <= passes.size(); from++) {
            Generation fork = service.fork(original.id(), from, GenerationOptions.DEFAULTS);
            assertThat(completed(fork).text()).as("fork from pass %s", from).isEqualTo(completed(original).text());
            List<Pass> rest = passes(fork);
            List<Pass> expected = passes.subList(from, passes.size());
            if (!expected.isEmpty()) {
                assertThat(rest).extracting(Pass::committed).isEqualTo(expected.stream().map(Pass::committed).toList());
                assertThat(changes(rest)).isEqualTo(changes(expected));
            }
        }
    }

    /** Of all passes but the first; a fork does not know which of its positions had been open before. */
    private static List<List<Change>> changes(List<Pass> passes) {
        return passes.stream()
                .skip(1)
                .map(pass -> pass.changed().stream()
                        .map(change -> change.state() == PositionState.REVISED
                                ? new Change(change.position(), change.text(), change.probability(), PositionState.COMMITTED)
                                : change)
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefix", "dual", "delayed"})
    void aForkOfASteeredAnswerOrOfAContinuationGoesOnAsThatDid(String cache) {
        Held held = holdCall(2);
        Generation steered = start("{'policy': 'schedule', 'passes': 6, 'maxTokens': 24, 'blockLength': 12, 'temperature': 1,"
                + "'seed': 4, 'cache': '" + cache + "'}");
        held.awaitCall();
        steered.steer(new Remask(FIRST, FIRST + 3));
        CompletionStage<SteeringEffect> effect = steered.steer(new PinText(FIRST + 5, FIRST + 6, "XYZ"));
        held.release();
        completed(steered);
        assertForksGoOn(steered, pass(effect));
        Generation continued = service.continueFrom(
                steered.id(), List.of(new Remask(FIRST + 8, FIRST + 20)), GenerationOptions.DEFAULTS);
        completed(continued);
        assertForksGoOn(continued, 0);
        Generation fork = service.fork(steered.id(), 5, GenerationOptions.DEFAULTS);
        completed(fork);
        assertRepeats(fork);
        assertForksGoOn(fork, 0);
    }

    private void assertForksGoOn(Generation original, int first) {
        List<Pass> passes = passes(original);
        for (int from = first; from < passes.size(); from++) {
            Generation fork = service.fork(original.id(), from, GenerationOptions.DEFAULTS);
            assertThat(completed(fork).text()).as("fork from pass %s", from).isEqualTo(completed(original).text());
            assertThat(passes(fork)).extracting(Pass::committed)
                    .isEqualTo(passes.subList(from, passes.size()).stream().map(Pass::committed).toList());
        }
    }

    @Test
    void aForkWithAnotherSeedOrPolicyGoesAnotherWay() {
        Generation original = start("{'temperature': 1, 'seed': 7, 'policy': 'schedule', 'passes': 6, 'maxTokens': 24}");
        String text = completed(original).text();
        Generation otherSeed = service.fork(original.id(), 2, options("{'seed': 8}"));
        assertThat(completed(otherSeed).text()).isNotEqualTo(text);
        Generation otherPolicy = service.fork(original.id(), 2, options("{'policy': 'left-to-right'}"));
        assertThat(passes(otherPolicy)).hasSize(24 - 8);
        Generation stepByStep = service.fork(original.id(), 6, options("{'seed': 8}"));
        assertThat(completed(stepByStep).text()).as("nothing was left open").isEqualTo(text);
        assertThatThrownBy(() -> service.fork(original.id(), 7, GenerationOptions.DEFAULTS))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("from 0 to 6");
        assertThatThrownBy(() -> service.fork("nobody", 0, GenerationOptions.DEFAULTS))
                .isInstanceOf(UnknownGenerationException.class);
    }

    @Test
    void whatIsStartedAgainFromAGreedyAnswerWithATemperatureHasASeedOfItsOwn() {
        Generation greedy = start("{'policy': 'left-to-right', 'maxTokens': 8}");
        events(greedy);
        GenerationOptions warmer = options("{'temperature': 0.7}");
        List<SteeringCommand> edit = List.of(new Remask(FIRST, FIRST + 1));
        List<Long> seeds = Stream.of(
                        service.fork(greedy.id(), 1, warmer), service.fork(greedy.id(), 1, warmer),
                        service.continueFrom(greedy.id(), edit, warmer), service.continueFrom(greedy.id(), edit, warmer))
                .map(GenerationSteeringTests::seed)
                .toList();
        assertThat(seeds).doesNotHaveDuplicates().doesNotContain(0L);
        assertThat(seed(service.fork(greedy.id(), 1, options("{'temperature': 0.7, 'seed': 5}")))).isEqualTo(5);

        Generation warm = start("{'temperature': 0.7, 'seed': 9, 'maxTokens': 8}");
        events(warm);
        assertThat(seed(service.fork(warm.id(), 1, options("{'temperature': 0.9}")))).isEqualTo(9);
    }

    private static long seed(Generation generation) {
        return ((Started) events(generation).get(0)).options().seed();
    }

    @Test
    void editsThatKeepMoreThanThereIsAreRefused() {
        Generation original = start(SIX_PASSES);
        events(original);
        List<SteeringCommand> edits = List.of(new Keep(FIRST, Integer.MAX_VALUE), new Remask(FIRST + 3, FIRST + 4));
        assertThatThrownBy(() -> service.continueFrom(original.id(), edits.subList(0, 1), GenerationOptions.DEFAULTS))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("there is nothing at position " + (FIRST + 12) + " to keep");
    }

    @Test
    void theLengthOfAnAnswerThatIsStartedAgainCannotBeChosen() {
        Generation original = start("{'policy': 'left-to-right', 'maxTokens': 8}");
        events(original);
        GenerationOptions longer = options("{'maxTokens': 12}");
        List<SteeringCommand> edit = List.of(new SteeringCommand.Remask(FIRST, FIRST + 1));

        assertThatThrownBy(() -> service.fork(original.id(), 0, longer))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("options.maxTokens is 12");
        assertThatThrownBy(() -> service.continueFrom(original.id(), edit, longer))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("options.maxTokens is 12");
    }

    @Test
    void aReplayHoldsAllThatItTakesToRepeatTheAnswer() {
        Generation original = start("{'temperature': 1, 'seed': 7, 'maxTokens': 16}");
        List<GenerationEvent> events = events(original);
        Replay replay = service.replay(original.id());
        assertThat(replay.events()).isEqualTo(events);
        assertThat(replay.model()).isEqualTo(model.name());
        assertThat(replay.promptTokens()).isEqualTo(FIRST);
        assertThat(replay.canvas()).hasSize(FIRST + 16).startsWith(PROMPT);
        assertThat(IntStream.of(replay.canvas()).skip(FIRST)).containsOnly(SmallModel.MASK);

        assertRepeats(original);
    }

    private Generation repeated(Generation original) {
        Replay replay = service.replay(original.id());
        Generation again = service.repeat(replay, model);
        completed(again);
        return again;
    }

    /** The recording, run again, has the same passes and the same end. */
    private void assertRepeats(Generation original) {
        Generation again = repeated(original);
        assertThat(passes(again)).extracting(Pass::pass, Pass::block, Pass::changed, Pass::committed)
                .isEqualTo(passes(original).stream()
                        .map(pass -> tuple(pass.pass(), pass.block(), pass.changed(), pass.committed()))
                        .toList());
        assertThat(completed(again).text()).isEqualTo(completed(original).text());
        assertThat(service.replay(again.id()).steerings()).isEqualTo(service.replay(original.id()).steerings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "prefix", "dual", "delayed"})
    void whatWasDoneToAnAnswerIsDoneAgainWhenItIsRepeated(String cache) {
        Held held = holdCall(1);
        Generation generation = start(
                "{'policy': 'schedule', 'passes': 6, 'maxTokens': 24, 'blockLength': 12, 'temperature': 1, 'seed': 3,"
                        + "'cache': '" + cache + "'}");
        held.awaitCall();
        generation.steer(new PinText(FIRST + 1, FIRST + 3, "LONGER"));
        generation.steer(new Remask(FIRST + 8, FIRST + 10));
        Held later = holdCall(4);
        held.release();
        later.awaitCall();
        generation.steer(new PinText(FIRST + 2, FIRST + 4, ""));
        CompletionStage<SteeringEffect> finish = generation.steer(new Finish());
        later.release();
        int last = pass(finish);
        completed(generation);

        assertThat(service.replay(generation.id()).steerings()).containsExactly(
                new Replay.Steering(3, "pin", FIRST + 1, FIRST + 3, "LONGER"),
                new Replay.Steering(3, "remask", FIRST + 8, FIRST + 10, null),
                new Replay.Steering(last, "pin", FIRST + 2, FIRST + 4, ""),
                new Replay.Steering(last, "finish", null, null, null));
        assertRepeats(generation);
        Generation continued = service.continueFrom(
                generation.id(), List.of(new Remask(FIRST + 12, FIRST + 15)), GenerationOptions.DEFAULTS);
        completed(continued);
        assertRepeats(continued);
        assertRepeats(repeated(generation));
    }

    @Test
    void anAnswerThatWasSteeredAndThenCancelledEndsAtTheSamePlaceWhenItIsRepeated() {
        Held first = holdCall(1);
        Generation generation = start(SIX_PASSES);
        first.awaitCall();
        generation.steer(new PinText(FIRST, FIRST, "first "));
        Held second = holdCall(2);
        first.release();
        second.awaitCall();
        generation.cancel();
        second.release();
        assertThat(completed(generation).text()).startsWith("first ");
        assertThat(service.replay(generation.id()).steerings()).extracting(Replay.Steering::op).containsExactly("pin", "cancel");
        assertRepeats(generation);
        assertThat(completed(repeated(generation)).finishReason()).isEqualTo(FinishReason.CANCELLED);
    }

    @Test
    void anAnswerThatRanOutOfTimeIsRepeatedAsIfSomebodyHadFinishedIt() {
        denoiser.duringCall(call -> until(new BooleanSupplier() {
            private final long end = System.nanoTime() + 3_000_000;

            @Override
            public boolean getAsBoolean() {
                return System.nanoTime() > end;
            }
        }));
        Generation generation = start("{'policy': 'left-to-right', 'maxTokens': 80, 'maxMillis': 20}");
        assertThat(completed(generation).finishReason()).isEqualTo(FinishReason.DEADLINE);
        assertThat(service.replay(generation.id()).steerings()).extracting(Replay.Steering::op).containsExactly("finish");
        assertRepeats(generation);
    }

    @Test
    void aPinThatCompletesAnAnswerCompletesItAgain() {
        Held held = holdCall(0);
        Generation generation = start("{'policy': 'left-to-right', 'maxTokens': 3}");
        held.awaitCall();
        generation.steer(new PinText(FIRST + 1, FIRST + 3, "YZ"));
        held.release();
        completed(generation);
        assertRepeats(generation);
    }

    @Test
    void nobodyFillsTheMemoryWithCommands() {
        Held held = holdCall(0);
        Generation generation = start(SIX_PASSES);
        held.awaitCall();
        List<CompletionStage<SteeringEffect>> effects = IntStream.range(0, 1001)
                .mapToObj(number -> generation.steer(new Remask(FIRST, FIRST + 1)))
                .toList();
        assertRefused(effects.get(1000), InvalidRequestException.class);
        held.release();
        assertThat(pass(effects.get(999))).isEqualTo(2);
    }

    @Test
    void aReaderFarBehindARunningAnswerIsBroughtUpToDateAndOneOfAFinishedAnswerSeesAllOfIt() {
        CompletableFuture<Integer> received = new CompletableFuture<>();
        Generation generation = start("{'policy': 'left-to-right', 'maxTokens': 60}");
        List<GenerationEvent> slow = new ArrayList<>();
        BaseSubscriber<GenerationEvent> reader = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                request(2);
            }

            @Override
            protected void hookOnNext(GenerationEvent event) {
                slow.add(event);
                if (event instanceof Pass pass && pass.pass() >= 40) {
                    requestUnbounded();
                } else if (generation.snapshot().passes() >= 50) {
                    request(1);
                }
            }

            @Override
            protected void hookOnComplete() {
                received.complete(slow.size());
            }
        };
        Held held = holdCall(55);
        generation.events(-1).subscribe(reader);
        held.awaitCall();
        reader.request(1);
        held.release();
        assertThat(received.orTimeout(30, TimeUnit.SECONDS).join()).isLessThan(20);
        assertThat(shown(slow)).isEqualTo(completed(generation).text());
        assertThat(events(generation)).hasSize(62);
    }
}
