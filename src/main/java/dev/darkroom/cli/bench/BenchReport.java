package dev.darkroom.cli.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was measured, as it is written to a file.
 *
 * @param model name of its directory
 * @param precision of its weights
 * @param parameters number of its weights
 * @param provider what it ran on
 * @param machine what it was measured on
 * @param rounds how often each case ran, turn about
 * @param prompts how many questions a round asks
 * @param passes times of the model alone
 * @param cases none where only passes were measured
 * @param aggregate of the default options: tokens per second of all clients together over those of one client, the median
 *     over the rounds, for the most clients; null where one number of clients was measured
 */
record BenchReport(
        String model,
        String precision,
        long parameters,
        String provider,
        Machine machine,
        int rounds,
        int prompts,
        List<PassTimings.Timing> passes,
        List<CaseFigures> cases,
        @Nullable Double aggregate) {

    /**
     * @param processors that Java may use
     * @param features of the processor that decide how fast 8-bit products are, as far as the system tells
     * @param java version of Java
     */
    record Machine(String system, int processors, List<String> features, String java) {}
}
