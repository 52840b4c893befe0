package dev.darkroom.chat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of the machine's own, with a fresh folder and port, for as long as a test runs. */
final class PostgresServer {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Path binaries;
    private final Path directory;
    private final int port;

    private PostgresServer(Path binaries, Path directory, int port) {
        this.binaries = binaries;
        this.directory = directory;
        this.port = port;
    }

    static boolean isInstalled() {
        return binaries().isPresent();
    }

    private static Optional<Path> binaries() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static PostgresServer start() throws IOException, InterruptedException {
        Path directory = Path.of(run(List.of("mktemp", "-d", "-t", "darkroom-postgres-XXXXXX")));
        PostgresServer server = new PostgresServer(binaries().orElseThrow(), directory, freePort());
        run(List.of(
                server.binary("initdb"), "--no-sync", "--auth=trust", "--username=darkroom", "--encoding=UTF8",
                "--locale=C.UTF-8", "-D", server.data()));
        run(List.of(
                server.binary("pg_ctl"), "start", "--wait", "-D", server.data(), "-l", directory.resolve("log").toString(),
                "-o", "-c listen_addresses=127.0.0.1 -c fsync=off -p %d -k %s".formatted(server.port, directory)));
        return server;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    void stop() throws IOException, InterruptedException {
        run(List.of(binary("pg_ctl"), "stop", "--wait", "--mode=immediate", "-D", data()));
        run(List.of("rm", "-r", directory.toString()));
    }

    private String binary(String name) {
        return binaries.resolve(name).toString();
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** PostgreSQL refuses to be run by root. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            whole.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        whole.addAll(command);
        Path output = Files.createTempFile("darkroom-postgres", ".out");
        try {
            // To a file: the server inherits its output, and would keep a pipe open.
            Process process = new ProcessBuilder(whole)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean done = process.waitFor(60, TimeUnit.SECONDS);
            String said = Files.readString(output, StandardCharsets.UTF_8).strip();
            if (!done || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", whole) + ": " + said);
            }
            return said;
        } finally {
            Files.delete(output);
        }
    }
}
