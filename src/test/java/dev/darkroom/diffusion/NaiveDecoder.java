package dev.darkroom.diffusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The block decoder once more: plain loops over an array of tokens. It has no caches, it says for each position which
 * tokens it would see; and it has no early ending.
 */
final class NaiveDecoder {

    /** What a pass did. */
    record Pass(int block, int step, Span span, List<Integer> committed, List<Integer> canvas) {}

    private final ScriptedDenoiser.Script script;
    private final int vocabularySize;
    private final int maskToken;
    private final int blockLength;
    private final int passes;
    private final CacheMode cache;
    private final NaiveRules.Rule rule;

    /** @param passes passes a block, whose open positions are shared out evenly */
    NaiveDecoder(
            ScriptedDenoiser.Script script,
            int vocabularySize,
            int maskToken,
            int blockLength,
            int passes,
            CacheMode cache,
            NaiveRules.Rule rule) {
        this.script = script;
        this.vocabularySize = vocabularySize;
        this.maskToken = maskToken;
        this.blockLength = blockLength;
        this.passes = passes;
        this.cache = cache;
        this.rule = rule;
    }

    List<Pass> decode(int[] initial, int promptLength) {
        int[] canvas = initial.clone();
        List<Pass> done = new ArrayList<>();
        int block = 0;
        for (int start = promptLength; start < canvas.length; start += blockLength, block++) {
            int end = Math.min(start + blockLength, canvas.length);
            int maskedAtFirst = masked(canvas, start, end).length;
            int[] atFirst = canvas.clone();
            for (int step = 0; masked(canvas, start, end).length > 0; step++) {
                int[] seen = seen(canvas, atFirst, start, end, step);
                Predictions candidates = predict(seen, masked(canvas, start, end));
                int quota = step >= passes ? canvas.length : quota(maskedAtFirst, step);
                Set<Integer> chosen = rule.choose(candidates, quota);
                List<Integer> committed = new ArrayList<>();
                for (int index : chosen) {
                    canvas[candidates.positions()[index]] = candidates.tokens()[index];
                    committed.add(candidates.positions()[index]);
                }
                committed.sort(null);
                done.add(new Pass(block, step, new Span(start, end), committed, list(canvas)));
            }
        }
        return done;
    }

    private int quota(int masked, int step) {
        int share = 0;
        for (int position = 0; position < masked; position++) {
            if (position % passes == step) {
                share++;
            }
        }
        return share;
    }

    private int[] masked(int[] canvas, int start, int end) {
        int[] found = new int[0];
        for (int position = start; position < end; position++) {
            if (canvas[position] == maskToken) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = position;
            }
        }
        return found;
    }

    private int[] seen(int[] canvas, int[] atFirst, int start, int end, int step) {
        int[] seen = canvas.clone();
        for (int position = 0; position < canvas.length; position++) {
            boolean before = position < start;
            boolean after = position >= end;
            if (cache == CacheMode.PREFIX && step > 0 && before) {
                seen[position] = atFirst[position];
            }
            if ((cache == CacheMode.DUAL || cache == CacheMode.DELAYED) && step > 0 && (before || after)) {
                seen[position] = atFirst[position];
            }
            if (cache == CacheMode.BLOCK_CAUSAL && after) {
                seen[position] = ScriptedDenoiser.UNSEEN;
            }
        }
        return seen;
    }

    private Predictions predict(int[] seen, int[] positions) {
        int[] tokens = new int[positions.length];
        double[] probabilities = new double[positions.length];
        double[] margins = new double[positions.length];
        double[] entropies = new double[positions.length];
        for (int i = 0; i < positions.length; i++) {
            double[] distribution = script.distribution(seen, positions[i]);
            int best = -1;
            double first = 0;
            double second = 0;
            for (int token = 0; token < vocabularySize; token++) {
                double probability = distribution[token];
                entropies[i] -= probability * Math.log(probability);
                if (token != maskToken && (best < 0 || probability > distribution[best])) {
                    best = token;
                }
                second = Math.max(second, Math.min(first, probability));
                first = Math.max(first, probability);
            }
            tokens[i] = best;
            probabilities[i] = (float) distribution[best];
            margins[i] = (double) (float) first - (float) second;
            entropies[i] = (float) entropies[i];
        }
        return new Predictions(positions, tokens, probabilities, margins, entropies);
    }

    static List<Integer> list(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
