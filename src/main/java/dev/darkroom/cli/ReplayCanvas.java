package dev.darkroom.cli;

import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.PositionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the passes seen so far have put on the canvas. */
final class ReplayCanvas {

    private static final String RESET = "\u001b[0m";
    /** Stands for a position that nobody has guessed yet. */
    private static final String UNKNOWN = "·";

    private final Map<Integer, Change> positions = new TreeMap<>();

    void apply(Recording.Pass pass) {
        pass.changed().forEach(change -> positions.put(change.position(), change));
    }

    /** The text, harmless and without colours. */
    String text() {
        StringBuilder text = new StringBuilder();
        positions.values().forEach(change -> text.append(change.text()));
        return HarmlessText.of(text.toString());
    }

    /**
     * The text in lines that fit.
     *
     * @param columns cells a line
     * @param colored whether states are told apart by colour
     */
    List<String> lines(int columns, boolean colored) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int cells = 0;
        for (Change change : positions.values()) {
            String text = change.state() == PositionState.MASKED ? UNKNOWN : HarmlessText.of(change.text());
            String style = colored ? style(change.state()) : "";
            String unstyle = style.isEmpty() ? "" : RESET;
            line.append(style);
            for (int character : text.codePoints().toArray()) {
                int width = HarmlessText.cells(character);
                if (character == '\n' || cells + width > columns) {
                    lines.add(line.append(unstyle).toString());
                    line.setLength(0);
                    line.append(style);
                    cells = 0;
                }
                if (character != '\n') {
                    line.appendCodePoint(character);
                    cells += width;
                }
            }
            line.append(unstyle);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Dim while tentative; revised in yellow and pinned in bold cyan. */
    private static String style(PositionState state) {
        return switch (state) {
            case MASKED, TENTATIVE -> "\u001b[2m";
            case COMMITTED -> "";
            case REVISED -> "\u001b[33m";
            case PINNED -> "\u001b[1;36m";
        };
    }
}
