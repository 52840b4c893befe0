package dev.darkroom.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where standard output goes.
 *
 * @param interactive whether a person watches, so that what is drawn can be drawn over
 * @param columns characters a line
 * @param rows lines
 */
record Terminal(boolean interactive, int columns, int rows) {

    private static final Terminal USUAL = new Terminal(true, 80, 24);
    private static final Terminal NONE = new Terminal(false, 80, 24);

    /** The terminal of this process, of the usual size where it does not tell its own. */
    static Terminal ofProcess() {
        if (!isTerminal()) {
            return NONE;
        }
        String size = size();
        String[] sides = size == null ? new String[0] : size.trim().split(" ");
        try {
            int rows = Integer.parseInt(sides[0]);
            int columns = Integer.parseInt(sides[1]);
            return rows > 0 && columns > 0 ? new Terminal(true, columns, rows) : USUAL;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return USUAL;
        }
    }

    /** From JDK 22 on a console may be there without a terminal, and says so. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Rows and columns as stty tells them, or null: Java does not know. */
    private static @Nullable String size() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(2, TimeUnit.SECONDS)) {
                stty.destroy();
                return null;
            }
            return new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
