package dev.darkroom.diffusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The unmasking rules once more, each as plainly as its definition reads. */
final class NaiveRules {

    /** Chooses candidates by index; a negative quota stands for none. */
    @FunctionalInterface
    interface Rule {
        Set<Integer> choose(Predictions candidates, int quota);
    }

    private NaiveRules() {}

    static Rule schedule(Confidence confidence) {
        return (candidates, quota) -> {
            Set<Integer> chosen = new TreeSet<>();
            while (chosen.size() < Math.min(quota, candidates.size())) {
                chosen.add(surestBesides(chosen, confidence.ofAll(candidates)));
            }
            return chosen;
        };
    }

    static Rule threshold(double threshold) {
        return (candidates, quota) -> {
            Set<Integer> chosen = new TreeSet<>();
            for (int i = 0; i < candidates.size(); i++) {
                if (candidates.probabilities()[i] >= threshold) {
                    chosen.add(i);
                }
            }
            if (chosen.isEmpty() && candidates.size() > 0) {
                chosen.add(surestBesides(chosen, candidates.probabilities()));
            }
            return chosen;
        };
    }

    /** Looks for two alike next to each other, from the left, and takes the less sure one out, until there are none. */
    static Rule spaced(Rule rule, double nearlyCertain, Set<Integer> free) {
        return (candidates, quota) -> {
            Set<Integer> chosen = new TreeSet<>(rule.choose(candidates, quota));
            for (boolean found = true; found; ) {
                found = false;
                for (int one : chosen) {
                    int other = one + 1;
                    if (!chosen.contains(other)
                            || candidates.positions()[other] != candidates.positions()[one] + 1
                            || candidates.tokens()[one] != candidates.tokens()[other]
                            || free.contains(candidates.tokens()[one])) {
                        continue;
                    }
                    boolean otherIsSurer = candidates.probabilities()[other] > candidates.probabilities()[one];
                    int lessSure = otherIsSurer ? one : other;
                    if (candidates.probabilities()[lessSure] < nearlyCertain) {
                        chosen.remove(lessSure);
                        found = true;
                        break;
                    }
                }
            }
            return chosen;
        };
    }

    static Rule thresholdWithinQuota(double threshold) {
        return (candidates, quota) -> {
            Set<Integer> considered = schedule(Confidence.PROBABILITY).choose(candidates, quota);
            Set<Integer> chosen = schedule(Confidence.PROBABILITY).choose(candidates, Math.min(1, quota));
            for (int i : considered) {
                if (candidates.probabilities()[i] >= threshold) {
                    chosen.add(i);
                }
            }
            return chosen;
        };
    }

    /** Commits the ranks before the first failing one; all where only the last fails. */
    static Rule factor(double factor) {
        return (candidates, quota) -> {
            List<Integer> ranked = ranked(candidates.probabilities());
            int n = ranked.size();
            int firstFailing = n + 1;
            for (int rank = n; rank >= 2; rank--) {
                if (!satisfies(candidates, ranked, rank, factor)) {
                    firstFailing = rank;
                }
            }
            return new TreeSet<>(firstFailing >= n ? ranked : ranked.subList(0, firstFailing - 1));
        };
    }

    /** Commits as many as there are ranks that pass. */
    static Rule factorCountingAll(double factor) {
        return (candidates, quota) -> {
            List<Integer> ranked = ranked(candidates.probabilities());
            int passing = 0;
            for (int rank = 1; rank <= ranked.size(); rank++) {
                if (rank == 1 || satisfies(candidates, ranked, rank, factor)) {
                    passing++;
                }
            }
            return new TreeSet<>(ranked.subList(0, passing));
        };
    }

    private static boolean satisfies(Predictions candidates, List<Integer> ranked, int rank, double factor) {
        return candidates.probabilities()[ranked.get(rank - 1)] >= 1 - factor / (rank + 1);
    }

    /** How many the largest set within the bound has, of all sets there are; at least one. */
    static int largestWithinEntropy(Predictions candidates, double bound) {
        int largest = Math.min(1, candidates.size());
        for (int set = 0; set < 1 << candidates.size(); set++) {
            double sum = 0;
            for (int i = 0; i < candidates.size(); i++) {
                sum += (set >> i & 1) * candidates.entropies()[i];
            }
            if (sum <= bound) {
                largest = Math.max(largest, Integer.bitCount(set));
            }
        }
        return largest;
    }

    static Rule leftToRight() {
        return (candidates, quota) -> candidates.size() == 0 ? Set.of() : Set.of(0);
    }

    private static List<Integer> ranked(double[] values) {
        List<Integer> ranked = new ArrayList<>();
        while (ranked.size() < values.length) {
            ranked.add(surestBesides(new TreeSet<>(ranked), values));
        }
        return Collections.unmodifiableList(ranked);
    }

    /** Index of the highest value, the first of equal ones. */
    private static int surestBesides(Set<Integer> taken, double[] values) {
        int surest = -1;
        for (int i = 0; i < values.length; i++) {
            if (!taken.contains(i) && (surest < 0 || values[i] > values[surest])) {
                surest = i;
            }
        }
        return surest;
    }
}
