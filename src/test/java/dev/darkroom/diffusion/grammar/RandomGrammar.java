package dev.darkroom.diffusion.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Small grammars over a few letters, for comparisons. */
final class RandomGrammar {

    private RandomGrammar() {}

    static Grammar of(SplittableRandom random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(7);
        return switch (kind) {
            case 0 -> letters(random);
            case 1, 2 -> new Grammar.Sequence(several(random, depth, random.nextInt(1, 4)));
            case 3 -> new Grammar.Choice(several(random, depth, random.nextInt(1, 4)));
            case 4 -> {
                int least = random.nextInt(3);
                int most = random.nextBoolean() ? Grammar.UNBOUNDED : least + random.nextInt(3);
                yield new Grammar.Repetition(of(random, depth - 1), least, most);
            }
            case 5 -> {
                int least = random.nextInt(3);
                int most = random.nextBoolean() ? Grammar.UNBOUNDED : least + random.nextInt(3);
                yield new Grammar.Listing(of(random, depth - 1), letters(random), least, most);
            }
            default -> new Grammar.Members(
                    several(random, depth, random.nextInt(4)).stream()
                            .map(part -> new Grammar.Member(part, random.nextBoolean()))
                            .toList(),
                    letters(random));
        };
    }

    private static List<Grammar> several(SplittableRandom random, int depth, int count) {
        List<Grammar> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(of(random, depth - 1));
        }
        return parts;
    }

    private static Grammar letters(SplittableRandom random) {
        String set = List.of("a", "b", "c", "ab", "bc", "é").get(random.nextInt(6));
        return set.equals("é") ? Grammar.text(set) : Grammar.anyOf(set);
    }
}
