package dev.darkroom.telemetry;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import java.util.Arrays;
import java.util.Map;

/**
 * Names of the meters, and the buckets of their histograms. Those that begin with {@code gen_ai} are OpenTelemetry's, of its
 * semantic conventions for generative AI, and so are their buckets; the others tell what only a diffusion model has.
 */
final class MeterNames {

    static final String OPERATION_DURATION = "gen_ai.client.operation.duration";
    static final String TOKEN_USAGE = "gen_ai.client.token.usage";
    static final String TIME_TO_FIRST_TOKEN = "gen_ai.server.time_to_first_token";
    static final String TIME_PER_OUTPUT_TOKEN = "gen_ai.server.time_per_output_token";

    static final String GENERATIONS = "darkroom.generations";
    static final String ACTIVE = "darkroom.generations.active";
    static final String QUEUED = "darkroom.generations.queued";
    static final String KEPT = "darkroom.generations.kept";
    static final String KEPT_SIZE = "darkroom.generations.kept.size";
    static final String QUEUE_TIME = "darkroom.queue.time";
    static final String TIME_TO_FIRST_FRAME = "darkroom.time.to.first.frame";
    static final String PASS_DURATION = "darkroom.pass.duration";
    static final String TOKENS_PER_PASS = "darkroom.tokens.per.pass";
    static final String POSITIONS_COMPUTED = "darkroom.positions.computed";
    static final String STEERINGS = "darkroom.steerings";

    private static final double[] OPERATION_SECONDS = {
        0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92
    };
    private static final double[] FIRST_SECONDS = {
        0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10
    };
    private static final double[] TOKEN_SECONDS = {0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5};
    private static final double[] TOKENS = {1, 4, 16, 64, 256, 1024, 4096, 16384, 65536};
    private static final double[] TOKENS_A_PASS = {0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 32};
    private static final double NANOS_A_SECOND = 1e9;

    private static final Map<String, double[]> BUCKETS = Map.of(
            OPERATION_DURATION, nanos(OPERATION_SECONDS),
            TOKEN_USAGE, TOKENS,
            TIME_TO_FIRST_TOKEN, nanos(FIRST_SECONDS),
            TIME_PER_OUTPUT_TOKEN, nanos(TOKEN_SECONDS),
            QUEUE_TIME, nanos(FIRST_SECONDS),
            TIME_TO_FIRST_FRAME, nanos(FIRST_SECONDS),
            PASS_DURATION, nanos(FIRST_SECONDS),
            TOKENS_PER_PASS, TOKENS_A_PASS);

    private MeterNames() {}

    private static double[] nanos(double[] seconds) {
        return Arrays.stream(seconds).map(value -> value * NANOS_A_SECOND).toArray();
    }

    /** Gives the meters their buckets. */
    static MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                double[] buckets = BUCKETS.get(id.getName());
                return buckets == null || id.getType() == Meter.Type.LONG_TASK_TIMER
                        ? config
                        : DistributionStatisticConfig.builder().serviceLevelObjectives(buckets).build().merge(config);
            }
        };
    }
}
