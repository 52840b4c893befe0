package dev.darkroom.cli.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs cases turn about, so that whatever else the machine does meets all of them alike. */
final class BenchSuite {

    private final BatchRunner runner;
    private final List<BenchCase> cases;

    /** @param cases at least one of them left to right */
    BenchSuite(BatchRunner runner, List<BenchCase> cases) {
        this.runner = runner;
        this.cases = cases;
    }

    /** What the suite found. */
    record Findings(List<CaseFigures> cases, @Nullable Double aggregate) {}

    /**
     * @param cacheInForce tells a case's cache where it names none
     * @param progress told before each round
     */
    Findings run(int rounds, String cacheInForce, Consumer<String> progress) {
        progress.accept("warm-up");
        cases.forEach(runner::run);
        List<List<Batch>> batches = cases.stream().<List<Batch>>map(which -> new ArrayList<>()).toList();
        for (int round = 0; round < rounds; round++) {
            progress.accept("round %d of %d".formatted(round + 1, rounds));
            for (int i = 0; i < cases.size(); i++) {
                // Each round begins with another case: none always follows the same one.
                int which = (i + round) % cases.size();
                batches.get(which).add(runner.run(cases.get(which)));
            }
        }
        int baseline = IntStream.range(0, cases.size())
                .filter(i -> cases.get(i).isBaseline())
                .boxed()
                .max(Comparator.comparingDouble(i -> CaseFigures.tokensPerSecond(batches.get(i))))
                .orElseThrow();
        List<CaseFigures> figures = IntStream.range(0, cases.size())
                .mapToObj(i -> CaseFigures.of(
                        cases.get(i),
                        cases.get(i).cache() == null ? cacheInForce : cases.get(i).cache(),
                        batches.get(i),
                        batches.get(baseline),
                        i == baseline))
                .toList();
        return new Findings(figures, aggregate(batches));
    }

    private @Nullable Double aggregate(List<List<Batch>> batches) {
        List<Integer> defaults = IntStream.range(0, cases.size())
                .filter(i -> cases.get(i).isDefault())
                .boxed()
                .sorted(Comparator.comparingInt(i -> cases.get(i).clients()))
                .toList();
        if (defaults.size() < 2 || cases.get(defaults.get(0)).clients() != 1) {
            return null;
        }
        List<Batch> one = batches.get(defaults.get(0));
        List<Batch> most = batches.get(defaults.get(defaults.size() - 1));
        return Figures.rounded(Figures.median(IntStream.range(0, one.size())
                .mapToDouble(i -> most.get(i).tokensPerSecond() / one.get(i).tokensPerSecond())
                .toArray()), 3);
    }
}
