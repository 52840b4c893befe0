package dev.darkroom.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What figures depend on. */
final class MachineFacts {

    private static final Path LINUX_PROCESSORS = Path.of("/proc/cpuinfo");
    private static final List<String> TELLING =
            List.of("avx2", "avx512f", "avx_vnni", "avx512_vnni", "amx_int8", "avx512_bf16", "asimddp", "i8mm", "sve");

    private MachineFacts() {}

    static BenchReport.Machine find() {
        return new BenchReport.Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                features(),
                System.getProperty("java.version"));
    }

    private static List<String> features() {
        try (Stream<String> lines = Files.lines(LINUX_PROCESSORS)) {
            List<String> flags = lines.filter(line -> line.startsWith("flags") || line.startsWith("Features"))
                    .limit(1)
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .toList();
            return TELLING.stream().filter(flags::contains).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
