package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevisionTests {

    private static final int MASK = 0;
    private static final int[] NONE = {};

    /** A canvas 7 8 | 1 2 3 4, the answer committed. */
    private static Canvas answered() {
        Canvas canvas = Canvas.of(new int[] {7, 8}, 4, MASK);
        IntStream.range(2, 6).forEach(position -> canvas.commit(position, position - 1));
        return canvas;
    }

    /** Says of positions 2 to 5: token 9 is the best, at these probabilities, and the own token has the others. */
    private static Proposals proposals(float[] best, float[] own) {
        int[] tokens = new int[8];
        float[] probabilities = new float[8];
        for (int row = 0; row < 4; row++) {
            tokens[2 * row] = 9;
            tokens[2 * row + 1] = row + 1;
            probabilities[2 * row] = best[row];
            probabilities[2 * row + 1] = own[row];
        }
        return new Proposals(new int[] {2, 3, 4, 5}, 2, tokens, probabilities, new float[4]);
    }

    @Test
    void remaskingOpensWhatFellBelowTheThreshold() {
        Canvas canvas = answered();
        BitSet before = new BitSet();
        Revision revision = new Revision(Revision.Kind.REMASK, 0.3, true, 0);

        int[] revised = revision.apply(
                proposals(new float[] {0.5f, 0.5f, 0.9f, 0.6f}, new float[] {0.3f, 0.29f, 0.05f, 0.31f}),
                new int[] {2, 3, 4, 5},
                canvas,
                before, Revision.Edits.ALL);

        assertThat(revised).containsExactly(3, 4);
        assertThat(canvas.tokens()).containsExactly(7, 8, 1, MASK, MASK, 4);
        assertThat(before.stream()).containsExactly(3, 4);
    }

    @Test
    void editingPutsTheClearlyBetterTokenInPlace() {
        Canvas canvas = answered();
        Revision revision = new Revision(Revision.Kind.EDIT, 0.4, true, 0);

        int[] revised = revision.apply(
                proposals(new float[] {0.5f, 0.7f, 0.9f, 0.45f}, new float[] {0.2f, 0.29f, 0.05f, 0.4f}),
                new int[] {2, 3, 4, 5},
                canvas,
                new BitSet(), Revision.Edits.ALL);

        assertThat(revised).containsExactly(3, 4);
        assertThat(canvas.tokens()).containsExactly(7, 8, 1, 9, 9, 4);
    }

    @Test
    void aTokenThatIsNotAmongTheProposedCountsAsImpossible() {
        Canvas canvas = answered();
        Proposals proposals = new Proposals(new int[] {2}, 1, new int[] {9}, new float[] {0.2f}, new float[1]);

        int[] revised = new Revision(Revision.Kind.REMASK, 0.01, true, 0).apply(proposals, new int[] {2}, canvas, new BitSet(), Revision.Edits.ALL);

        assertThat(revised).containsExactly(2);
    }

    @Test
    void asksAboutCommittedTokensInItsScopeThatWereNeverRevised() {
        Canvas canvas = answered();
        canvas.remask(3);
        canvas.pin(5, 6);
        BitSet before = new BitSet();
        Span reach = new Span(2, 6);
        Span block = new Span(4, 6);

        assertThat(new Revision(Revision.Kind.REMASK, 0.3, true, 2).askedIn(reach, block, canvas, before))
                .containsExactly(2, 4);
        assertThat(new Revision(Revision.Kind.REMASK, 0.3, false, 2).askedIn(reach, block, canvas, before))
                .containsExactly(2);
        before.set(2);
        assertThat(new Revision(Revision.Kind.REMASK, 0.3, false, 2).askedIn(reach, block, canvas, before)).isEmpty();
        assertThat(Revision.NONE.askedIn(reach, block, canvas, new BitSet())).isEmpty();
    }

    @Test
    void overlapsOfBlockCausalModelsAreRefused() {
        DecodingOptions.Builder options = DecodingOptions.with(UnmaskingPolicies.threshold(0.9))
                .cache(CacheMode.BLOCK_CAUSAL)
                .revision(new Revision(Revision.Kind.REMASK, 0.3, false, 4));

        assertThatThrownBy(options::build).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("block-causal");
    }

    /** Whatever is revised, every run ends with a full canvas, revises each position once at most, and leaves pins alone. */
    @Test
    void everyRunEndsAndRevisesAPositionOnceAtMost() {
        Random random = new Random(7);
        int revisions = 0;
        for (int run = 0; run < 200; run++) {
            Revision revision = new Revision(
                    random.nextBoolean() ? Revision.Kind.REMASK : Revision.Kind.EDIT,
                    random.nextDouble(),
                    random.nextBoolean(),
                    random.nextInt(5));
            CacheMode cache = List.of(CacheMode.NONE, CacheMode.PREFIX, CacheMode.DUAL).get(random.nextInt(3));
            revisions += decode(revision, cache, random.nextInt(1000));
        }
        assertThat(revisions).isGreaterThan(200);
    }

    private static int decode(Revision revision, CacheMode cache, int seed) {
        DecodingOptions options = DecodingOptions.with(UnmaskingPolicies.threshold(0.5).bounded(1, 6))
                .blockLength(5)
                .cache(cache)
                .revision(revision)
                .build();
        Canvas canvas = Canvas.of(new int[] {3, 4, 5}, 13, MASK);
        List<Integer> revised = new ArrayList<>();
        try (DecodingRun run = new BlockDecoder(new ScriptedDenoiser(12, 32, ScriptedDenoiser.pseudoRandom(12, seed, 2))).start(canvas, options)) {
            while (!run.isOver()) {
                RefinementPass pass = run.advance();
                assertThat(pass.number()).isLessThan(100);
                assertThat(Arrays.stream(pass.revised()))
                        .allMatch(position -> position >= pass.blockSpan().start() - revision.overlap());
                Arrays.stream(pass.revised()).forEach(revised::add);
            }
        }
        assertThat(canvas.maskedIn(canvas.answer())).isEqualTo(NONE);
        assertThat(Arrays.copyOf(canvas.tokens(), 3)).containsExactly(3, 4, 5);
        assertThat(revised).doesNotHaveDuplicates();
        return revised.size();
    }
}
