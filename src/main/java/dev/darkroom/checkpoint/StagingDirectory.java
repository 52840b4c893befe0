package dev.darkroom.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory that is filled beside its target and becomes the target in one step. Closed before that, or cut off by the
 * end of the process, it vanishes, with the parent directories that were made for it.
 */
final class StagingDirectory implements AutoCloseable {

    private final Path target;
    private final Path staging;
    private final @Nullable Path firstCreatedParent;
    private final Thread hook = new Thread(this::deleteQuietly, "delete-unfinished-import");

    private StagingDirectory(Path target, Path staging, @Nullable Path firstCreatedParent) {
        this.target = target;
        this.staging = staging;
        this.firstCreatedParent = firstCreatedParent;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Makes sure that the target may be written.
     *
     * @param replace whether a model directory may be replaced
     * @throws CheckpointException if something is there already that may not
     */
    static void requireFree(Path target, boolean replace) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new CheckpointException(target, "is a file; wanted is a directory for the model");
        }
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isEmpty()) {
                return;
            }
        }
        if (!Files.isRegularFile(target.resolve("model.json"))) {
            throw new CheckpointException(target, "is not empty and holds no model; give another directory");
        }
        if (!replace) {
            throw new CheckpointException(target, "holds a model already; give another directory, or --force to replace it");
        }
    }

    static StagingDirectory beside(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            throw new CheckpointException(target, "cannot be a model directory; give a directory with a name");
        }
        Path firstCreated = null;
        for (Path missing = parent; missing != null && !Files.exists(missing); missing = missing.getParent()) {
            firstCreated = missing;
        }
        Files.createDirectories(parent);
        Path staging = Files.createTempDirectory(parent, "." + absolute.getFileName() + ".importing-");
        return new StagingDirectory(absolute, staging, firstCreated);
    }

    Path path() {
        return staging;
    }

    /** Moves the directory to its target; a model that is there gives way, and comes back if the move fails. */
    void publish() throws IOException {
        openToOthers();
        Path old = null;
        if (Files.exists(target)) {
            old = staging.resolveSibling(staging.getFileName() + "-replaced");
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (old != null) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        if (old != null) {
            delete(old);
        }
    }

    /** Temporary directories are made for their owner only; a model directory is an ordinary one. */
    private void openToOthers() throws IOException {
        Path ordinary = Files.createDirectory(staging.resolve("ordinary"));
        try {
            Files.setPosixFilePermissions(staging, Files.getPosixFilePermissions(ordinary));
        } catch (UnsupportedOperationException e) {
            // A file system without such permissions needs none.
        } finally {
            Files.delete(ordinary);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending; the hook has the rest.
            return;
        }
        deleteQuietly();
    }

    private void deleteQuietly() {
        if (!Files.exists(staging)) {
            return;
        }
        try {
            delete(staging);
            Path parent = staging.getParent();
            while (firstCreatedParent != null && parent.startsWith(firstCreatedParent)) {
                Files.delete(parent);
                parent = parent.getParent();
            }
        } catch (IOException | UncheckedIOException e) {
            // What is left has a name that tells what it is; the failure that led here matters more.
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(directory)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
