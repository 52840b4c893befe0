package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without end tokens the decoder equals plain loops, pass by pass. */
class BlockDecoderTests {

    private static final int VOCABULARY = 24;
    private static final int MASK = 23;
    private static final int ROUNDS = 40;

    /** A policy and what it means. */
    private enum Case {
        SCHEDULE(UnmaskingPolicies.schedule(Confidence.PROBABILITY), NaiveRules.schedule(Confidence.PROBABILITY)),
        MARGIN(UnmaskingPolicies.schedule(Confidence.MARGIN), NaiveRules.schedule(Confidence.MARGIN)),
        ENTROPY(UnmaskingPolicies.schedule(Confidence.NEGATIVE_ENTROPY), NaiveRules.schedule(Confidence.NEGATIVE_ENTROPY)),
        THRESHOLD(UnmaskingPolicies.threshold(0.3), NaiveRules.threshold(0.3)),
        FACTOR(UnmaskingPolicies.factor(2), NaiveRules.factor(2)),
        FACTOR_COUNTING_ALL(UnmaskingPolicies.factorCountingAll(2), NaiveRules.factorCountingAll(2)),
        LEFT_TO_RIGHT(UnmaskingPolicies.leftToRight(), NaiveRules.leftToRight());

        private final UnmaskingPolicy policy;
        private final NaiveRules.Rule rule;

        Case(UnmaskingPolicy policy, NaiveRules.Rule rule) {
            this.policy = policy;
            this.rule = rule;
        }

        boolean hasQuotas() {
            return this == SCHEDULE || this == MARGIN || this == ENTROPY;
        }
    }

    private static List<NaiveDecoder.Pass> run(DecodingRun run) {
        List<NaiveDecoder.Pass> passes = new ArrayList<>();
        try (run) {
            while (!run.isOver()) {
                RefinementPass pass = run.advance();
                assertThat(pass.number()).isEqualTo(passes.size());
                assertThat(pass.forwards()).isEqualTo(run.forwards());
                passes.add(new NaiveDecoder.Pass(
                        pass.block(),
                        pass.step(),
                        pass.blockSpan(),
                        NaiveDecoder.list(pass.committed()),
                        NaiveDecoder.list(pass.canvas())));
            }
        }
        return passes;
    }

    @ParameterizedTest
    @EnumSource(CacheMode.class)
    void equalsPlainLoopsPassByPass(CacheMode cache) {
        Random random = new Random(31 + cache.ordinal());
        for (Case current : Case.values()) {
            for (int round = 0; round < ROUNDS; round++) {
                ScriptedDenoiser.Script script =
                        ScriptedDenoiser.pseudoRandom(VOCABULARY, random.nextLong(), 1 + random.nextInt(3));
                int[] prompt = random.ints(random.nextInt(6), 0, MASK).toArray();
                int answerLength = 1 + random.nextInt(14);
                int blockLength = 1 + random.nextInt(answerLength + 3);
                int passes = 1 + random.nextInt(6);
                ScriptedDenoiser denoiser = new ScriptedDenoiser(VOCABULARY, 64, script);
                DecodingOptions.Builder options = DecodingOptions.with(current.policy)
                        .blockLength(blockLength)
                        .cache(cache)
                        .readout(Readout.of(2 + random.nextInt(30)));
                if (current.hasQuotas()) {
                    options.schedule(Schedule.EVEN, passes);
                }
                Canvas canvas = Canvas.of(prompt, answerLength, MASK);
                int[] initial = canvas.tokens();
                DecodingRun run = new BlockDecoder(denoiser).start(canvas, options.build());
                List<NaiveDecoder.Pass> expected =
                        new NaiveDecoder(script, VOCABULARY, MASK, blockLength, passes, cache, current.rule)
                                .decode(initial, prompt.length);

                assertThat(run(run)).as("%s, round %s", current, round).isEqualTo(expected);
                assertThat(run.ending()).isEqualTo(Ending.LENGTH);
                assertThat(Arrays.copyOf(canvas.tokens(), prompt.length)).isEqualTo(prompt);
                assertThat(canvas.tokens()).doesNotContain(MASK);
                assertThat(run.forwards()).isEqualTo(forwards(cache, expected, prompt.length));
                assertThat(run.tokensComputed())
                        .isEqualTo(tokensComputed(cache, expected, canvas.length()))
                        .isEqualTo(denoiser.calls().stream().mapToLong(ScriptedDenoiser.Call::computed).sum());
            }
        }
    }

