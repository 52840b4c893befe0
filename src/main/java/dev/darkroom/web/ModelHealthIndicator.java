package dev.darkroom.web;

import dev.darkroom.generation.RuntimeStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ready to serve means: the model is loaded. */
@Component
final class ModelHealthIndicator implements ReactiveHealthIndicator {

    private final RuntimeStatus runtime;

    ModelHealthIndicator(RuntimeStatus runtime) {
        this.runtime = runtime;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromSupplier(() -> (runtime.ready() ? Health.up() : Health.outOfService())
                .withDetail("provider", runtime.target().provider())
                .withDetail("providerReason", runtime.target().reason())
                .build());
    }
}
