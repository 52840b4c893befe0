package dev.darkroom.checkpoint.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a command of the jar in a process of its own and reports what it took. A program of its own, for Linux, whose
 * {@code /proc} tells anonymous memory from mapped files:
 *
 * <pre>java ImportMemory.java 2g target/darkroom.jar import --from DIR --to DIR --precision int8</pre>
 */
final class ImportMemory {

    private static final Pattern HEAP_USED = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");
    private static final long SAMPLE_MILLIS = 20;

    private ImportMemory() {}

    /** Takes the largest heap, the jar, and the command. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile("import", ".gc");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + arguments[0], "-Xlog:gc:file=" + log, "-jar"));
        command.addAll(List.of(arguments).subList(1, arguments.length));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long anonymous = 0;
        long resident = 0;
        while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
            String text = read(status);
            anonymous = Math.max(anonymous, kilobytes(text, "RssAnon"));
            resident = Math.max(resident, kilobytes(text, "VmHWM"));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT,
                "exit code %d, %.1f s, peak heap %d MiB, peak anonymous memory %d MiB, with mapped files %d MiB%n",
                process.exitValue(), seconds, peakHeap(log), anonymous >> 10, resident >> 10);
        Files.delete(log);
    }

    private static String read(Path status) {
        try {
            return Files.readString(status);
        } catch (IOException e) {
            // It has ended between two looks.
            return "";
        }
    }

    private static long kilobytes(String status, String key) {
        Matcher matcher = Pattern.compile(key + ":\\s+(\\d+) kB").matcher(status);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static long peakHeap(Path log) throws IOException {
        long peak = 0;
        Matcher matcher = HEAP_USED.matcher(Files.readString(log));
        while (matcher.find()) {
            peak = Math.max(peak, Long.parseLong(matcher.group(1)));
        }
        return peak;
    }
}
