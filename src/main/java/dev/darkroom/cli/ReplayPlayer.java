package dev.darkroom.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Shows a recording: on a terminal in its own time, each pass drawn over the last; elsewhere the text of each pass at once. */
final class ReplayPlayer {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final Terminal terminal;
    private final boolean colored;
    private final Pause pause;

    /** Lets time go by. */
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    ReplayPlayer(PrintWriter out, Terminal terminal, boolean colored, Pause pause) {
        this.out = out;
        this.terminal = terminal;
        this.colored = colored;
        this.pause = pause;
    }

    /**
     * Shows all passes.
     *
     * @param speed how many times as fast as it ran; pauses of more than ten seconds are cut to that
     */
    void play(Recording recording, double speed) throws InterruptedException {
        ReplayCanvas canvas = new ReplayCanvas();
        int count = recording.passes().size();
        long elapsed = 0;
        int drawn = 0;
        for (int i = 0; i < count; i++) {
            Recording.Pass pass = recording.passes().get(i);
            canvas.apply(pass);
            String status = "pass %d of %d, %d settled, %d open, %d ms"
                    .formatted(pass.number(), count, pass.committed(), pass.masked(), pass.elapsed());
            if (!terminal.interactive()) {
                out.println("[" + status + "]");
                out.println(canvas.text());
                out.println();
                continue;
            }
            pause.of(pause(pass.elapsed() - elapsed, speed));
            elapsed = pass.elapsed();
            drawn = draw(canvas, status, drawn, i == count - 1);
        }
        out.println(ending(recording));
        out.flush();
    }

    private static Duration pause(long millis, double speed) {
        double scaled = Math.max(0, millis) / speed;
        return scaled >= LONGEST_PAUSE.toMillis() ? LONGEST_PAUSE : Duration.ofNanos((long) (scaled * 1e6));
    }

    /**
     * Draws over what was drawn last. What does not fit the screen could not be drawn over: until the last pass its end is
     * left out.
     *
     * @param above lines that were drawn last
     * @return lines drawn now
     */
    private int draw(ReplayCanvas canvas, String status, int above, boolean last) {
        // The last column stays free: terminals differ in when they wrap there.
        List<String> lines = canvas.lines(Math.max(2, terminal.columns() - 1), colored);
        int room = Math.max(1, terminal.rows() - 3);
        int shown = last ? lines.size() : Math.min(lines.size(), room);
        if (above > 0) {
            out.print("\u001b[" + above + "A\r");
        }
        out.print("\u001b[J");
        lines.subList(0, shown).forEach(out::println);
        String cut = status.substring(0, Math.min(status.length(), Math.max(1, terminal.columns() - 1)));
        out.println(colored ? "\u001b[2m" + cut + "\u001b[0m" : cut);
        out.flush();
        return shown + 1;
    }

    private static String ending(Recording recording) {
        String reason = recording.ending() == null ? "the recording stops here" : recording.ending().reason();
        return "%s: %s".formatted(HarmlessText.line(recording.model()), HarmlessText.line(reason).toLowerCase(Locale.ROOT));
    }
}
