package dev.darkroom.cli.conformance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Compares this program with golden checkpoints, logits and traces of the reference implementations. */
@Command(
        name = "conformance",
        mixinStandardHelpOptions = true,
        description = "Compare with reference logits and traces: one line a failing case, then the counts.")
public final class ConformanceCommand implements Callable<Integer> {

    private static final int WRONG_USE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder of checkpoints, each with logits.json and traces/")
    private Path directory;

    @Option(names = "--verbose", description = "print a line for passed and skipped cases too")
    private boolean verbose;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> checkpoints = Files.isDirectory(directory) ? checkpoints() : List.of();
        if (checkpoints.isEmpty()) {
            spec.commandLine().getErr().println(directory + " holds no folder with a config.json");
            return WRONG_USE;
        }
        JsonMapper json = JsonMapper.builder().build();
        Report report = new Report(out, verbose);
        Path quotas = directory.resolve("quotas.json");
        if (Files.exists(quotas)) {
            new QuotaCases(json.readTree(quotas)).run(report);
        }
        Path scratch = Files.createTempDirectory("darkroom-conformance");
        try {
            for (Path checkpoint : checkpoints) {
                new CheckpointCases(checkpoint, json).run(scratch, report);
            }
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
        return report.finish() ? 0 : 1;
    }

    private List<Path> checkpoints() throws IOException {
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(folder -> Files.exists(folder.resolve("config.json"))).sorted().toList();
        }
    }
}
