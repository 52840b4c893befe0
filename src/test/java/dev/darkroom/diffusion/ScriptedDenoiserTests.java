package dev.darkroom.diffusion;

/** The decoder's tests lean on the scripted denoiser, so it keeps to the contract as well. */
class ScriptedDenoiserTests extends DenoiserContract {

    private final Denoiser denoiser =
            new ScriptedDenoiser(40, 64, ScriptedDenoiser.pseudoRandom(40, 17, 2));

    @Override
    protected Denoiser denoiser() {
        return denoiser;
    }

    @Override
    protected int maskToken() {
        return 39;
    }
}
