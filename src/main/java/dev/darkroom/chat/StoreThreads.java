package dev.darkroom.chat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Threads that work on the store: few, and never interrupted, because H2 loses its file when a thread is interrupted while it
 * reads or writes there. The store is opened by the first work, and again after a failure to do so.
 *
 * @param <S> the store
 */
final class StoreThreads<S> {

    private static final int THREADS = 4;
    private static final int MOST_WAITING = 10_000;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final Supplier<S> opening;
    private final Scheduler threads = Schedulers.newBoundedElastic(THREADS, MOST_WAITING, "conversations", 60, true);
    private @Nullable S store;

    /** @param opening called on one of the threads; may fail */
    StoreThreads(Supplier<S> opening) {
        this.opening = opening;
    }

    /** Runs work when subscribed to; once begun it runs to its end, whether or not the subscriber stays. */
    <T> Mono<T> run(Function<S, T> work) {
        return Mono.fromFuture(() -> submit(work), true);
    }

    /**
     * Runs work.
     *
     * @return its result, or {@link ConversationsUnavailableException} if the database does not answer
     */
    <T> CompletableFuture<T> submit(Function<S, T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            threads.schedule(() -> {
                try {
                    result.complete(work.apply(store()));
                } catch (DataAccessResourceFailureException | CannotCreateTransactionException e) {
                    result.completeExceptionally(new ConversationsUnavailableException(e));
                } catch (RuntimeException | Error e) {
                    result.completeExceptionally(e);
                }
            });
        } catch (RuntimeException e) {
            // The threads are gone, or too much waits for them.
            result.completeExceptionally(new ConversationsUnavailableException(e));
        }
        return result;
    }

    private synchronized S store() {
        if (store == null) {
            store = opening.get();
        }
        return store;
    }

    /** Lets what was begun finish, for a while. */
    void close() {
        threads.disposeGracefully().timeout(PATIENCE_AT_THE_END).onErrorComplete().block();
    }
}
