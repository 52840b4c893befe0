package dev.darkroom.diffusion;

import java.util.Arrays;

/** How many of a block's positions each pass commits. */
@FunctionalInterface
public interface Schedule {

    /**
     * @param masked open positions of the block, at least 0
     * @param passes passes to spread them over, at least 1
     * @return a quota a pass
     */
    int[] quotas(int masked, int passes);

    /** Begins a block. */
    default QuotaPlan plan(int masked, int passes) {
        return QuotaPlan.fixed(quotas(masked, passes));
    }

    /** The same number each pass, the remainder one each to the first passes (LLaDA's {@code get_num_transfer_tokens}). */
    Schedule EVEN = (masked, passes) -> {
        int[] quotas = new int[passes];
        Arrays.fill(quotas, masked / passes);
        for (int pass = 0; pass < masked % passes; pass++) {
            quotas[pass]++;
        }
        return quotas;
    };

    /**
     * What a linear noise schedule expects to be unmasked from step to step, rounded half to even; passes that would commit
     * nothing are left out (dLLM's {@code get_num_transfer_tokens}). The single-precision rounding of the ratio is part of
     * the definition: it decides ties.
     */
    Schedule LINEAR = (masked, passes) -> {
        int[] quotas = new int[passes];
        int count = 0;
        int left = masked;
        for (int pass = 0; pass < passes && left > 0; pass++) {
            float now = (float) (passes - pass) / passes;
            float next = (float) (passes - pass - 1) / passes;
            float ratio = (1 - (1 - next)) / (1 - (1 - now));
            int quota = Math.min(left, (int) Math.rint(left * (1 - (double) ratio)));
            if (quota > 0) {
                quotas[count++] = quota;
                left -= quota;
            }
        }
        return Arrays.copyOf(quotas, count);
    };

    /**
     * Evenly spaced times from 1 to a last one above 0: each pass commits what is left times the share of the remaining time
     * that it covers, truncated, and the last pass all that is left; early passes may commit nothing (Dream's sampler).
     *
     * @param end last time, above 0; 0.001 as published
     */
    static Schedule timesteps(double end) {
        return (masked, passes) -> timesteps(end, masked, passes, 0);
    }

    /**
     * One position in the first pass, and then as {@link #timesteps(double)} from its second pass on (the blocks of
     * Fast-dLLM's Dream sampler).
     *
     * @param end last time, above 0
     */
    static Schedule timestepsAfterFirst(double end) {
        return (masked, passes) -> timesteps(end, masked, passes, Math.min(1, masked));
    }

    /**
     * The same number each pass, rounded down, and whatever the policy left of earlier quotas; the last pass is repeated
     * while it leaves any (Fast-dLLM's Dream sampler without blocks).
     */
    Schedule CARRIED_OVER = new Schedule() {
        @Override
        public int[] quotas(int masked, int passes) {
            int[] quotas = new int[passes];
            Arrays.fill(quotas, masked / passes);
            return quotas;
        }

        @Override
        public QuotaPlan plan(int masked, int passes) {
            return QuotaPlan.carriedOver(masked / passes, passes);
        }
    };

    private static int[] timesteps(double end, int masked, int passes, int first) {
        float[] times = evenlySpaced(1, (float) end, passes + 1);
        int[] quotas = new int[passes];
        int left = masked;
        for (int pass = 0; pass < passes; pass++) {
            if (pass == 0 && first > 0) {
                quotas[pass] = first;
            } else if (pass == passes - 1) {
                quotas[pass] = left;
            } else {
                quotas[pass] = (int) (left * (1 - times[pass + 1] / times[pass]));
            }
            left -= quotas[pass];
        }
        return quotas;
    }

    /** So many single-precision numbers from one to the other, each reckoned from the nearer end. */
    private static float[] evenlySpaced(float from, float to, int count) {
        float[] values = new float[count];
        float step = (to - from) / (count - 1);
        for (int i = 0; i < count; i++) {
            values[i] = i < count / 2 ? from + step * i : to - step * (count - 1 - i);
        }
        return values;
    }
}
