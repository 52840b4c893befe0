package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InferenceExecutorTests {

    private final InferenceExecutor executor = new InferenceExecutor();
    private final List<String> turns = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        executor.close();
    }

    /** Keeps the thread busy until the latch is opened, so that what is submitted meanwhile waits. */
    private CountDownLatch gate() {
        CountDownLatch gate = new CountDownLatch(1);
        executor.submit(() -> {
            await(gate);
            return false;
        });
        return gate;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CountDownLatch submit(String name, int count) {
        CountDownLatch left = new CountDownLatch(count);
        executor.submit(() -> {
            turns.add(name + Thread.currentThread().getName().charAt(0));
            left.countDown();
            return left.getCount() > 0;
        });
        return left;
    }

    @Test
    void turnsAlternateWhileThereIsWork() {
        CountDownLatch gate = gate();
        CountDownLatch a = submit("a", 3);
        CountDownLatch b = submit("b", 1);
        CountDownLatch c = submit("c", 4);
        gate.countDown();
        await(a);
        await(b);
        await(c);
        assertThat(turns).containsExactly("ai", "bi", "ci", "ai", "ci", "ai", "ci", "ci");
    }

    @Test
    void aTurnThatFailsEndsItsOwnWorkAlone() {
        CountDownLatch gate = gate();
        executor.submit(() -> {
            turns.add("exception");
            throw new IllegalStateException("expected in this test");
        });
        executor.submit(() -> {
            turns.add("error");
            throw new AssertionError("expected in this test");
        });
        CountDownLatch work = submit("w", 2);
        gate.countDown();
        await(work);
        assertThat(turns).containsExactly("exception", "error", "wi", "wi");
    }

    @Test
    void closingGivesEachPieceOneMoreTurnAndWaitsForIt() throws Exception {
        CountDownLatch gate = gate();
        submit("a", 100);
        submit("b", 100);
        Thread closer = new Thread(executor::close);
        closer.start();
        while (closer.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(turns).isEmpty();
        gate.countDown();
        closer.join();
        assertThat(turns).containsExactly("ai", "bi");
    }

    @Test
    void closingTwiceIsNoHarm() {
        executor.close();
        executor.close();
        assertThat(turns).isEmpty();
    }
}
