package dev.darkroom.diffusion;

/** One policy in the first pass of each block, another in the rest. */
record StartingPolicy(UnmaskingPolicy first, UnmaskingPolicy rest) implements UnmaskingPolicy {

    @Override
    public int[] select(Predictions candidates, PassContext pass) {
        return in(pass).select(candidates, pass);
    }

    @Override
    public Confidence confidence(PassContext pass) {
        return in(pass).confidence(pass);
    }

    private UnmaskingPolicy in(PassContext pass) {
        return pass.step() == 0 ? first : rest;
    }
}
