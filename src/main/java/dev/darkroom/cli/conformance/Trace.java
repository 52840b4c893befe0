package dev.darkroom.cli.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A generation run of a reference implementation, as a trace file tells it. */
record Trace(
        String id,
        String algorithm,
        JsonNode params,
        @JsonProperty("mask_id") int maskId,
        @JsonProperty("eos_id") int eosId,
        @JsonProperty("pad_id") int padId,
        @JsonProperty("prompt_ids") int[] promptIds,
        @JsonProperty("initial_canvas") int[] initialCanvas,
        int nfe,
        @JsonProperty("final_ids") int[] finalIds,
        @JsonProperty("eos_eot_ids_substituted") @Nullable Map<String, Integer> endTokensSubstituted,
        List<Pass> passes) {

    /** One pass of the run. */
    record Pass(
            int pass,
            int block,
            int step,
            int[] candidates,
            double[] confidence,
            int[] predicted,
            int[] committed,
            int nfe,
            int[] canvas) {}

    /** A whole-number parameter. */
    int number(String name) {
        return required(name).asInt();
    }

    /** A parameter that may be absent or null. */
    double real(String name, double otherwise) {
        return has(name) ? params.get(name).asDouble() : otherwise;
    }

    boolean flag(String name) {
        return has(name) && params.get(name).asBoolean();
    }

    boolean has(String name) {
        return params.has(name) && !params.get(name).isNull();
    }

    /** A list of token ids; empty if absent or null. */
    List<Integer> tokens(String name) {
        return has(name) ? params.get(name).valueStream().map(JsonNode::asInt).toList() : List.of();
    }

    String text(String name) {
        return required(name).asString();
    }

    private JsonNode required(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("the trace lacks the parameter " + name);
        }
        return params.get(name);
    }
}
