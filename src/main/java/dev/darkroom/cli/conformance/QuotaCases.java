package dev.darkroom.cli.conformance;

import dev.darkroom.diffusion.PassContext;
import dev.darkroom.diffusion.Predictions;
import dev.darkroom.diffusion.Schedule;
import dev.darkroom.diffusion.UnmaskingPolicies;
import dev.darkroom.diffusion.UnmaskingPolicy;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The tables of the token schedules and of the factor rule, which need no model. */
final class QuotaCases {

    private static final String DREAM_PREFIX = "dream_eps";

    private final JsonNode tables;

    QuotaCases(JsonNode tables) {
        this.tables = tables;
    }

    void run(Report report) {
        for (JsonNode row : tables.path("schedules")) {
            int masked = row.get("n").asInt();
            int steps = row.get("steps").asInt();
            for (Map.Entry<String, JsonNode> column : row.properties()) {
                if (column.getValue().isArray()) {
                    String name = "schedule %s, %d masks in %d passes".formatted(column.getKey(), masked, steps);
                    report.run(name, () -> equal(column.getValue(), schedule(column.getKey()).quotas(masked, steps)));
                }
            }
        }
        for (JsonNode row : tables.path("factor_rule")) {
            double factor = row.get("factor").asDouble();
            String name = "factor rule " + row.get("factor") + " of " + row.get("confidences_desc");
            report.run(name, () -> factor(row, "fastdllm_k", UnmaskingPolicies.factor(factor)));
            report.run(name + " in dLLM", () -> factor(row, "dllm_k", UnmaskingPolicies.factorCountingAll(factor)));
        }
    }

    private static Schedule schedule(String column) {
        if (column.equals("llada")) {
            return Schedule.EVEN;
        }
        if (column.equals("dllm_linear")) {
            return Schedule.LINEAR;
        }
        if (column.startsWith(DREAM_PREFIX)) {
            return Schedule.timesteps(Double.parseDouble(column.substring(DREAM_PREFIX.length())));
        }
        throw new Report.SkippedException("the schedule " + column + " is not built");
    }

    private static void factor(JsonNode row, String column, UnmaskingPolicy policy) {
        double[] confidences = row.get("confidences_desc").valueStream().mapToDouble(JsonNode::asDouble).toArray();
        int count = confidences.length;
        Predictions candidates = new Predictions(
                IntStream.range(0, count).toArray(), new int[count], confidences, new double[count], new double[count]);
        int committed = policy.select(candidates, new PassContext(0, 0, count)).length;
        if (committed != row.get(column).asInt()) {
            throw new IllegalStateException(
                    "%d are committed, the reference commits %s".formatted(committed, row.get(column)));
        }
    }

    private static void equal(JsonNode expected, int[] actual) {
        int[] quotas = expected.valueStream().mapToInt(JsonNode::asInt).toArray();
        if (!Arrays.equals(quotas, actual)) {
            throw new IllegalStateException(
                    "the quotas are %s, the reference says %s".formatted(Arrays.toString(actual), expected));
        }
    }
}
