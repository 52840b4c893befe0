package dev.darkroom.cli;

import dev.darkroom.cli.bench.BenchCommand;
import dev.darkroom.cli.conformance.ConformanceCommand;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands of the jar. Without one of them the server starts. */
@Command(
        name = "darkroom",
        mixinStandardHelpOptions = true,
        versionProvider = DarkroomCommand.Version.class,
        description = "Chat and code server for diffusion language models. Without a command it starts the server.",
        subcommands = {
            ImportCommand.class,
            ModelsCommand.class,
            KeyCommand.class,
            ReplayCommand.class,
            ConformanceCommand.class,
            TraceCommand.class,
            BenchCommand.class
        })
public final class DarkroomCommand {

    private static final Set<String> HELP = Set.of("--help", "-h", "help");
    private static final Set<String> VERSION = Set.of("--version", "-V");

    private DarkroomCommand() {}

    /** Whether the arguments name a command, so that no server is wanted. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0
                && (HELP.contains(arguments[0]) || VERSION.contains(arguments[0]) || commandLine().getSubcommands().containsKey(arguments[0]));
    }

    /** Runs the command; returns the exit code of the process. */
    public static int run(String... arguments) {
        CommandLogging.configure();
        String[] line = HELP.contains(arguments[0]) ? new String[] {"--help"} : arguments;
        return commandLine().execute(Arrays.copyOf(line, line.length));
    }

    /** What the jar says of itself; classes that were not packed have no version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = DarkroomCommand.class.getPackage().getImplementationVersion();
            return new String[] {"darkroom " + (version == null ? "(not packed)" : version)};
        }
    }

    private static CommandLine commandLine() {
        return new CommandLine(new DarkroomCommand())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    PrintWriter err = command.getErr();
                    err.println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
                    return command.getCommandSpec().exitCodeOnExecutionException();
                });
    }
}
