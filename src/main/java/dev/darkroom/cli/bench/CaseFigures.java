package dev.darkroom.cli.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a case came to: medians over the rounds, but for the times to the first frame, which are of all answers.
 *
 * @param label of the case
 * @param cache in force
 * @param clients how many asked at a time
 * @param answers in each round
 * @param tokensPerAnswer tokens that a reader received, on average
 * @param tokensPerPass the same over runs of the model
 * @param passesPerSecond of all clients together
 * @param tokensPerSecond of all clients together
 * @param cpuMillisPerToken processor time of the process, all threads
 * @param firstFrameMillis from the request to the first pass: the median
 * @param firstFrameMillis95 the 95th percentile
 * @param timesBaseline tokens per second over those of the baseline in the same round
 * @param baseline whether it is the baseline
 */
record CaseFigures(
        String label,
        String cache,
        int clients,
        int answers,
        double tokensPerAnswer,
        double tokensPerPass,
        double passesPerSecond,
        double tokensPerSecond,
        double cpuMillisPerToken,
        double firstFrameMillis,
        double firstFrameMillis95,
        double timesBaseline,
        boolean baseline) {

    /**
     * @param rounds of the case
     * @param baseline the same rounds of the baseline
     */
    static CaseFigures of(BenchCase which, String cache, List<Batch> rounds, List<Batch> baseline, boolean isBaseline) {
        double[] firstFrames = rounds.stream()
                .flatMap(batch -> batch.answers().stream())
                .mapToDouble(answer -> answer.firstFrameNanos() / 1e6)
                .toArray();
        Batch any = rounds.get(0);
        int answers = any.answers().size();
        return new CaseFigures(
                which.label(),
                cache,
                which.clients(),
                answers,
                Figures.rounded((double) any.tokens() / answers, 3),
                Figures.rounded((double) any.tokens() / Math.max(1, any.passes()), 3),
                Figures.rounded(median(rounds, Batch::passesPerSecond), 3),
                tokensPerSecond(rounds),
                Figures.rounded(median(rounds, Batch::cpuMillisPerToken), 3),
                Figures.rounded(Figures.median(firstFrames), 3),
                Figures.rounded(Figures.percentile(0.95, firstFrames), 3),
                Figures.rounded(Figures.median(IntStream.range(0, rounds.size())
                        .mapToDouble(i -> rounds.get(i).tokensPerSecond() / baseline.get(i).tokensPerSecond())
                        .toArray()), 3),
                isBaseline);
    }

    static double tokensPerSecond(List<Batch> rounds) {
        return Figures.rounded(median(rounds, Batch::tokensPerSecond), 3);
    }

    private static double median(List<Batch> rounds, ToDoubleFunction<Batch> figure) {
        return Figures.median(rounds.stream().mapToDouble(figure).toArray());
    }
}
