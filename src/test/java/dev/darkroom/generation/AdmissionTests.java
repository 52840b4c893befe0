package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who gets a place, who waits for one, and in which order. */
@Timeout(30)
class AdmissionTests {

    private final InferenceExecutor executor = new InferenceExecutor();
    private final Admission admission = new Admission(executor, 2, 3);
    private final List<String> turns = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        executor.close();
    }

    private InferenceExecutor.Work work(String name) {
        return () -> {
            turns.add(name);
            return false;
        };
    }

    private InferenceExecutor.Work admitted(String name) {
        InferenceExecutor.Work work = work(name);
        admission.admit(work);
        return work;
    }

    /** Those that have had a turn by now, in order. */
    private List<String> turns() {
        CountDownLatch done = new CountDownLatch(1);
        executor.submit(() -> {
            done.countDown();
            return false;
        });
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(turns);
    }

    @Test
    void placesAreGivenInOrderAsTheyBecomeFree() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            admitted(name);
        }
        assertThat(turns()).containsExactly("a", "b");
        admission.release();
        assertThat(turns()).containsExactly("a", "b", "c");
        admission.release();
        admission.release();
        assertThat(turns()).containsExactly("a", "b", "c", "d", "e");
        assertThat(admission.running()).isEqualTo(2);
    }

    @Test
    void beyondTheQueueNoneIsAdmitted() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            admitted(name);
        }
        assertThatThrownBy(() -> admitted("f"))
                .isInstanceOfSatisfying(
                        TooManyGenerationsException.class, e -> assertThat(e.retryAfterSeconds()).isPositive())
                .hasMessageContaining("2 generations are running and 3 are waiting");
        admission.release();
        admitted("g");
        admission.release();
        admission.release();
        admission.release();
        assertThat(turns()).containsExactly("a", "b", "c", "d", "e", "g");
    }

    @Test
    void whatGaveItsPlaceUpComesBackAheadOfAllThatWaits() {
        InferenceExecutor.Work first = admitted("a");
        admitted("b");
        admitted("c");
        admitted("d");
        admission.release();
        admission.readmit(first);
        assertThat(turns()).as("no place yet").containsExactly("a", "b", "c");
        admission.release();
        assertThat(turns()).containsExactly("a", "b", "c", "a");
        admission.release();
        assertThat(turns()).containsExactly("a", "b", "c", "a", "d");
    }

    @Test
    void whatWaitsKnowsItsPlace() {
        InferenceExecutor.Work first = admitted("a");
        admitted("b");
        InferenceExecutor.Work next = admitted("c");
        InferenceExecutor.Work last = admitted("d");
        assertThat(List.of(admission.position(first), admission.position(next), admission.position(last)))
                .containsExactly(0, 1, 2);
        assertThat(admission.waiting()).isEqualTo(2);
        admission.release();
        assertThat(List.of(admission.position(next), admission.position(last))).containsExactly(0, 1);
    }

    @Test
    void whoIsRefusedIsToldToComeBackWhenAllThatWaitsIsLikelyToRun() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            admitted(name);
        }
        for (int i = 0; i < 200; i++) {
            admission.took(9000);
        }
        assertThatThrownBy(() -> admitted("f")).isInstanceOfSatisfying(TooManyGenerationsException.class, refusal -> {
            assertThat(refusal.queuePosition()).isEqualTo(4);
            assertThat(refusal.retryAfterSeconds()).as("4 answers of 9 s on 2 places").isBetween(17, 18);
        });
        for (int i = 0; i < 200; i++) {
            admission.took(1);
        }
        assertThatThrownBy(() -> admitted("f")).isInstanceOfSatisfying(
                TooManyGenerationsException.class, refusal -> assertThat(refusal.retryAfterSeconds()).isEqualTo(1));
    }

    @Test
    void whatIsToEndDoesNotWaitForAPlace() {
        admitted("a");
        admitted("b");
        InferenceExecutor.Work waiting = admitted("c");
        admitted("d");
        admission.hurry(waiting, false);
        assertThat(turns()).containsExactly("a", "b", "c");
        admission.hurry(waiting, false);
        assertThat(turns()).as("hurried twice").containsExactly("a", "b", "c");
        admission.release();
        assertThat(turns()).as("the place was one too many").containsExactly("a", "b", "c");
        admission.release();
        assertThat(turns()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void whatRestsAndIsToEndGetsATurn() {
        InferenceExecutor.Work resting = admitted("a");
        admission.release();
        admission.hurry(resting, true);
        assertThat(turns()).containsExactly("a", "a");
        assertThat(admission.running()).isEqualTo(1);
        admission.release();
        assertThat(admission.running()).isZero();
    }

    @Test
    void onceClosedNoneIsAdmittedAndWhatWaitsGetsItsTurnToEnd() {
        for (String name : List.of("a", "b", "c", "d")) {
            admitted(name);
        }
        admission.close();
        assertThat(turns()).containsExactly("a", "b", "c", "d");
        assertThatThrownBy(() -> admitted("e")).isInstanceOf(IllegalStateException.class).hasMessageContaining("stopping");
        assertThat(admission.running()).isEqualTo(4);
    }
}