    /** A pass each; and, block by block, one more to append what was finished before. */
    private static int forwards(CacheMode cache, List<NaiveDecoder.Pass> passes, int promptLength) {
        if (cache != CacheMode.BLOCK_CAUSAL) {
            return passes.size();
        }
        int blocks = passes.get(passes.size() - 1).block() + 1;
        return passes.size() + (promptLength == 0 ? blocks - 1 : blocks);
    }

    private static long tokensComputed(CacheMode cache, List<NaiveDecoder.Pass> passes, int length) {
        if (cache == CacheMode.DELAYED) {
            return tokensComputedDelayed(passes, length);
        }
        long sum = 0;
        for (NaiveDecoder.Pass pass : passes) {
            sum += switch (cache) {
                case NONE -> length;
                case PREFIX -> pass.step() == 0 ? length : length - pass.span().start();
                case DUAL -> pass.step() == 0 ? length : pass.span().length();
                case BLOCK_CAUSAL -> pass.span().length();
                case DELAYED -> throw new AssertionError();
            };
        }
        if (cache == CacheMode.BLOCK_CAUSAL) {
            sum += passes.get(passes.size() - 1).span().start();
        }
        return sum;
    }

    /** What stood committed in one pass of a block, nothing open within four positions, is not run in the ones after it, if it is four tokens or more. */
    private static long tokensComputedDelayed(List<NaiveDecoder.Pass> passes, int length) {
        long sum = 0;
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < passes.size(); i++) {
            NaiveDecoder.Pass pass = passes.get(i);
            if (pass.step() == 0) {
                sum += length;
                kept.clear();
                continue;
            }
            List<Integer> before = passes.get(i - 1).canvas();
            List<Integer> committed = new ArrayList<>();
            for (int position = pass.span().start(); position < pass.span().end(); position++) {
                if (!kept.contains(position)) {
                    sum++;
                    List<Integer> around = before.subList(Math.max(0, position - 4), Math.min(length, position + 5));
                    if (!around.contains(MASK)) {
                        committed.add(position);
                    }
                }
            }
            if (committed.size() >= 4) {
                kept.addAll(committed);
            }
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource(CacheMode.class)
    void blanksInATextAreFilledAndNothingElse(CacheMode cache) {
        Random random = new Random(77);
        for (int round = 0; round < ROUNDS; round++) {
            ScriptedDenoiser.Script script = ScriptedDenoiser.pseudoRandom(VOCABULARY, random.nextLong(), 2);
            int[] text = random.ints(1 + random.nextInt(20), 0, MASK).toArray();
            for (int i = 0; i < text.length; i++) {
                text[i] = random.nextInt(3) == 0 ? MASK : text[i];
            }
            int blockLength = 1 + random.nextInt(8);
            Canvas canvas = Canvas.ofBlanks(text, MASK);
            DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.threshold(0.2))
                    .blockLength(blockLength)
                    .cache(cache)
                    .build();
            List<NaiveDecoder.Pass> expected = new NaiveDecoder(
                            script, VOCABULARY, MASK, blockLength, 1, cache, NaiveRules.threshold(0.2))
                    .decode(text, 0);

            ScriptedDenoiser denoiser = new ScriptedDenoiser(VOCABULARY, 64, script);
            assertThat(run(new BlockDecoder(denoiser).start(canvas, options))).isEqualTo(expected);
            for (int position = 0; position < text.length; position++) {
                if (text[position] != MASK) {
                    assertThat(canvas.token(position)).isEqualTo(text[position]);
                }
            }
            assertThat(canvas.tokens()).doesNotContain(MASK);
        }
    }
}
