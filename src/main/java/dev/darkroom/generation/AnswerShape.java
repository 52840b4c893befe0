package dev.darkroom.generation;

import dev.darkroom.diffusion.EndRule;
import dev.darkroom.model.InstalledModel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of answer a canvas holds; continuations and forks inherit it.
 *
 * @param blanks whether the answer is given but for its blanks, each with an end of its own
 * @param outcome what the answer makes of a code, or null
 */
record AnswerShape(boolean blanks, @Nullable CodeOutcome outcome) {

    EndRule endRule() {
        return blanks ? EndRule.WITHIN_BLANK : EndRule.WHEN_SETTLED;
    }

    AnswerReader reader(InstalledModel model, List<String> stop) {
        Set<Integer> endTokens = Set.copyOf(model.manifest().specialTokens().endOfSequence());
        return blanks
                ? new BlanksText(model.tokenizer(), endTokens, stop)
                : new AnswerText(model.tokenizer(), endTokens, stop);
    }
}
