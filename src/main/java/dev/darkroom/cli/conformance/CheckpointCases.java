package dev.darkroom.cli.conformance;

import dev.darkroom.checkpoint.CheckpointImporter;
import dev.darkroom.checkpoint.ImportProgress;
import dev.darkroom.checkpoint.ImportRequest;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.model.ModelDirectory;
import dev.darkroom.runtime.FullLogits;
import dev.darkroom.runtime.OnnxDenoiserFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports one checkpoint and runs all the cases that lie beside it. */
final class CheckpointCases {

    private static final String LOGITS = "logits.json";

    private final Path checkpoint;
    private final String name;
    private final ConformanceCommand.Setup setup;
    private final JsonMapper json;

    CheckpointCases(Path checkpoint, ConformanceCommand.Setup setup, JsonMapper json) {
        this.checkpoint = checkpoint;
        this.name = checkpoint.getFileName().toString();
        this.setup = setup;
        this.json = json;
    }

    /** @param scratch an empty folder for the imported model */
    void run(Path scratch, Report report) throws IOException {
        List<Path> traces = traces();
        String modelType = json.readTree(checkpoint.resolve("config.json")).path("model_type").asString("");
        if (!CheckpointImporter.architectures().contains(modelType)) {
            skipAll(traces, report, "the architecture " + modelType + " is not built");
            return;
        }
        Path imported = scratch.resolve(name);
        try {
            new CheckpointImporter()
                    .importCheckpoint(new ImportRequest(checkpoint, imported, setup.precision(), null), ImportProgress.NONE);
        } catch (RuntimeException e) {
            report.fail(name + " import", String.valueOf(e.getMessage()));
            skipAll(traces, report, "the import failed");
            return;
        }
        ModelDirectory directory = ModelDirectory.open(imported);
        if (Files.exists(checkpoint.resolve(LOGITS))) {
            JsonNode cases = json.readTree(checkpoint.resolve(LOGITS)).get("cases");
            try (FullLogits logits = new FullLogits(directory, setup.runtime())) {
                new LogitsCases(name, cases, setup.closeness().logits()).run(logits, report);
            }
        }
        try (Denoiser denoiser = new OnnxDenoiserFactory(setup.runtime()).load(directory)) {
            for (Path file : traces) {
                report.run(caseName(file), () -> new TraceCase(json.readValue(file, Trace.class), setup.closeness().confidence())
                        .check(denoiser));
            }
        }
    }

    private void skipAll(List<Path> traces, Report report, String reason) {
        if (Files.exists(checkpoint.resolve(LOGITS))) {
            JsonNode cases = json.readTree(checkpoint.resolve(LOGITS)).get("cases");
            for (int i = 0; i < cases.size(); i++) {
                report.skip("%s logits case %d".formatted(name, i), reason);
            }
        }
        traces.forEach(file -> report.skip(caseName(file), reason));
    }

    private String caseName(Path trace) {
        return name + "/" + trace.getFileName();
    }

    private List<Path> traces() throws IOException {
        Path folder = checkpoint.resolve("traces");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
