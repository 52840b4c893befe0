package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.SignalType;
import reactor.test.StepVerifier;

@Timeout(60)
class EventLogTests {

    private static final int POSITIONS = 7;

    private final EventLog log = new EventLog(Long.MAX_VALUE);

    /** Each pass changes one of the positions, in turn, to its own number. */
    private static Pass pass(long sequence) {
        int position = (int) (sequence % POSITIONS);
        Change change = new Change(position, String.valueOf(sequence), 1, PositionState.TENTATIVE);
        return new Pass(sequence, (int) sequence, 0, 0, POSITIONS, List.of(change), 0, POSITIONS, 1, sequence);
    }

    /** Applies what a reader got; after each event it must know all that was written up to it. */
    private static void assertNothingIsMissing(List<GenerationEvent> events) {
        Map<Integer, String> shown = new TreeMap<>();
        long before = -1;
        for (GenerationEvent event : events) {
            assertThat(event.sequence()).isGreaterThan(before);
            before = event.sequence();
            if (event instanceof Pass pass) {
                pass.changed().forEach(change -> shown.put(change.position(), change.text()));
                for (int position = 0; position < Math.min(POSITIONS, before + 1); position++) {
                    long last = before - (before - position) % POSITIONS;
                    assertThat(shown).containsEntry(position, String.valueOf(last));
                }
            }
        }
    }

    private void append(int passes) {
        for (int i = 0; i < passes; i++) {
            log.append(pass(log.nextSequence()));
        }
    }

    private void end() {
        log.append(new Failed(log.nextSequence(), "over"));
    }

    private static Long[] sequences(long first, long end) {
        return LongStream.range(first, end).boxed().toArray(Long[]::new);
    }

