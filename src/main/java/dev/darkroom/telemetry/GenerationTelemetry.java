package dev.darkroom.telemetry;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationFacts;
import dev.darkroom.generation.GenerationListener;
import dev.darkroom.generation.GenerationWatcher;
import dev.darkroom.generation.SteeringCommand;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and times generations, and tells of each when it is over. Safe for use by any thread. */
final class GenerationTelemetry implements GenerationListener {

    private static final Map<Class<? extends SteeringCommand>, String> OPERATIONS = Map.of(
            SteeringCommand.PinText.class, "pin",
            SteeringCommand.PinToken.class, "pin",
            SteeringCommand.Keep.class, "keep",
            SteeringCommand.Remask.class, "remask",
            SteeringCommand.Finish.class, "finish");


    private static final Logger log = LoggerFactory.getLogger(GenerationTelemetry.class);

    private final MeterRegistry meters;
    private final ObservationRegistry observations;

    GenerationTelemetry(MeterRegistry meters, ObservationRegistry observations) {
        this.meters = meters;
        this.observations = observations;
    }

    @Override
    public GenerationWatcher asked(GenerationFacts facts) {
        return new Watcher(facts, GenerationObservation.start(facts, observations));
    }

    /** Of one generation. The thread that runs the models calls it, but for what happens before the first turn. */
    private final class Watcher implements GenerationWatcher {
        private final GenerationFacts facts;
        private final Observation observation;
        private final Tags model;
        private final Tags genAi;
        private final long askedAt = System.nanoTime();
        private long firstTextAt;

        Watcher(GenerationFacts facts, Observation observation) {
            this.facts = facts;
            this.observation = observation;
            this.model = Tags.of("model", facts.model());
            this.genAi = GenerationObservation.tags(facts);
        }

        @Override
        public void refused() {
            count("refused");
            GenerationObservation.stopRefused(observation);
        }

        @Override
        public void began(Duration waited) {
            meters.timer(MeterNames.QUEUE_TIME, model).record(waited);
        }

        @Override
        public void passed(PassReport pass) {
            if (pass.forwards() > 0) {
                String cache = pass.cache().name().toLowerCase(Locale.ROOT);
                meters.timer(MeterNames.PASS_DURATION, model.and("cache", cache)).record(pass.duration());
                meters.counter(MeterNames.POSITIONS_COMPUTED, model).increment(pass.tokensComputed());
            }
            if (pass.number() == 1) {
                meters.timer(MeterNames.TIME_TO_FIRST_FRAME, model).record(sinceAsked());
            }
            if (firstTextAt == 0 && pass.settledText()) {
                firstTextAt = System.nanoTime();
                meters.timer(MeterNames.TIME_TO_FIRST_TOKEN, genAi).record(sinceAsked());
            }
        }

        @Override
        public void steered(SteeringCommand command) {
            meters.counter(MeterNames.STEERINGS, model.and("op", OPERATIONS.get(command.getClass()))).increment();
        }

        @Override
        public void ended(GenerationEvent last, boolean abandoned) {
            if (last instanceof Completed completed) {
                String outcome = abandoned && completed.finishReason() == FinishReason.CANCELLED
                        ? "abandoned"
                        : completed.finishReason().word();
                count(outcome);
                measure(completed);
                tell(outcome, completed.usage());
                GenerationObservation.stop(observation, outcome, completed.usage());
            } else {
                count("failed");
                GenerationObservation.stopFailed(observation);
            }
        }

        private void measure(Completed completed) {
            Usage usage = completed.usage();
            summary(MeterNames.TOKEN_USAGE, genAi.and("gen_ai.token.type", "input")).record(usage.promptTokens());
            summary(MeterNames.TOKEN_USAGE, genAi.and("gen_ai.token.type", "output")).record(usage.completionTokens());
            if (usage.passes() > 0) {
                summary(MeterNames.TOKENS_PER_PASS, model).record(usage.tokensPerPass());
            }
            boolean ofItself = completed.finishReason() != FinishReason.CANCELLED;
            if (ofItself && firstTextAt != 0 && usage.completionTokens() > 1) {
                long nanos = (System.nanoTime() - firstTextAt) / (usage.completionTokens() - 1);
                meters.timer(MeterNames.TIME_PER_OUTPUT_TOKEN, genAi).record(Duration.ofNanos(nanos));
            }
        }

        private DistributionSummary summary(String name, Tags tags) {
            return meters.summary(name, tags);
        }

        private void tell(String outcome, Usage usage) {
            log.atInfo()
                    .addKeyValue("outcome", outcome)
                    .addKeyValue("model", facts.model())
                    .addKeyValue("passes", usage.passes())
                    .addKeyValue("completionTokens", usage.completionTokens())
                    .addKeyValue("millis", usage.millis())
                    .addKeyValue("queueMillis", usage.queueMillis())
                    .log(
                            "Generation {} of {}: {} after {} passes, {} tokens in {} ms",
                            facts.id(), facts.model(), outcome, usage.passes(), usage.completionTokens(), usage.millis());
        }

        private void count(String outcome) {
            String origin = facts.origin().name().toLowerCase(Locale.ROOT);
            meters.counter(MeterNames.GENERATIONS, model.and("origin", origin, "outcome", outcome)).increment();
        }

        private Duration sinceAsked() {
            return Duration.ofNanos(System.nanoTime() - askedAt);
        }
    }
}
