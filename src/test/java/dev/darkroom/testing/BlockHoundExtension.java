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
        BlockHound.install();
    }
}
