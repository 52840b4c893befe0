package dev.darkroom.generation;

import dev.darkroom.diffusion.AnswerConstraint.TokenScores;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.grammar.GrammarConstraint;
import dev.darkroom.model.InstalledModel;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/** What a response format costs: processor time to prepare it, and a pass. Run it by hand: {@code main [MODEL]}. */
final class ConstraintMeasurement {

    private static final int LENGTH = 128;
    private static final int CANDIDATES = 16;
    private static final int ROUNDS = 300;

    private ConstraintMeasurement() {}

    public static void main(String[] arguments) {
        InstalledModel model = InstalledModel.open(Path.of(arguments.length > 0 ? arguments[0] : "models/pocket"));
        Canvas canvas = Canvas.of(new int[0], LENGTH, model.manifest().specialTokens().mask());
        AnswerShape shape = new AnswerShape(false, null);
        AnswerForms forms = new AnswerForms();
        forms.constraint(ResponseFormat.jsonObject(), canvas, shape, model);
        ResponseSchemas.all().forEach((name, schema) -> {
            double begun = millis();
            GrammarConstraint constraint = forms.constraint(ResponseFormat.jsonSchema(schema), canvas, shape, model);
            double prepared = millis() - begun;
            double[] passes = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                SplittableRandom random = new SplittableRandom(round);
                double before = millis();
                constraint.fill(canvas, position -> scores(random, model.manifest().vocabularySize()));
                passes[round] = millis() - before;
            }
            Arrays.sort(passes);
            System.out.printf(
                    "%-20s %5d states, prepared in %6.1f ms, a pass %5.2f ms (median), %5.2f ms (9 of 10)%n",
                    name, constraint.states(), prepared, passes[ROUNDS / 2], passes[ROUNDS * 9 / 10]);
        });
    }

    private static TokenScores scores(SplittableRandom random, int vocabulary) {
        int[] tokens = random.ints(CANDIDATES, 0, vocabulary).toArray();
        double[] scores = random.doubles(CANDIDATES, -9, 0).toArray();
        return new TokenScores(tokens, scores, -12);
    }

    private static double millis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
