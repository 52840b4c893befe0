package dev.darkroom.generation;

import dev.darkroom.diffusion.Span;
import dev.darkroom.generation.DevelopingAnswer.Proposed;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.TokenTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What might stand at a position of an answer.
 *
 * @param position absolute
 * @param pass in which the model was asked about it last, from 1; 0 if it never was
 * @param alternatives the most probable first
 */
public record Alternatives(int position, int pass, List<Alternative> alternatives) {

    /**
     * One token that might stand there.
     *
     * @param token id, for {@link SteeringCommand.PinToken}
     * @param text of the token by itself; empty for one that ends the answer
     * @param probability among the whole vocabulary, 0 to 1
     * @param end whether the answer would end there
     */
    public record Alternative(int token, String text, float probability, boolean end) {}

    /** @throws InvalidRequestException if the position lies outside of the answer */
    static Alternatives of(int position, GenerationPlan plan, List<@Nullable Proposed> proposed) {
        Span answer = plan.canvas().answer();
        if (!answer.contains(position)) {
            throw new InvalidRequestException(
                    "position",
                    "position is %d; the answer has the positions %d to %d"
                            .formatted(position, answer.start(), answer.end() - 1));
        }
        int index = position - answer.start();
        Proposed row = index < proposed.size() ? proposed.get(index) : null;
        return row == null
                ? new Alternatives(position, 0, List.of())
                : new Alternatives(position, row.pass(), texts(row, plan.model()));
    }

    private static List<Alternative> texts(Proposed row, InstalledModel model) {
        Set<Integer> ends = Set.copyOf(model.manifest().specialTokens().endOfSequence());
        List<Alternative> alternatives = new ArrayList<>();
        for (int rank = 0; rank < row.tokens().length; rank++) {
            int token = row.tokens()[rank];
            boolean end = ends.contains(token);
            if (end || !model.tokenizer().isSpecial(token)) {
                String text = end ? "" : TokenTexts.assign(model.tokenizer(), new int[] {token})[0];
                alternatives.add(new Alternative(token, text, Math.round(row.probabilities()[rank] * 1e4) / 1e4f, end));
            }
        }
        return alternatives;
    }
}
