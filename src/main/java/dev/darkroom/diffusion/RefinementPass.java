package dev.darkroom.diffusion;

/**
 * What one pass did.
 *
 * @param number of the pass in its run, from 0
 * @param block number of the block, from 0
 * @param step number of the pass within its block, from 0
 * @param blockSpan the positions of the block
 * @param quota positions that the schedule wanted committed; 0 without a schedule
 * @param predictions for every position that the pass asked the model about, of later blocks as well
 * @param candidates those of the predictions that could be committed
 * @param confidences what the policy ranked the candidates by
 * @param committed positions that the policy committed, ascending
 * @param revised positions that were committed before and got second thoughts, ascending
 * @param canvas tokens of the whole canvas after the pass
 * @param forwards runs of the model so far, over the whole run
 */
public record RefinementPass(
        int number,
        int block,
        int step,
        Span blockSpan,
        int quota,
        Predictions predictions,
        Predictions candidates,
        double[] confidences,
        int[] committed,
        int[] revised,
        int[] canvas,
        int forwards) {}
