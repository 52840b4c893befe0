package dev.darkroom.cli.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report as people read it. */
final class BenchTable {

    private final PrintWriter out;

    BenchTable(PrintWriter out) {
        this.out = out;
    }

    void print(BenchReport report) {
        BenchReport.Machine machine = report.machine();
        line("%s, %s, %.1fM weights, on %s", report.model(), report.precision(), report.parameters() / 1e6,
                report.provider());
        line("%s, %d processors%s, Java %s", machine.system(), machine.processors(),
                machine.features().isEmpty() ? "" : " (" + String.join(", ", machine.features()) + ")", machine.java());
        if (!report.passes().isEmpty()) {
            printPasses(report);
        }
        if (!report.cases().isEmpty()) {
            printCases(report);
        }
        out.flush();
    }

    /** Operators that take a hundredth of any kind of pass; the others together. */
    void print(OperatorShares shares) {
        line("%nWhere passes over %d tokens spend their time, percent of the operators' own:", shares.length());
        line("%-28s %8s %16s %8s", "operator", "whole", "cached block", "one row");
        List<String> named = shares.operators(0.01);
        List<Map<String, Double>> kinds = List.of(shares.whole(), shares.block(), shares.row());
        named.forEach(operator -> printShares(operator, kinds.stream().map(kind -> kind.getOrDefault(operator, 0.0)).toList()));
        printShares("others", kinds.stream()
                .map(kind -> 1 - named.stream().mapToDouble(operator -> kind.getOrDefault(operator, 0.0)).sum())
                .toList());
        out.flush();
    }

    private void printShares(String operator, List<Double> shares) {
        line("%-28s %8.1f %16.1f %8.1f", operator, 100 * shares.get(0), 100 * shares.get(1), 100 * shares.get(2));
    }

    private void printPasses(BenchReport report) {
        line("%nOne pass, milliseconds (medians):");
        line("%8s  %10s  %16s  %8s", "canvas", "whole", "cached block", "one row");
        for (PassTimings.Timing timing : report.passes()) {
            line("%8d  %10s  %16s  %8s", timing.length(), plain(timing.fullMillis()),
                    plain(timing.blockMillis()) + " (" + timing.blockLength() + ")", plain(timing.rowMillis()));
        }
    }

    private void printCases(BenchReport report) {
        line("%n%d prompts, %d rounds, cases turn about (medians of rounds):", report.prompts(), report.rounds());
        line("%-30s %-7s %7s %9s %9s %9s %9s %9s %10s %10s %7s", "policy", "cache", "clients", "tok/ans", "tok/pass",
                "pass/s", "tok/s", "cpu ms/t", "frame ms", "p95 ms", "times");
        for (CaseFigures figures : report.cases()) {
            line("%-30s %-7s %7d %9s %9s %9s %9s %9s %10s %10s %7s", figures.label(), figures.cache(),
                    figures.clients(), plain(figures.tokensPerAnswer()), plain(figures.tokensPerPass()),
                    plain(figures.passesPerSecond()), plain(figures.tokensPerSecond()),
                    plain(figures.cpuMillisPerToken()), plain(figures.firstFrameMillis()),
                    plain(figures.firstFrameMillis95()),
                    figures.baseline() ? "base" : plain(figures.timesBaseline()));
        }
        line("%ntimes: tokens per second over those of the fastest left-to-right decoding of the same model (base).");
        line("frame: from the request to the first pass that a client sees.");
        if (report.aggregate() != null) {
            line("All clients together get %.0f %% of the tokens per second that one client gets.",
                    100 * report.aggregate());
        }
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static String plain(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }
}