    @Test
    void aReaderGetsWhatWasWrittenAndWhatIsWrittenThen() {
        append(2);
        StepVerifier.create(log.after(-1).map(GenerationEvent::sequence))
                .expectNext(0L, 1L)
                .then(() -> append(1))
                .expectNext(2L)
                .then(this::end)
                .expectNext(3L)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void aReaderGetsNoMoreThanItAskedFor() {
        append(5);
        StepVerifier.create(log.after(-1).map(GenerationEvent::sequence), 0)
                .expectSubscription()
                .thenRequest(2)
                .expectNext(0L, 1L)
                .then(() -> append(1))
                .thenRequest(1)
                .expectNext(2L)
                .then(this::end)
                .thenRequest(3)
                .expectNext(3L, 4L, 5L)
                .thenRequest(1)
                .expectNext(6L)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void aCompleteLogIsReplayedAndEndsWithoutFurtherDemand() {
        append(3);
        end();
        StepVerifier.create(log.after(-1).map(GenerationEvent::sequence), 4)
                .expectNext(sequences(0, 4))
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void aReaderBeginsAfterTheEventThatItHas() {
        append(4);
        end();
        StepVerifier.create(log.after(2).map(GenerationEvent::sequence))
                .expectNext(3L, 4L)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
        StepVerifier.create(log.after(-9).map(GenerationEvent::sequence))
                .expectNext(sequences(0, 5))
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, Integer.MAX_VALUE, 1L << 32, Long.MAX_VALUE})
    void aReaderThatHasTheLastEventOrMoreGetsNone(long last) {
        append(4);
        end();
        StepVerifier.create(log.after(last)).expectComplete().verify(Duration.ofSeconds(10));
    }

    @Test
    void readersReadEachAtItsOwnPace() {
        Recorder eager = new Recorder(Long.MAX_VALUE);
        Recorder slow = new Recorder(1);
        log.after(-1).subscribe(eager);
        log.after(-1).subscribe(slow);
        append(3);
        assertThat(eager.sequences).containsExactly(0L, 1L, 2L);
        assertThat(slow.sequences).containsExactly(0L);
        end();
        assertThat(eager.ended).isEqualTo(SignalType.ON_COMPLETE);
        slow.request(2);
        assertThat(slow.sequences).containsExactly(0L, 1L, 2L);
        assertThat(slow.ended).isNull();
        slow.request(1);
        assertThat(slow.ended).isEqualTo(SignalType.ON_COMPLETE);
    }

    @Test
    void aReaderFarBehindIsBroughtUpToDateByOnePass() {
        Recorder slow = new Recorder(2);
        Recorder eager = new Recorder(Long.MAX_VALUE);
        log.after(-1).subscribe(slow);
        log.after(-1).subscribe(eager);
        append(60);
        assertThat(slow.sequences).containsExactly(0L, 1L);
        slow.ask(1);
        assertThat(slow.sequences).containsExactly(0L, 1L, 59L);
        assertThat(slow.events.get(2)).isInstanceOfSatisfying(Pass.class, merged -> {
            assertThat(merged.pass()).isEqualTo(59);
            assertThat(merged.changed()).hasSize(POSITIONS);
            assertThat(merged.millis()).isEqualTo(58);
        });
        assertNothingIsMissing(slow.events);
        append(1);
        slow.ask(1);
        assertThat(slow.sequences).endsWith(60L);
        assertThat(eager.sequences).containsExactly(sequences(0, 61));
    }

    @Test
    void whatIsOverIsReplayedPassByPass() {
        append(60);
        end();
        Recorder late = new Recorder(Long.MAX_VALUE);
        log.after(-1).subscribe(late);
        assertThat(late.sequences).containsExactly(sequences(0, 61));
    }

    @Test
    void aLogThatTakesTooMuchMemoryJoinsPassesAndLosesNothing() {
        EventLog bounded = new EventLog(6000);
        Recorder eager = new Recorder(Long.MAX_VALUE);
        Recorder slow = new Recorder(3);
        bounded.after(-1).subscribe(eager);
        bounded.after(-1).subscribe(slow);
        for (int i = 0; i < 3000; i++) {
            bounded.append(pass(bounded.nextSequence()));
            assertThat(bounded.bytes()).isLessThanOrEqualTo(6000);
            if (i % 100 == 0) {
                slow.ask(1);
            }
        }
        Recorder joining = new Recorder(Long.MAX_VALUE);
        bounded.after(1234).subscribe(joining);
        bounded.append(new Failed(bounded.nextSequence(), "over"));
        slow.ask(100);
        Recorder late = new Recorder(Long.MAX_VALUE);
        bounded.after(-1).subscribe(late);

        assertThat(eager.sequences).containsExactly(sequences(0, 3001));
        for (Recorder reader : List.of(slow, late)) {
            assertNothingIsMissing(reader.events);
            assertThat(reader.sequences).endsWith(3000L).hasSizeLessThan(100);
        }
        assertThat(joining.sequences).isSorted().endsWith(3000L).allMatch(sequence -> sequence > 1234);
        assertThat(late.events.stream().filter(Pass.class::isInstance).mapToLong(event -> ((Pass) event).millis()).sum())
                .as("time of all passes")
                .isEqualTo(3000);
    }

    @Test
    void aReaderThatCancelsGetsNothingMore() {
        Recorder reader = new Recorder(Long.MAX_VALUE);
        Recorder other = new Recorder(Long.MAX_VALUE);
        log.after(-1).subscribe(reader);
        log.after(-1).subscribe(other);
        append(1);
        reader.cancel();
        append(1);
        end();
        assertThat(reader.sequences).containsExactly(0L);
        assertThat(reader.ended).isEqualTo(SignalType.CANCEL);
        assertThat(other.sequences).containsExactly(0L, 1L, 2L);
    }

    @Test
    void aReaderMayCancelWhileItIsBeingServed() {
        append(3);
        StepVerifier.create(log.after(-1).take(2).map(GenerationEvent::sequence))
                .expectNext(0L, 1L)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void aReaderThatFailsDisturbsNeitherTheWriterNorOthers() {
        Recorder other = new Recorder(Long.MAX_VALUE);
        log.after(-1).subscribe(new Subscriber<>() {
            @Override
            public void onSubscribe(Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(GenerationEvent event) {
                throw new IllegalStateException("a reader's own fault");
            }

            @Override
            public void onError(Throwable error) {}

            @Override
            public void onComplete() {}
        });
        log.after(-1).subscribe(other);
        append(2);
        end();
        assertThat(other.sequences).containsExactly(0L, 1L, 2L);
        assertThat(other.ended).isEqualTo(SignalType.ON_COMPLETE);
    }

    @Test
    void eventsFollowOneAnotherAndNoneFollowsTheLast() {
        append(1);
        assertThatThrownBy(() -> log.append(pass(2))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> log.append(pass(0))).isInstanceOf(IllegalStateException.class);
        end();
        assertThatThrownBy(() -> log.append(pass(2))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsLostOrOutOfOrderWhileReadersAskAndTheWriterWrites() throws Exception {
        int events = 3000;
        int count = 6;
        CountDownLatch begin = new CountDownLatch(1);
        List<Recorder> readers = new ArrayList<>();
        List<CompletableFuture<Void>> demands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Recorder reader = new Recorder(0);
            Random random = new Random(i);
            readers.add(reader);
            log.after(-1).subscribe(reader);
            demands.add(CompletableFuture.runAsync(() -> {
                await(begin);
                for (int asked = 0; asked <= events; ) {
                    int more = 1 + random.nextInt(4);
                    reader.ask(more);
                    asked += more;
                }
            }));
        }
        begin.countDown();
        append(events);
        end();
        for (CompletableFuture<Void> demand : demands) {
            demand.get(30, TimeUnit.SECONDS);
        }
        for (Recorder reader : readers) {
            assertThat(reader.over.await(30, TimeUnit.SECONDS)).isTrue();
            assertNothingIsMissing(reader.events);
            assertThat(reader.sequences).endsWith((long) events);
            assertThat(reader.overfed).isFalse();
            assertThat(reader.together).isFalse();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes what it gets, whether it is more than it asked for, and whether two threads served it at once. */
    private static final class Recorder extends BaseSubscriber<GenerationEvent> {
        private final long initialDemand;
        private final List<GenerationEvent> events = new ArrayList<>();
        private final List<Long> sequences = new ArrayList<>();
        private final CountDownLatch over = new CountDownLatch(1);
        private final AtomicLong allowed = new AtomicLong();
        private final AtomicBoolean busy = new AtomicBoolean();
        private volatile boolean overfed;
        private volatile boolean together;
        private volatile SignalType ended;

        Recorder(long initialDemand) {
            this.initialDemand = initialDemand;
        }

        void ask(long more) {
            allowed.addAndGet(more);
            request(more);
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            if (initialDemand > 0) {
                ask(initialDemand);
            }
        }

        @Override
        protected void hookOnNext(GenerationEvent event) {
            together |= !busy.compareAndSet(false, true);
            events.add(event);
            sequences.add(event.sequence());
            overfed |= sequences.size() > allowed.get();
            busy.set(false);
        }

        @Override
        protected void hookFinally(SignalType type) {
            ended = type;
            over.countDown();
        }
    }
}
