package dev.darkroom.cli.conformance;

import java.io.PrintWriter;

/** Counts cases and prints a line for each that fails. */
final class Report {

    private final PrintWriter out;
    private final boolean verbose;
    private int passed;
    private int failed;
    private int skipped;

    /** @param verbose whether to print a line for passed and skipped cases too */
    Report(PrintWriter out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    /** A check that says what is wrong by an exception. */
    @FunctionalInterface
    interface Case {
        void check() throws Exception;
    }

    /** Runs a case and notes how it went. */
    void run(String name, Case check) {
        try {
            check.check();
            passed++;
            if (verbose) {
                out.println("pass " + name);
            }
        } catch (SkippedException e) {
            skip(name, e.getMessage());
        } catch (Exception e) {
            fail(name, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    void skip(String name, String reason) {
        skipped++;
        if (verbose) {
            out.println("skip " + name + ": " + reason);
        }
    }

    void fail(String name, String reason) {
        failed++;
        out.println("FAIL " + name + ": " + reason.lines().findFirst().orElse(""));
    }

    /** Prints the last line; whether nothing failed. */
    boolean finish() {
        out.println("%d passed, %d failed, %d skipped".formatted(passed, failed, skipped));
        out.flush();
        return failed == 0;
    }

    /** Says that a case is about something that Darkroom does not do. */
    static final class SkippedException extends RuntimeException {
        SkippedException(String message) {
            super(message);
        }
    }
}
