package dev.darkroom.testing;

import org.junit.jupiter.api.extension.Extension;
import reactor.blockhound.BlockHound;

/**
 * Makes a blocking call on an event loop an error, in all tests. It is registered for the whole run rather than by single
 * tests because BlockHound must come before the first Reactor thread: a thread that waits for work while its classes are
 * instrumented dies.
 */
public final class BlockHoundExtension implements Extension {

    static {
        // Reactor allows the queue of its timers to wait for its lock when a timer is set, but not when one is cancelled: an
        // error thrown there leaves a waiter in the lock who never takes it, and from then on the scheduler stands still.
        BlockHound.builder()
                .loadIntegrations()
                .allowBlockingCallsInside("java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue", "remove")
                .install();
    }
}
