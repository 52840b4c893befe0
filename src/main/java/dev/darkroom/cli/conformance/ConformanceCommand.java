package dev.darkroom.cli.conformance;

import dev.darkroom.checkpoint.Precision;
import dev.darkroom.runtime.RuntimeSettings;
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

    @Option(names = "--precision", defaultValue = "fp32", paramLabel = "NAME",
            description = "fp32, or fp16 with wider bounds (default: ${DEFAULT-VALUE})")
    private String precision = "fp32";

    @Option(names = "--provider", defaultValue = "cpu", paramLabel = "NAME",
            description = "cpu or cuda (default: ${DEFAULT-VALUE})")
    private String provider = "cpu";

    @Option(names = "--device", defaultValue = "0", paramLabel = "N",
            description = "number of the GPU (default: ${DEFAULT-VALUE})")
    private int device;

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
        Setup setup;
        try {
            Precision format = Precision.ofName(precision);
            setup = new Setup(
                    format,
                    Closeness.of(format),
                    new RuntimeSettings(chosenProvider(), 0, device, 0));
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
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
                new CheckpointCases(checkpoint, setup, json).run(scratch, report);
            }
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
        return report.finish() ? 0 : 1;
    }

    private RuntimeSettings.Provider chosenProvider() {
        RuntimeSettings.Provider chosen = RuntimeSettings.Provider.ofName(provider);
        if (chosen == RuntimeSettings.Provider.AUTO) {
            throw new IllegalArgumentException("--provider is auto; it must be cpu or cuda, so that it is known what agrees");
        }
        return chosen;
    }

    /**
     * What is compared.
     *
     * @param precision that checkpoints are imported in
     * @param closeness how far off numbers may be
     * @param runtime what models run on
     */
    record Setup(Precision precision, Closeness closeness, RuntimeSettings runtime) {}

    private List<Path> checkpoints() throws IOException {
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(folder -> Files.exists(folder.resolve("config.json"))).sorted().toList();
        }
    }
}
