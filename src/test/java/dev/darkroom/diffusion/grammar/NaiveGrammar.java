package dev.darkroom.diffusion.grammar;

import dev.darkroom.diffusion.AnswerConstraint.TokenScores;
import dev.darkroom.diffusion.Canvas;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Grammars by their definition, and canvases by trying every way to fill them. */
final class NaiveGrammar {

    private final Grammar grammar;
    private final List<String> tokens;
    private final int endToken;

    /** @param tokens texts by id; the end token and the mask have an empty one */
    NaiveGrammar(Grammar grammar, List<String> tokens, int endToken) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.endToken = endToken;
    }

    static boolean matches(Grammar grammar, byte[] text) {
        return ends(grammar, text, 0).contains(text.length);
    }

    /** Where a text of the grammar that begins at a place may end. */
    private static Set<Integer> ends(Grammar grammar, byte[] text, int from) {
        Set<Integer> ends = new TreeSet<>();
        if (grammar instanceof Grammar.OneByte one) {
            if (from < text.length && one.values().get(text[from] & 0xFF)) {
                ends.add(from + 1);
            }
        } else if (grammar instanceof Grammar.Sequence sequence) {
            ends.add(from);
            for (Grammar part : sequence.parts()) {
                ends = after(ends, part, text);
            }
        } else if (grammar instanceof Grammar.Choice choice) {
            for (Grammar option : choice.options()) {
                ends.addAll(ends(option, text, from));
            }
        } else if (grammar instanceof Grammar.Repetition repetition) {
            Set<Integer> reached = new TreeSet<>(Set.of(from));
            for (int count = 0; count <= Math.min(repetition.most(), repetition.least() + text.length); count++) {
                if (count >= repetition.least()) {
                    ends.addAll(reached);
                }
                reached = after(reached, repetition.part(), text);
            }
        } else if (grammar instanceof Grammar.Listing listing) {
            Set<Integer> reached = new TreeSet<>(Set.of(from));
            for (int count = 0; count <= Math.min(listing.most(), listing.least() + text.length + 1); count++) {
                if (count >= listing.least()) {
                    ends.addAll(reached);
                }
                reached = count == 0 ? reached : after(reached, listing.separator(), text);
                reached = after(reached, listing.part(), text);
            }
        } else if (grammar instanceof Grammar.Members members) {
            for (List<Grammar> chosen : choices(members)) {
                ends.addAll(ends(new Grammar.Sequence(chosen), text, from));
            }
        }
        return ends;
    }

    private static Set<Integer> after(Set<Integer> starts, Grammar grammar, byte[] text) {
        Set<Integer> ends = new TreeSet<>();
        starts.forEach(start -> ends.addAll(ends(grammar, text, start)));
        return ends;
    }

    private static List<List<Grammar>> choices(Grammar.Members members) {
        List<List<Grammar>> choices = new ArrayList<>();
        int count = members.members().size();
        for (int bits = 0; bits < 1 << count; bits++) {
            List<Grammar> chosen = new ArrayList<>();
            boolean valid = true;
            for (int i = 0; i < count; i++) {
                boolean taken = (bits >> i & 1) == 1;
                valid &= taken || !members.members().get(i).required();
                if (taken) {
                    if (!chosen.isEmpty()) {
                        chosen.add(members.separator());
                    }
                    chosen.add(members.members().get(i).part());
                }
            }
            if (valid) {
                choices.add(chosen);
            }
        }
        return choices;
    }

    /** Whether full answers are right: a text of the grammar, then end tokens alone. */
    boolean isRight(int[] answer) {
        int length = 0;
        while (length < answer.length && answer[length] != endToken) {
            length++;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int i = 0; i < answer.length; i++) {
            if (i >= length ? answer[i] != endToken : tokens.get(answer[i]).isEmpty()) {
                return false;
            }
            text.writeBytes(i >= length ? new byte[0] : tokens.get(answer[i]).getBytes(StandardCharsets.UTF_8));
        }
        return matches(grammar, text.toByteArray());
    }

    /** All right answers that agree with what is settled on a canvas. */
    List<int[]> completions(Canvas canvas) {
        List<int[]> found = new ArrayList<>();
        int[] answer = new int[canvas.answer().length()];
        fill(canvas, answer, 0, found);
        return found;
    }

    private void fill(Canvas canvas, int[] answer, int i, List<int[]> found) {
        if (i == answer.length) {
            if (isRight(answer)) {
                found.add(answer.clone());
            }
            return;
        }
        int position = canvas.answer().start() + i;
        for (int token = 0; token < tokens.size(); token++) {
            if (token != canvas.maskToken() && (canvas.isMasked(position) || canvas.token(position) == token)) {
                answer[i] = token;
                fill(canvas, answer, i + 1, found);
            }
        }
    }

    /** The summed scores of the tokens at open positions. */
    static double score(int[] answer, Canvas canvas, IntFunction<TokenScores> scores) {
        double sum = 0;
        for (int i = 0; i < answer.length; i++) {
            int position = canvas.answer().start() + i;
            if (canvas.isMasked(position)) {
                TokenScores at = scores.apply(position);
                double own = at.floor();
                for (int rank = 0; rank < at.tokens().length; rank++) {
                    own = at.tokens()[rank] == answer[i] ? Math.max(own, at.scores()[rank]) : own;
                }
                sum += own;
            }
        }
        return sum;
    }
}
