package dev.darkroom.web;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The events of an answer that develops as a model's would: easy tokens settle first, the others are guessed wrongly, then
 * rightly, and what follows the end is empty. The same arguments give the same events.
 */
public final class AnswerScript {

    public static final int PROMPT_TOKENS = 23;

    private static final int MILLIS_A_PASS = 30;
    private static final Pattern TOKEN = Pattern.compile(" ?[\\p{L}\\p{N}]{1,7}|\\n+ *| ?[^\\s\\p{L}\\p{N}]| +");
    private static final List<String> GUESSES = List.of(
            " the", " of", ",", " light", " a", " is", ".", " and", " to", " paper", " in", " city", " small", "ing",
            " with", " it", " was", " for", " moon", " that");

    private final Random random = new Random(7);
    private final List<String> tokens;
    private final int length;
    private final int passes;
    private final String id;
    private final double[] ease;
    private final boolean[] settled;
    private final List<Change> shown = new ArrayList<>();

    private AnswerScript(String id, String answer, int length, int passes) {
        this.id = id;
        this.tokens = tokens(answer);
        this.length = Math.max(length, tokens.size() + 1);
        this.passes = passes;
        this.ease = random.doubles(this.length).toArray();
        this.settled = new boolean[this.length];
        for (int i = 0; i < this.length; i++) {
            shown.add(new Change(PROMPT_TOKENS + i, "", 0, PositionState.MASKED));
        }
    }

    /** @param length of the answer's canvas in tokens */
    public static List<GenerationEvent> of(String id, String answer, int length, int passes) {
        return new AnswerScript(id, answer, length, passes).events();
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private List<GenerationEvent> events() {
        List<GenerationEvent> events = new ArrayList<>();
        events.add(new Started(0, id, "pocket", PROMPT_TOKENS, PROMPT_TOKENS + length, GenerationOptions.DEFAULTS));
        for (int pass = 1; pass <= passes; pass++) {
            events.add(pass(pass));
        }
        int count = tokens.size();
        events.add(new Completed(
                passes + 1,
                String.join("", tokens),
                FinishReason.STOP,
                new Usage(
                        PROMPT_TOKENS, count, passes, (double) count / passes, (long) length * passes,
                        (long) passes * MILLIS_A_PASS, 2)));
        return events;
    }

    private Pass pass(int pass) {
        double progress = (double) pass / passes;
        int target = (int) Math.round(length * progress * progress * 0.5 + length * progress * 0.5);
        int open = (int) IntStream.range(0, length).filter(i -> !settled[i]).count();
        List<Integer> easiest = IntStream.range(0, length)
                .filter(i -> !settled[i])
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -ease[i]))
                .limit(pass == passes ? open : Math.max(0, target - (length - open)))
                .toList();
        easiest.forEach(i -> settled[i] = true);
        List<Change> changed = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Change look = look(i, progress);
            if (!look.equals(shown.get(i))) {
                shown.set(i, look);
                changed.add(look);
            }
        }
        int committed = (int) IntStream.range(0, length).filter(i -> settled[i]).count();
        return new Pass(
                pass, pass, 0, PROMPT_TOKENS, PROMPT_TOKENS + length, changed, committed, length - committed,
                MILLIS_A_PASS, (long) pass * MILLIS_A_PASS);
    }

    private Change look(int index, double progress) {
        boolean end = index >= tokens.size();
        String right = end ? "" : tokens.get(index);
        if (settled[index]) {
            Change before = shown.get(index);
            return before.state() == PositionState.COMMITTED
                    ? before
                    : new Change(PROMPT_TOKENS + index, right, certainty(0.8 + 0.2 * ease[index]), PositionState.COMMITTED);
        }
        boolean guessed = end || random.nextDouble() < progress * 0.9 + ease[index] * 0.3;
        String text = guessed ? right : GUESSES.get(random.nextInt(GUESSES.size()));
        double probability = guessed ? 0.2 + 0.6 * progress * ease[index] + 0.15 * ease[index] : 0.05 + 0.3 * random.nextDouble();
        return new Change(PROMPT_TOKENS + index, text, certainty(probability), PositionState.TENTATIVE);
    }

    private static float certainty(double probability) {
        return (float) Math.min(0.9999, probability);
    }
}
