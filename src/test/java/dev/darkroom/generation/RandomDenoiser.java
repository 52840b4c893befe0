package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.diffusion.Span;
import java.util.SplittableRandom;

/** A model that says anything: other tokens for every position and every call. */
final class RandomDenoiser implements Denoiser {

    private final int vocabularySize;
    private final SplittableRandom random;
    private final Runnable beforeCall;

    RandomDenoiser(int vocabularySize, long seed) {
        this(vocabularySize, seed, () -> {});
    }

    /** @param beforeCall run before each call, in its thread */
    RandomDenoiser(int vocabularySize, long seed, Runnable beforeCall) {
        this.beforeCall = beforeCall;
        this.vocabularySize = vocabularySize;
        this.random = new SplittableRandom(seed);
    }

    @Override
    public int vocabularySize() {
        return vocabularySize;
    }

    @Override
    public int contextLength() {
        return 512;
    }

    @Override
    public DenoisingSession open(Canvas canvas, Readout readout) {
        return new Session(readout.candidates());
    }

    @Override
    public void close() {}

    private Proposals anything(int[] positions, int width) {
        beforeCall.run();
        int[] tokens = new int[positions.length * width];
        float[] probabilities = new float[tokens.length];
        float[] entropies = new float[positions.length];
        for (int row = 0; row < positions.length; row++) {
            double left = 1;
            int common = random.nextInt(2) == 0 ? 260 : vocabularySize;
            for (int rank = 0; rank < width; rank++) {
                double share = left * random.nextDouble(0.2, 0.9);
                int token = random.nextInt(common);
                tokens[row * width + rank] = token;
                probabilities[row * width + rank] = (float) (rank == 0 ? Math.max(share, 0.5) : share / 2);
                left = rank == 0 ? Math.min(share, 0.4) : share / 2;
            }
            entropies[row] = (float) random.nextDouble(3);
        }
        return new Proposals(positions, width, tokens, probabilities, entropies);
    }

    private final class Session implements DenoisingSession {
        private final int width;

        Session(int width) {
            this.width = width;
        }

        @Override
        public void lookUntil(int end) {}

        @Override
        public Proposals refresh(Span window, int[] positions) {
            return anything(positions, width);
        }

        @Override
        public void extend(Span span, Span window) {}

        @Override
        public Proposals refine(int[] positions, int[] kept) {
            return anything(positions, width);
        }

        @Override
        public long tokensComputed() {
            return 0;
        }

        @Override
        public void interrupt() {}

        @Override
        public void close() {}
    }
}
