package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the later passes of a block run: as little as will do, but all that they are asked about. */
class BlockCursorTests {

    private static final int PROMPT = 6;
    private static final int MASK = 99;

    private final Canvas canvas = Canvas.of(new int[PROMPT], 24, MASK);

    private static DecodingOptions.Builder options(CacheMode cache, int shift) {
        return DecodingOptions.with(UnmaskingPolicies.leftToRight())
                .blockLength(8)
                .cache(cache)
                .readout(new Readout(4, 0, Set.of(), shift));
    }

    private BlockCursor inSecondBlock(DecodingOptions options) {
        for (int position = PROMPT; position < PROMPT + 8; position++) {
            canvas.commit(position, 1);
        }
        BlockCursor cursor = new BlockCursor(canvas, options);
        assertThat(cursor.enterFirst()).isTrue();
        assertThat(cursor.block()).isEqualTo(new Span(14, 22));
        return cursor;
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 0, 0, 30", "PREFIX, 0, 14, 30", "DUAL, 0, 14, 22", "DELAYED, 0, 14, 22", "BLOCK_CAUSAL, 0, 14, 22",
        "NONE, 1, 0, 30", "PREFIX, 1, 13, 30", "DUAL, 1, 13, 22", "DELAYED, 1, 13, 22", "BLOCK_CAUSAL, 1, 14, 22"
    })
    void theRowThatPredictsTheFirstPositionIsRun(CacheMode cache, int shift, int start, int end) {
        assertThat(inSecondBlock(options(cache, shift).build()).window(30)).isEqualTo(new Span(start, end));
    }

    @ParameterizedTest
    @CsvSource({"PREFIX, 14, 30", "DUAL, 14, 22"})
    void aFirstPassThatCommitsTheFirstPositionNeedsItNot(CacheMode cache, int start, int end) {
        DecodingOptions options = options(cache, 1).candidateRule(CandidateRule.FIRST_OF_BLOCK_FIRST).build();
        assertThat(inSecondBlock(options).window(30)).isEqualTo(new Span(start, end));
    }

    @Test
    void aPromptOfNothingHasNoRowBefore() {
        BlockCursor cursor = new BlockCursor(Canvas.of(new int[0], 8, MASK), options(CacheMode.DUAL, 1).build());
        assertThat(cursor.enterFirst()).isTrue();
        assertThat(cursor.window(8)).isEqualTo(new Span(0, 8));
    }

    @ParameterizedTest
    @CsvSource({"0, 15, 21", "1, 14, 21"})
    void aMarginLeavesOutWhatIsFarFromTheOpenPositions(int shift, int start, int end) {
        BlockCursor cursor = inSecondBlock(options(CacheMode.DELAYED, shift).windowMargin(2).build());
        for (int position : new int[] {14, 15, 16, 19, 20, 21}) {
            canvas.commit(position, 1);
        }
        assertThat(cursor.window(30)).isEqualTo(new Span(start, end));
    }

    @ParameterizedTest
    @CsvSource({"REMASK", "EDIT"})
    void aRevisionIsAskedOfTheWholeBlockWhateverTheMargin(Revision.Kind kind) {
        Revision revision = new Revision(kind, 0.3, true, 0);
        BlockCursor cursor = inSecondBlock(options(CacheMode.DELAYED, 0).windowMargin(2).revision(revision).build());
        for (int position : new int[] {14, 15, 16, 19, 20, 21}) {
            canvas.commit(position, 1);
        }
        assertThat(cursor.window(30)).isEqualTo(new Span(14, 22));
    }
}
