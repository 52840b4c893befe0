package dev.darkroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class BlockHoundExtensionTests {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Test
    void blockingOnAnEventLoopIsAnError() {
        Mono<Object> blocking = Mono.fromCallable(() -> {
            Thread.sleep(1);
            return "slept";
        });
        StepVerifier.create(blocking.subscribeOn(Schedulers.parallel()))
                .expectError(BlockingOperationError.class)
                .verify(PATIENCE);
    }

    @Test
    void cancellingATimerMayWaitForAnotherThatIsBeingSet() throws Exception {
        BlockingQueue<Runnable> timers = new ScheduledThreadPoolExecutor(1).getQueue();
        RunnableScheduledFuture<?> cancelled = Mockito.mock();
        RunnableScheduledFuture<?> set = Mockito.mock();
        CountDownLatch locked = new CountDownLatch(1);
        AtomicReference<Thread> cancelling = new AtomicReference<>();
        AtomicBoolean waited = new AtomicBoolean();
        // The queue compares while it holds its lock.
        Mockito.when(set.compareTo(cancelled)).then(call -> {
            locked.countDown();
            long patience = System.nanoTime() + PATIENCE.toNanos();
            while (!waited.get() && System.nanoTime() < patience) {
                Thread.onSpinWait();
                waited.set(cancelling.get() != null && cancelling.get().getState() == Thread.State.WAITING);
            }
            return 1;
        });
        timers.add(cancelled);
        var setting = CompletableFuture.runAsync(() -> timers.add(set));
        locked.await();
        Mono<Boolean> cancel = Mono.fromCallable(() -> {
            cancelling.set(Thread.currentThread());
            return timers.remove(cancelled);
        });
        StepVerifier.create(cancel.subscribeOn(Schedulers.parallel()))
                .expectNext(true)
                .expectComplete()
                .verify(PATIENCE.multipliedBy(2));
        setting.join();
        assertThat(waited).isTrue();
    }
}
