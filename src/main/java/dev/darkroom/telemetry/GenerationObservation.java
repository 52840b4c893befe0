package dev.darkroom.telemetry;

import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationFacts;
import dev.darkroom.generation.GenerationOptions;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Tags;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A generation as an observation: a timer, and where traces are on a span within that of the request. Attributes are
 * OpenTelemetry's for generative AI where there are any. None of them holds text of a user or a model.
 */
final class GenerationObservation {

    private GenerationObservation() {}

    /** From the thread that asks, whose own observation becomes the parent. */
    static Observation start(GenerationFacts facts, ObservationRegistry registry) {
        return Observation.createNotStarted(MeterNames.OPERATION_DURATION, registry)
                .contextualName(operation(facts) + " " + facts.model())
                .lowCardinalityKeyValues(KeyValues.of(
                        tags(facts).stream().map(tag -> KeyValue.of(tag.getKey(), tag.getValue())).toList()))
                .highCardinalityKeyValues(attributes(facts))
                .start();
    }

    /** What all meters of a generation are told apart by. */
    static Tags tags(GenerationFacts facts) {
        return Tags.of(
                "gen_ai.operation.name", operation(facts),
                "gen_ai.provider.name", "darkroom",
                "gen_ai.request.model", facts.model(),
                "gen_ai.response.model", facts.model());
    }

    private static String operation(GenerationFacts facts) {
        return facts.blanks() ? "text_completion" : "chat";
    }

    private static KeyValues attributes(GenerationFacts facts) {
        GenerationOptions options = facts.options();
        return KeyValues.of(
                attribute("gen_ai.response.id", facts.id()),
                attribute("gen_ai.request.max_tokens", options.maxTokens()),
                attribute("gen_ai.request.temperature", options.temperature()),
                attribute("gen_ai.request.top_p", options.topP()),
                attribute("gen_ai.request.seed", options.seed()),
                attribute("darkroom.generation.origin", facts.origin()),
                attribute("darkroom.policy", options.policy()),
                attribute("darkroom.cache", options.cache()),
                attribute("darkroom.block_length", options.blockLength()),
                attribute("darkroom.canvas_length", facts.canvasLength()));
    }

    static void stop(Observation observation, String outcome, Usage usage) {
        observation
                .highCardinalityKeyValues(KeyValues.of(
                        attribute("gen_ai.response.finish_reasons", outcome),
                        attribute("gen_ai.usage.input_tokens", usage.promptTokens()),
                        attribute("gen_ai.usage.output_tokens", usage.completionTokens()),
                        attribute("darkroom.passes", usage.passes()),
                        attribute("darkroom.tokens_per_pass", usage.tokensPerPass()),
                        attribute("darkroom.positions_computed", usage.tokensComputed()),
                        attribute("darkroom.queue_millis", usage.queueMillis())))
                .stop();
    }

    static void stopFailed(Observation observation) {
        observation.error(new GenerationFailed()).stop();
    }

    static void stopRefused(Observation observation) {
        observation.error(new GenerationRefused()).stop();
    }

    private static KeyValue attribute(String name, @Nullable Object value) {
        return KeyValue.of(name, value == null ? KeyValue.NONE_VALUE : value.toString());
    }

    /** Names what went wrong; the log says why. */
    private static final class GenerationFailed extends RuntimeException {
        GenerationFailed() {
            super("the model failed on this answer", null, false, false);
        }
    }

    /** Names what went wrong. */
    private static final class GenerationRefused extends RuntimeException {
        GenerationRefused() {
            super("too many generations", null, false, false);
        }
    }
}
