package dev.darkroom.telemetry;

import dev.darkroom.generation.GenerationListener;
import dev.darkroom.generation.GenerationService;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has generations watched. */
@Configuration(proxyBeanMethods = false)
class TelemetryConfiguration {

    @Bean
    GenerationListener generationTelemetry(MeterRegistry meters, ObservationRegistry observations) {
        return new GenerationTelemetry(meters, observations);
    }

    @Bean
    static MeterFilter generationBuckets() {
        return MeterNames.buckets();
    }

    @Bean
    MeterBinder generationGauges(ObjectProvider<GenerationService> generations) {
        return registry -> generations.ifAvailable(service -> bind(service, registry));
    }

    private static void bind(GenerationService service, MeterRegistry registry) {
        Gauge.builder(MeterNames.ACTIVE, service, GenerationService::runningCount)
                .description("Generations that take turns")
                .register(registry);
        Gauge.builder(MeterNames.QUEUED, service, GenerationService::queuedCount)
                .description("Generations that wait for a place")
                .register(registry);
        Gauge.builder(MeterNames.KEPT, service, GenerationService::keptCount)
                .description("Finished generations that are kept for replay, continuation and forks")
                .register(registry);
        Gauge.builder(MeterNames.KEPT_SIZE, service, GenerationService::keptBytes)
                .description("About the memory of the finished generations that are kept")
                .baseUnit("bytes")
                .register(registry);
    }
}
