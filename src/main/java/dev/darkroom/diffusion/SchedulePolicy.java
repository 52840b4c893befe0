package dev.darkroom.diffusion;

import java.util.Arrays;

/** Commits each pass's quota, the surest first. */
record SchedulePolicy(Confidence measure) implements UnmaskingPolicy {

    @Override
    public int[] select(Predictions candidates, PassContext pass) {
        int[] ranked = Ranking.descending(candidates, measure);
        return pass.quota() >= ranked.length ? ranked : Arrays.copyOf(ranked, pass.quota());
    }

    @Override
    public Confidence confidence(PassContext pass) {
        return measure;
    }
}
