package dev.darkroom.cli;

import dev.darkroom.web.access.KeyText;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes an API key. It is shown once and kept nowhere; the server is given its hash. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "Make an API key and print it with its hash, which is what the server is given.")
final class KeyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "main",
            description = "name of the key in the settings and in the log (default: ${DEFAULT-VALUE})")
    private String name;

    @Override
    public Integer call() {
        if (!name.matches("[a-z][a-z0-9-]{0,30}")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--name is " + name + "; wanted are up to 31 lower-case letters, digits and hyphens, a letter first");
        }
        String key = KeyText.generate();
        String hash = KeyText.hash(key);
        PrintWriter out = spec.commandLine().getOut();
        out.println("key      " + key);
        out.println("hash     " + hash);
        out.println("setting  darkroom.access.keys." + name + ".hash=" + hash);
        // Variables know neither hyphens nor dots; Spring takes a name without its hyphens for another one.
        if (!name.contains("-")) {
            out.println("variable DARKROOM_ACCESS_KEYS_" + name.toUpperCase(Locale.ROOT) + "_HASH=" + hash);
        }
        out.println("The key is for whoever is to use the server; it is not kept. The hash is for the server's settings.");
        return 0;
    }
}
