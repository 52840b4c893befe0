package dev.darkroom.chat;

import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationOptions;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.observation.ChatModelObservationContext;
import org.springframework.ai.chat.observation.DefaultChatModelObservationConvention;

/**
 * Spring AI's observation of a chat model, and what it has no words for. Of low cardinality: {@code darkroom.policy},
 * {@code darkroom.cache}, {@code darkroom.preset}, each {@code none} where it is not known. Of high cardinality, once the answer
 * is there: {@code darkroom.passes}, {@code darkroom.tokens_per_pass}, {@code darkroom.tokens_computed},
 * {@code darkroom.queue_millis}.
 */
public class DiffusionObservationConvention extends DefaultChatModelObservationConvention {

    @Override
    public KeyValues getLowCardinalityKeyValues(ChatModelObservationContext context) {
        ChatResponse response = context.getResponse();
        GenerationOptions inForce = response == null ? null : response.getMetadata().get(DiffusionChatModel.OPTIONS);
        GenerationOptions options = inForce == null ? GenerationOptions.DEFAULTS : inForce;
        return super.getLowCardinalityKeyValues(context)
                .and(orNone("darkroom.policy", options.policy()))
                .and(orNone("darkroom.cache", options.cache()))
                .and(orNone("darkroom.preset", options.preset()));
    }

    private static KeyValue orNone(String name, @Nullable String value) {
        return KeyValue.of(name, value == null ? KeyValue.NONE_VALUE : value);
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ChatModelObservationContext context) {
        KeyValues values = super.getHighCardinalityKeyValues(context);
        ChatResponse response = context.getResponse();
        if (response == null || !(response.getMetadata().getUsage().getNativeUsage() instanceof Usage usage)) {
            return values;
        }
        return values.and("darkroom.passes", String.valueOf(usage.passes()))
                .and("darkroom.tokens_per_pass", String.valueOf(usage.tokensPerPass()))
                .and("darkroom.tokens_computed", String.valueOf(usage.tokensComputed()))
                .and("darkroom.queue_millis", String.valueOf(usage.queueMillis()));
    }
}
