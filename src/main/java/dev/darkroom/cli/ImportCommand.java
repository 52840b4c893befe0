package dev.darkroom.cli;

import dev.darkroom.checkpoint.CheckpointException;
import dev.darkroom.checkpoint.CheckpointImporter;
import dev.darkroom.checkpoint.ImportRequest;
import dev.darkroom.checkpoint.ImportResult;
import dev.darkroom.checkpoint.Precision;
import dev.darkroom.checkpoint.hub.HubDownloader;
import dev.darkroom.checkpoint.hub.HubId;
import dev.darkroom.checkpoint.hub.HubSettings;
import dev.darkroom.checkpoint.hub.HubSnapshot;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Imports a checkpoint. Exit code 0 when the model is there, 2 when the checkpoint or the target is not as it must be. */
@Command(
        name = "import",
        description = "Turns a checkpoint in Hugging Face layout into a model that this server runs.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    private final Map<String, String> environment;

    @Option(names = "--from", required = true, paramLabel = "DIR|HUB_ID",
            description = "Directory of the checkpoint (config.json, safetensors, tokenizer.json), "
                    + "or a model of the Hugging Face hub, as OWNER/NAME.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "MODELDIR", description = "Model directory to write.")
    private Path to = Path.of("");

    @Option(names = "--precision", defaultValue = "int8", paramLabel = "PRECISION", converter = PrecisionConverter.class,
            description = "fp32, fp16 (for GPUs), int8 (for CPUs) or int4 (smallest). Default: ${DEFAULT-VALUE}.")
    private Precision precision = Precision.INT8;

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the model. Default: that of MODELDIR.")
    private @Nullable String name;

    @Option(names = "--revision", paramLabel = "REV",
            description = "Branch, tag or commit of a model of the hub. Default: main.")
    private @Nullable String revision;

    @Option(names = "--cache", paramLabel = "DIR",
            description = "Where downloads are kept. Default: DARKROOM_HUB_CACHE, else ~/.cache/darkroom/hub.")
    private @Nullable Path cache;

    @Option(names = "--offline",
            description = "Download nothing, do with what is in the cache. So does HF_HUB_OFFLINE=1.")
    private boolean offline;

    @Option(names = "--force", description = "Replace a model that is at MODELDIR already.")
    private boolean force;

    @Spec
    private @Nullable CommandSpec spec;

    ImportCommand() {
        this(System.getenv());
    }

    /**
     * Creates the command.
     *
     * @param environment where the hub's address, the token and the cache are looked up
     */
    ImportCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "run by picocli");
        ProgressBar bar = new ProgressBar(command.commandLine().getErr(), Terminal.isTerminal());
        try {
            ImportResult result = new CheckpointImporter().importCheckpoint(request(bar), bar);
            command.commandLine().getOut().printf(Locale.ROOT, "%s: %s, %,d parameters, %s, %.1f MB%n",
                    result.directory(), result.manifest().architecture(), result.manifest().parameters(),
                    result.manifest().precision(), result.bytes() / 1e6);
            command.commandLine().getOut().flush();
            if (!result.takesText()) {
                command.commandLine().getErr().println(from + " has no tokenizer.json, so the model takes no text yet: "
                        + "put one into " + result.directory() + " before you use it");
                command.commandLine().getErr().flush();
            }
            return 0;
        } catch (CheckpointException e) {
            bar.interrupt();
            command.commandLine().getErr().println(e.getMessage());
            command.commandLine().getErr().flush();
            return REFUSED;
        }
    }

    /** A directory is taken as it is; a model of the hub is downloaded first. */
    private ImportRequest request(ProgressBar bar) {
        Path directory = directory();
        if (directory != null && Files.isDirectory(directory)) {
            if (revision != null) {
                throw new CheckpointException("--revision is for models of the hub, but " + from + " is a directory");
            }
            return new ImportRequest(directory, to, precision, name, force);
        }
        HubId id = HubId.of(from).orElseThrow(() -> new CheckpointException(from
                + ": is no directory, and no model of the hub either; those are called OWNER/NAME, "
                + "such as GSAI-ML/LLaDA-8B-Instruct"));
        CheckpointImporter.requireFree(to, force);
        HubSnapshot snapshot = new HubDownloader(HubSettings.of(environment, cache, offline))
                .download(id, revision != null ? revision : "main", bar);
        bar.notice("converting to " + precision.lowerCaseName());
        return new ImportRequest(snapshot.directory(), to, precision, name, force, snapshot.source());
    }

    private @Nullable Path directory() {
        try {
            return Path.of(from);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static final class PrecisionConverter implements ITypeConverter<Precision> {
        @Override
        public Precision convert(String value) {
            try {
                return Precision.ofName(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
