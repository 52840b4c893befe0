package dev.darkroom.checkpoint.hub;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Pulls the body of a response piece by piece: the next piece is asked for when the one before is taken, so memory
 * stays bounded, and a body that stalls ends with a timeout, which an input stream of the JDK's client lacks.
 *
 * <p>For one reading thread. To be closed, which gives up what has not been read.
 */
final class BodyReader implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {

    /** What may arrive: bytes, a failure, or neither, which is the end. */
    private record Arrival(List<ByteBuffer> bytes, @Nullable Throwable failure, boolean end) {}

    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final Duration patience;
    private volatile Flow.@Nullable Subscription subscription;
    private boolean ended;

    private BodyReader(Duration patience) {
        this.patience = patience;
    }

    /**
     * Begins to read a body.
     *
     * @param patience longest time to wait for the next piece
     */
    static BodyReader of(Flow.Publisher<List<ByteBuffer>> body, Duration patience) {
        BodyReader reader = new BodyReader(patience);
        body.subscribe(reader);
        return reader;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        arrivals.add(new Arrival(bytes, null, false));
    }

    @Override
    public void onError(Throwable failure) {
        arrivals.add(new Arrival(List.of(), failure, false));
    }

    @Override
    public void onComplete() {
        arrivals.add(new Arrival(List.of(), null, true));
    }

    /**
     * Waits for the next bytes.
     *
     * @return null at the end of the body
     * @throws IOException if the connection fails, or nothing arrives in time
     */
    @Nullable List<ByteBuffer> next() throws IOException, InterruptedException {
        if (ended) {
            return null;
        }
        Arrival arrival = arrivals.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (arrival == null) {
            throw new HttpTimeoutException("nothing arrived for " + patience.toSeconds() + " s");
        }
        if (arrival.failure() != null) {
            throw new IOException("the connection broke (" + arrival.failure().getMessage() + ")", arrival.failure());
        }
        ended = arrival.end();
        Flow.Subscription asked = subscription;
        if (!ended && asked != null) {
            asked.request(1);
        }
        return ended ? null : arrival.bytes();
    }

    @Override
    public void close() {
        Flow.Subscription cancelled = subscription;
        if (cancelled != null) {
            cancelled.cancel();
        }
    }
}
