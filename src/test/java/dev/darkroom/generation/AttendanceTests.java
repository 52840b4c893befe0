package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.scheduler.VirtualTimeScheduler;

/** When a generation rests, goes on, and is given up, as its readers come and go. */
class AttendanceTests {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final List<String> told = new ArrayList<>();
    private final Attendance attendance =
            new Attendance(GRACE, time, () -> told.add("resume"), () -> told.add("give up"));

    @AfterEach
    void stopTime() {
        time.dispose();
    }

    private Disposable read() {
        return attendance.attended(Flux.never()).subscribe();
    }

    private boolean rests() {
        return attendance.rest(() -> false);
    }

    private void pass(Duration duration) {
        time.advanceTimeBy(duration);
    }

    @Test
    void aGenerationThatWasNeverReadRunsThrough() {
        assertThat(rests()).isFalse();
        pass(GRACE.multipliedBy(10));
        assertThat(rests()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void aGenerationWhoseFirstReaderDoesNotComeInTimeIsGivenUp() {
        attendance.awaitFirst();
        pass(GRACE.minusMillis(1));
        assertThat(rests()).as("it runs meanwhile").isFalse();
        assertThat(told).isEmpty();
        pass(Duration.ofMillis(1));
        assertThat(told).containsExactly("give up");
    }

    @Test
    void aFirstReaderInTimeMayStayAsLongAsItLikes() {
        attendance.awaitFirst();
        Disposable reader = read();
        pass(GRACE.multipliedBy(10));
        assertThat(told).isEmpty();
        reader.dispose();
        assertThat(rests()).isTrue();
        pass(GRACE);
        assertThat(told).containsExactly("give up");
    }

    @Test
    void aReaderWhoCameBeforeItWasAwaitedCounts() {
        read().dispose();
        pass(GRACE.dividedBy(2));
        attendance.awaitFirst();
        pass(GRACE.dividedBy(2));
        assertThat(told).containsExactly("give up");
    }

    @Test
    void whatEndsWaitsForNobody() {
        attendance.awaitFirst();
        attendance.end();
        pass(GRACE.multipliedBy(10));
        attendance.awaitFirst();
        pass(GRACE.multipliedBy(10));
        assertThat(told).isEmpty();
    }

    @Test
    void itRestsWhenItsLastReaderHasGone() {
        Disposable one = read();
        Disposable other = read();
        one.dispose();
        assertThat(rests()).isFalse();
        other.dispose();
        assertThat(attendance.isResting()).as("before its turn").isFalse();
        assertThat(rests()).isTrue();
        assertThat(attendance.isResting()).isTrue();
    }

    @Test
    void aReaderThatComesBackInTimeResumesIt() {
        read().dispose();
        assertThat(rests()).isTrue();
        pass(GRACE.minusMillis(1));
        read();
        assertThat(told).containsExactly("resume");
        assertThat(attendance.isResting()).isFalse();
        assertThat(rests()).isFalse();
        pass(GRACE.multipliedBy(2));
        assertThat(told).containsExactly("resume");
    }

    @Test
    void aReaderThatComesBackBeforeItRestsHasNothingToResume() {
        read().dispose();
        read();
        assertThat(rests()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void onlyTheFirstToComeBackResumesIt() {
        read().dispose();
        rests();
        read();
        read();
        assertThat(told).containsExactly("resume");
    }

    @Test
    void itIsGivenUpOnceWhenNobodyComesBack() {
        read().dispose();
        rests();
        pass(GRACE.minusMillis(1));
        assertThat(told).isEmpty();
        pass(Duration.ofMillis(1));
        assertThat(told).containsExactly("give up");
        pass(GRACE.multipliedBy(3));
        assertThat(told).containsExactly("give up");
    }

    @Test
    void eachLeaveBeginsTheGracePeriodAnew() {
        for (int visits = 0; visits < 5; visits++) {
            read().dispose();
            pass(GRACE.minusMillis(1));
        }
        assertThat(told).isEmpty();
        pass(Duration.ofMillis(1));
        assertThat(told).containsExactly("give up");
    }

    @Test
    void readersThatJoinAndLeaveManyTimesAreCountedRight() {
        for (int visits = 0; visits < 1000; visits++) {
            List<Disposable> readers = List.of(read(), read(), read());
            assertThat(rests()).isFalse();
            readers.forEach(Disposable::dispose);
            readers.forEach(Disposable::dispose);
            assertThat(rests()).isTrue();
        }
        assertThat(told).hasSize(999).containsOnly("resume");
        assertThat(attendance.attended(Flux.just("a")).collectList().block()).containsExactly("a");
        assertThat(rests()).as("after a reader that read to the end").isTrue();
    }

    @Test
    void whatIsToEndDoesNotRestWhoeverLeaves() {
        Disposable reader = read();
        assertThat(attendance.end()).as("rested").isFalse();
        reader.dispose();
        assertThat(rests()).isFalse();
        read().dispose();
        assertThat(rests()).isFalse();
        pass(GRACE.multipliedBy(2));
        assertThat(told).isEmpty();
    }

    @Test
    void endingWhatRestsSaysSoOnce() {
        read().dispose();
        rests();
        assertThat(attendance.end()).isTrue();
        assertThat(attendance.end()).isFalse();
        read();
        pass(GRACE.multipliedBy(2));
        assertThat(told).isEmpty();
    }

    @Test
    void somethingToDoGivesATurnAndTheWholeGracePeriodAnew() {
        read().dispose();
        rests();
        pass(GRACE.minusMillis(1));
        attendance.nudge();
        assertThat(told).containsExactly("resume");
        assertThat(attendance.rest(() -> true)).as("busy").isFalse();
        assertThat(rests()).isTrue();
        pass(GRACE.minusMillis(1));
        assertThat(told).containsExactly("resume");
        pass(Duration.ofMillis(1));
        assertThat(told).containsExactly("resume", "give up");
    }

    @Test
    void somethingToDoWhileItIsReadChangesNothing() {
        Disposable reader = read();
        attendance.nudge();
        pass(GRACE.multipliedBy(2));
        reader.dispose();
        assertThat(rests()).isTrue();
        assertThat(told).isEmpty();
    }
}
