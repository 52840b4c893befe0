package dev.darkroom.cli;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationLimits;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelDirectoryException;
import dev.darkroom.runtime.OnnxDenoiserFactory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Plays a replay file, or runs it again. Exit code 0 when that went well and nothing differs, 1 when another run gives other
 * passes, 2 when the file, the model or the command line is not as it must be.
 */
@Command(
        name = "replay",
        description = "Play a file saved from GET /api/generations/{id}/replay, or check that it can be repeated.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;
    private static final int WRONG_USE = 2;

    private final Supplier<Terminal> terminal;
    private final ReplayPlayer.Pause pause;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "replay file")
    private Path file;

    @Option(names = "--speed", defaultValue = "1", description = "how many times as fast as it ran (default: ${DEFAULT-VALUE})")
    private double speed;

    @Option(names = "--no-color", description = "no colours; the variable NO_COLOR says the same")
    private boolean plain;

    @Option(names = "--verify", description = "run it again with --model instead, and compare the passes")
    private boolean verify;

    @Mixin
    private RuntimeOptions runtime = new RuntimeOptions();

    @Option(names = "--model", paramLabel = "DIR", description = "model directory, for --verify")
    private @Nullable Path model;

    /** Called by picocli, also where another command is meant: nobody asks for the terminal then. */
    ReplayCommand() {
        this(Terminal::ofProcess, duration -> Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000));
    }

    ReplayCommand(Supplier<Terminal> terminal, ReplayPlayer.Pause pause) {
        this.terminal = terminal;
        this.pause = pause;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            return refuse("--speed is %s; it must be a number above 0".formatted(speed));
        }
        if (verify != (model != null)) {
            return refuse("--verify and --model go together");
        }
        try {
            Recording recording = RecordingFile.read(file);
            if (model != null) {
                return verify(recording, model);
            }
            PrintWriter out = spec.commandLine().getOut();
            boolean colored = !plain && System.getenv("NO_COLOR") == null;
            new ReplayPlayer(out, terminal.get(), colored, pause).play(recording, speed);
            return 0;
        } catch (DamagedRecordingException e) {
            return refuse(e.getMessage());
        }
    }

    private int verify(Recording recording, Path directory) {
        if (recording.replay() == null) {
            return refuse(HarmlessText.line(file + ": it does not say how the canvas stood, so it cannot be repeated"));
        }
        PrintWriter out = spec.commandLine().getOut();
        try (GenerationService service =
                new GenerationService(new OnnxDenoiserFactory(runtime.settings()), GenerationLimits.DEFAULT)) {
            InstalledModel installed = InstalledModel.open(directory);
            if (!installed.name().equals(recording.model())) {
                spec.commandLine().getErr().println(
                        "Recorded with the model " + HarmlessText.line(recording.model()) + ", not " + installed.name() + ".");
            }
            Generation repetition = service.repeat(recording.replay(), installed);
            if (repetition.events(-1).blockLast() instanceof GenerationEvent.Failed failed) {
                return refuse("the repetition failed: " + HarmlessText.line(failed.message()));
            }
            ReplayVerification verification =
                    new ReplayVerification(recording, service.replay(repetition.id()).events());
            Optional<String> difference = verification.difference();
            int passes = verification.passes();
            out.println(difference.map(text -> "Different: " + text + ".")
                    .orElse(passes == 1 ? "The same pass." : "The same %d passes.".formatted(passes)));
            out.flush();
            return difference.isPresent() ? DIFFERENT : 0;
        } catch (ModelDirectoryException | InvalidRequestException | IllegalArgumentException | IllegalStateException e) {
            return refuse(HarmlessText.line(String.valueOf(e.getMessage())));
        }
    }

    private int refuse(@Nullable String problem) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(problem);
        err.flush();
        return WRONG_USE;
    }
}
