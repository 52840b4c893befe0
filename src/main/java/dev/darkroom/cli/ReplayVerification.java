package dev.darkroom.cli;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Pass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares a recording with another run of the same generation: the numbers of the passes, and the position, text and state
 * of whatever each of them changed. Passes that were joined, to save memory, are compared as one. Probabilities may differ by
 * a thousandth, as they do between processors.
 */
final class ReplayVerification {

    private static final float TOLERANCE = 1e-3f;

    private final Recording recording;
    /** Changed positions by the number of the pass that changed them. */
    private final TreeMap<Integer, Map<Integer, Change>> recorded = new TreeMap<>();
    private final TreeMap<Integer, Map<Integer, Change>> repeated = new TreeMap<>();
    private final GenerationEvent end;

    /** @param repetition all events of the other run */
    ReplayVerification(Recording recording, List<GenerationEvent> repetition) {
        this.recording = recording;
        this.end = repetition.get(repetition.size() - 1);
        recording.passes().forEach(pass -> add(recorded, pass.number(), pass.changed()));
        repetition.stream().filter(Pass.class::isInstance).map(Pass.class::cast)
                .forEach(pass -> add(repeated, pass.pass(), pass.changed()));
    }

    private static void add(Map<Integer, Map<Integer, Change>> passes, int number, List<Change> changed) {
        Map<Integer, Change> pass = passes.computeIfAbsent(number, key -> new TreeMap<>());
        changed.forEach(change -> pass.put(change.position(), change));
    }

    /** How many passes were compared. */
    int passes() {
        return recorded.isEmpty() ? 0 : recorded.lastKey();
    }

    /** The first difference, in a sentence; nothing if there is none. */
    Optional<String> difference() {
        TreeSet<Integer> common = new TreeSet<>(recorded.keySet());
        common.retainAll(repeated.keySet());
        int after = -1;
        for (int number : common) {
            Optional<String> difference = difference(after, number);
            if (difference.isPresent()) {
                return difference;
            }
            after = number;
        }
        int now = repeated.isEmpty() ? 0 : repeated.lastKey();
        boolean whole = recording.ending() != null && !recording.ending().reason().equals("failed");
        if (now < passes() || (whole && now > passes())) {
            return Optional.of("it had %d passes, and has %d now".formatted(passes(), now));
        }
        boolean sameText = whole
                && end instanceof Completed completed
                && completed.text().equals(recording.ending().text());
        return whole && !sameText ? Optional.of("the passes are the same, but not the text") : Optional.empty();
    }

    /** What differs in the passes after one, up to another. */
    private Optional<String> difference(int after, int number) {
        Map<Integer, Change> before = joined(recorded, after, number);
        Map<Integer, Change> now = joined(repeated, after, number);
        TreeSet<Integer> positions = new TreeSet<>(before.keySet());
        positions.addAll(now.keySet());
        return positions.stream()
                .filter(position -> !same(before.get(position), now.get(position)))
                .findFirst()
                .map(position -> "pass %d is not the same at position %d: %s was %s"
                        .formatted(number, position, told(now.get(position)), told(before.get(position))));
    }

    private static Map<Integer, Change> joined(TreeMap<Integer, Map<Integer, Change>> passes, int after, int number) {
        Map<Integer, Change> joined = new TreeMap<>();
        passes.subMap(after, false, number, true).values().forEach(joined::putAll);
        return joined;
    }

    private static boolean same(@Nullable Change before, @Nullable Change now) {
        return before != null
                && now != null
                && before.text().equals(now.text())
                && before.state() == now.state()
                && Math.abs(before.probability() - now.probability()) <= TOLERANCE;
    }

    private static String told(@Nullable Change change) {
        return change == null
                ? "nothing"
                : "\"%s\" (%s, %.4f)".formatted(
                        HarmlessText.line(change.text()), change.state().symbol(), change.probability());
    }
}
