package dev.darkroom.cli;

import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelManifest;
import dev.darkroom.model.ModelRegistry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the installed models. */
@Command(name = "models", mixinStandardHelpOptions = true, description = "List the installed models.")
final class ModelsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            defaultValue = "models",
            description = "folder whose folders are models (default: ${DEFAULT-VALUE})")
    private Path directory;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<InstalledModel> models = new ModelRegistry(directory, null).models();
        if (models.isEmpty()) {
            out.println("No model in " + directory + "; java -jar darkroom.jar import --from DIR --to "
                    + directory.resolve("NAME") + " installs one.");
            return 0;
        }
        out.printf("%-24s %-12s %-9s %10s %8s%n", "NAME", "ARCHITECTURE", "PRECISION", "PARAMETERS", "CONTEXT");
        for (InstalledModel model : models) {
            ModelManifest manifest = model.manifest();
            out.printf(
                    "%-24s %-12s %-9s %10s %8d%n",
                    model.name(),
                    manifest.architecture(),
                    manifest.precision(),
                    readable(manifest.parameters()),
                    manifest.contextLength());
        }
        return 0;
    }

    private static String readable(long parameters) {
        return parameters >= 1_000_000_000
                ? "%.1fB".formatted(parameters / 1e9)
                : "%.1fM".formatted(parameters / 1e6);
    }
}
