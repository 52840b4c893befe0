package dev.darkroom.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationFacts;
import dev.darkroom.generation.GenerationFacts.Origin;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationWatcher;
import dev.darkroom.generation.GenerationWatcher.CacheUse;
import dev.darkroom.generation.GenerationWatcher.PassReport;
import dev.darkroom.generation.SteeringCommand;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted and timed of generations. */
class GenerationTelemetryTests {

    private static final Tags MODEL = Tags.of("model", "pocket");

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final List<Observation.Context> observed = new ArrayList<>();
    private final GenerationTelemetry telemetry = new GenerationTelemetry(meters, observations);

    GenerationTelemetryTests() {
        meters.config().meterFilter(MeterNames.buckets());
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        observations.observationConfig().observationHandler(new io.micrometer.observation.ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                observed.add(context);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
    }

    private GenerationWatcher asked(boolean blanks, Origin origin) {
        return telemetry.asked(
                new GenerationFacts("g1", "pocket", blanks, origin, GenerationOptions.DEFAULTS, 5, 37));
    }

    private static PassReport pass(int number, CacheUse cache, int forwards, boolean settledText) {
        return new PassReport(number, Duration.ofMillis(20), forwards, forwards * 32L, cache, 4, settledText);
    }

    private static Completed completed(FinishReason reason) {
        return new Completed(9, "Secret answer", reason, new Usage(5, 12, 3, 4.0, 96, 60, 10));
    }

    private double count(String origin, String outcome) {
        return meters.get("darkroom.generations").tags(MODEL.and("origin", origin, "outcome", outcome)).counter().count();
    }

    @Test
    void aGenerationIsTimedFromItsRequestToItsEnd() {
        GenerationWatcher watcher = asked(false, Origin.NEW);
        watcher.began(Duration.ofMillis(10));
        watcher.passed(pass(1, CacheUse.MISS, 1, false));
        watcher.passed(pass(2, CacheUse.HIT, 1, true));
        watcher.passed(pass(3, CacheUse.HIT, 1, true));
        watcher.passed(pass(4, CacheUse.HIT, 0, true));
        watcher.steered(new SteeringCommand.Finish());
        watcher.ended(completed(FinishReason.STOP), false);

        assertThat(count("new", "stop")).isEqualTo(1);
        assertThat(meters.get("darkroom.queue.time").tags(MODEL).timer().totalTime(java.util.concurrent.TimeUnit.MILLISECONDS))
                .isEqualTo(10);
        assertThat(meters.get("darkroom.pass.duration").tags(MODEL.and("cache", "miss")).timer().count()).isEqualTo(1);
        assertThat(meters.get("darkroom.pass.duration").tags(MODEL.and("cache", "hit")).timer().count())
                .as("the last one asked nothing of the model")
                .isEqualTo(2);
        assertThat(meters.get("darkroom.positions.computed").tags(MODEL).counter().count()).isEqualTo(96);
        assertThat(meters.get("darkroom.time.to.first.frame").tags(MODEL).timer().count()).isEqualTo(1);
        assertThat(meters.get("darkroom.tokens.per.pass").tags(MODEL).summary().totalAmount()).isEqualTo(4);
        assertThat(meters.get("darkroom.steerings").tags(MODEL.and("op", "finish")).counter().count()).isEqualTo(1);
        assertThat(meters.get("gen_ai.server.time_to_first_token").timer().count()).isEqualTo(1);
        assertThat(meters.get("gen_ai.server.time_per_output_token").timer().count()).isEqualTo(1);
        assertThat(meters.get("gen_ai.client.token.usage").tag("gen_ai.token.type", "input").summary().totalAmount())
                .isEqualTo(5);
        assertThat(meters.get("gen_ai.client.token.usage").tag("gen_ai.token.type", "output").summary().totalAmount())
                .isEqualTo(12);
        Timer duration = meters.get("gen_ai.client.operation.duration").tag("error", "none").timer();
        assertThat(duration.count()).isEqualTo(1);
        assertThat(duration.getId().getTag("gen_ai.operation.name")).isEqualTo("chat");
        assertThat(duration.getId().getTag("gen_ai.request.model")).isEqualTo("pocket");
    }

    @Test
    void outcomesAreToldApart() {
        asked(false, Origin.FORKED).ended(completed(FinishReason.CANCELLED), false);
        asked(false, Origin.CONTINUED).ended(completed(FinishReason.CANCELLED), true);
        asked(true, Origin.NEW).ended(new Failed(3, "broke"), false);
        asked(true, Origin.NEW).refused();

        assertThat(count("forked", "cancelled")).isEqualTo(1);
        assertThat(count("continued", "abandoned")).isEqualTo(1);
        assertThat(count("new", "failed")).isEqualTo(1);
        assertThat(count("new", "refused")).isEqualTo(1);
        assertThat(meters.get("gen_ai.client.operation.duration").tag("error", "GenerationFailed").timer().count())
                .isEqualTo(1);
        assertThat(meters.get("gen_ai.client.operation.duration").tag("error", "GenerationRefused").timer().count())
                .isEqualTo(1);
        assertThat(observed).extracting(Observation.Context::getContextualName)
                .contains("chat pocket", "text_completion pocket");
    }

    @Test
    void theNamesAndBucketsArePrometheussAsDocumented() {
        GenerationWatcher watcher = asked(false, Origin.NEW);
        watcher.began(Duration.ofMillis(10));
        watcher.passed(pass(1, CacheUse.OFF, 1, true));
        watcher.steered(new SteeringCommand.Remask(1, 2));
        watcher.ended(completed(FinishReason.LENGTH), false);

        assertThat(meters.scrape()).contains(
                "gen_ai_client_operation_duration_seconds_bucket{",
                "gen_ai_client_token_usage_bucket{",
                "gen_ai_server_time_to_first_token_seconds_bucket{",
                "gen_ai_server_time_per_output_token_seconds_bucket{",
                "darkroom_generations_total{model=\"pocket\",origin=\"new\",outcome=\"length\"} 1.0",
                "darkroom_queue_time_seconds_bucket{model=\"pocket\",le=\"0.01\"} 1",
                "darkroom_time_to_first_frame_seconds_bucket{model=\"pocket\",le=\"10.0\"} 1",
                "darkroom_pass_duration_seconds_bucket{cache=\"off\",model=\"pocket\",le=\"0.02\"} 1",
                "darkroom_tokens_per_pass_bucket{model=\"pocket\",le=\"4.0\"} 1",
                "darkroom_positions_computed_total{model=\"pocket\"} 32.0",
                "darkroom_steerings_total{model=\"pocket\",op=\"remask\"} 1.0");
    }

    @Test
    void spansCarryFiguresAndNoText() {
        GenerationWatcher watcher = asked(false, Origin.NEW);
        watcher.ended(completed(FinishReason.STOP), false);
        assertThat(observed).singleElement().satisfies(context -> {
            assertThat(context.getHighCardinalityKeyValue("gen_ai.response.id").getValue()).isEqualTo("g1");
            assertThat(context.getHighCardinalityKeyValue("gen_ai.usage.output_tokens").getValue()).isEqualTo("12");
            assertThat(context.getHighCardinalityKeyValue("gen_ai.response.finish_reasons").getValue()).isEqualTo("stop");
            assertThat(context.getAllKeyValues().stream().map(Object::toString)).noneMatch(text -> text.contains("Secret"));
        });
    }

    @Test
    void steeringIsCountedByWhatIsDone() {
        GenerationWatcher watcher = asked(false, Origin.NEW);
        watcher.began(Duration.ofMillis(10));
        watcher.steered(new SteeringCommand.PinText(0, 1, "a"));
        watcher.steered(new SteeringCommand.PinToken(0, 7));
        watcher.steered(new SteeringCommand.Keep(1, 2));
        watcher.steered(new SteeringCommand.Remask(1, 2));
        watcher.steered(new SteeringCommand.Finish());
        assertThat(steerings("pin")).isEqualTo(2);
        assertThat(steerings("keep")).isEqualTo(1);
        assertThat(steerings("remask")).isEqualTo(1);
        assertThat(steerings("finish")).isEqualTo(1);
    }

    private double steerings(String operation) {
        return meters.get("darkroom.steerings").tags(MODEL.and("op", operation)).counter().count();
    }
}
