package dev.darkroom.testing;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class BlockHoundExtensionTests {

    @Test
    void blockingOnAnEventLoopIsAnError() {
        Mono<Object> blocking = Mono.fromCallable(() -> {
            Thread.sleep(1);
            return "slept";
        });
        StepVerifier.create(blocking.subscribeOn(Schedulers.parallel()))
                .expectError(BlockingOperationError.class)
                .verify(Duration.ofSeconds(5));
    }
}
