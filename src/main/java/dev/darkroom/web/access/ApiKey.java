package dev.darkroom.web.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A configured key: its name, its hash, and what of its limits is used up. Safe for use by many threads; never blocks. */
final class ApiKey {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final String name;
    private final byte[] hash;
    private final int concurrent;
    private final Bucket requests;
    private final AtomicInteger open = new AtomicInteger();

    /**
     * @param hash SHA-256 of the key
     * @param requestsPerMinute requests that may begin a minute; all of them at once, if nothing came before
     * @param concurrent requests that may be open at once
     */
    ApiKey(String name, byte[] hash, int requestsPerMinute, int concurrent) {
        this.name = name;
        this.hash = hash.clone();
        this.concurrent = concurrent;
        this.requests = Bucket.builder()
                .addLimit(limit -> limit.capacity(requestsPerMinute).refillGreedy(requestsPerMinute, PERIOD))
                .build();
    }

    String name() {
        return name;
    }

    byte[] hash() {
        return hash;
    }

    /**
     * Takes a place for a request; {@link #leave} gives it back.
     *
     * @throws AccessException if the key has used up its requests or its places
     */
    void enter() {
        if (open.incrementAndGet() > concurrent) {
            open.decrementAndGet();
            throw AccessException.tooMany(
                    "The key \"%s\" has %d requests open, as many as it may; wait until one ends.".formatted(name, concurrent),
                    1);
        }
        var probe = requests.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            open.decrementAndGet();
            long seconds = Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds());
            throw AccessException.tooMany(
                    "The key \"%s\" has used up its requests; try again in %d s.".formatted(name, seconds), seconds);
        }
    }

    void leave() {
        open.decrementAndGet();
    }
}
