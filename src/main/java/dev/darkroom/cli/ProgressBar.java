package dev.darkroom.cli;

import dev.darkroom.checkpoint.hub.HubProgress;
import java.io.PrintWriter;
import java.util.Locale;

/** Shows progress on a terminal as a bar in one line, elsewhere as a line every tenth. */
final class ProgressBar implements HubProgress {

    private static final int WIDTH = 30;
    private static final int LABEL_WIDTH = 40;

    private final PrintWriter out;
    private final boolean terminal;
    private int shownPercent = -1;
    private boolean lineOpen;

    ProgressBar(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void advanced(long done, long total, String label) {
        int percent = total == 0 ? 100 : (int) (100.0 * done / total);
        if (terminal ? percent == shownPercent : percent / 10 == shownPercent / 10 && shownPercent >= 0) {
            return;
        }
        shownPercent = percent;
        String sizes = String.format(Locale.ROOT, "%3d%% of %.1f MB", percent, total / 1e6);
        if (terminal) {
            int filled = WIDTH * percent / 100;
            String shortened = label.length() > LABEL_WIDTH ? label.substring(label.length() - LABEL_WIDTH) : label;
            out.printf(Locale.ROOT, "\r[%s%s] %s %-" + LABEL_WIDTH + "s",
                    "=".repeat(filled), " ".repeat(WIDTH - filled), sizes, shortened);
            lineOpen = percent < 100;
            if (!lineOpen) {
                out.println();
            }
        } else {
            out.println(sizes);
        }
        out.flush();
    }

    /** Prints a line of its own; the progress after it begins anew. */
    @Override
    public void notice(String line) {
        interrupt();
        out.println(line);
        out.flush();
        shownPercent = -1;
    }

    /** Ends the line of an unfinished bar, so that what follows begins at its own. */
    void interrupt() {
        if (lineOpen) {
            out.println();
            lineOpen = false;
        }
    }
}
