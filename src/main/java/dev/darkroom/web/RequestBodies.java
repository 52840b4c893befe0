package dev.darkroom.web;

import io.netty.channel.ChannelException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads the body of a request, and never more of it than is allowed. */
public final class RequestBodies {

    static final int LIMIT = 1 << 20;

    /** How much of a body that is too large is read and dropped, so that its sender gets to read the answer. */
    private static final long DRAINED = 64L << 20;

    private RequestBodies() {}

    /**
     * @return the bytes, in a thread that may parse them, which takes a while and a lock: not an event loop; none for an
     *     empty body; an {@link ApiProblem} for more than {@value #LIMIT} bytes, once the sender
     *     has sent them
     */
    public static Mono<byte[]> read(ServerHttpRequest request) {
        return Mono.defer(() -> {
            AtomicLong total = new AtomicLong();
            Flux<DataBuffer> kept = request.getBody()
                    .doOnNext(buffer -> total.addAndGet(buffer.readableByteCount()))
                    .takeUntil(buffer -> total.get() > DRAINED)
                    .handle((buffer, sink) -> {
                        if (total.get() <= LIMIT) {
                            sink.next(buffer);
                        } else {
                            DataBufferUtils.release(buffer);
                        }
                    });
            Mono<byte[]> body = DataBufferUtils.join(kept)
                    .map(RequestBodies::bytes)
                    .defaultIfEmpty(new byte[0])
                    // Of a request that was given up; nobody reads this, but it is no failure of ours.
                    .onErrorMap(ChannelException.class, late -> ApiProblem.of(
                            ApiProblem.Kind.REQUEST_TIMEOUT, "The request did not arrive in time."));
            return body.publishOn(Schedulers.boundedElastic()).handle((bytes, sink) -> {
                if (total.get() > LIMIT) {
                    sink.error(ApiProblem.of(
                            ApiProblem.Kind.BODY_TOO_LARGE, "The body may have %,d bytes at most.".formatted(LIMIT)));
                } else {
                    sink.next(bytes);
                }
            });
        });
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
