package dev.darkroom.checkpoint.hub;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The files of one repository in the cache:
 *
 * <pre>
 * OWNER--NAME/blobs/CHECKSUM         contents, which commits share; CHECKSUM.part while they arrive
 * OWNER--NAME/snapshots/COMMIT/      the files of a commit, links to the contents; COMMIT.partial while they arrive
 * OWNER--NAME/refs/REVISION          the commit that a branch or tag was when it was last asked for
 * </pre>
 *
 * <p>A content, and a snapshot, is there complete or not at all.
 */
final class RepositoryCache {

    private final HubId id;
    private final Path directory;

    RepositoryCache(Path cache, HubId id) {
        this.id = id;
        this.directory = cache.resolve(id.owner() + "--" + id.name());
    }

    /** Makes the directories and keeps everybody else out of them. */
    CacheLock lock(Runnable waiting) throws IOException, InterruptedException {
        for (String folder : new String[] {"blobs", "snapshots", "refs"}) {
            Files.createDirectories(directory.resolve(folder));
        }
        return CacheLock.acquire(directory.resolve("lock"), waiting);
    }

    /** Finds the complete snapshot of a branch, tag or commit. */
    Optional<HubSnapshot> find(String revision) throws IOException {
        String commit = revision;
        if (!Listing.isCommit(revision)) {
            Path reference = reference(revision);
            commit = Files.exists(reference) ? Files.readString(reference).strip() : "";
        }
        Path snapshot = snapshot(commit);
        return Listing.isCommit(commit) && Files.isDirectory(snapshot)
                ? Optional.of(new HubSnapshot(snapshot, id, commit))
                : Optional.empty();
    }

    /** Returns where the files of a commit belong while some are missing; makes the directory. */
    Path partial(String commit) throws IOException {
        return Files.isDirectory(snapshot(commit))
                ? snapshot(commit)
                : Files.createDirectories(directory.resolve("snapshots").resolve(commit + ".partial"));
    }

    /** Declares the files of a commit complete. */
    HubSnapshot complete(String commit, String revision) throws IOException {
        Path partial = partial(commit);
        if (!partial.equals(snapshot(commit))) {
            Files.move(partial, snapshot(commit), StandardCopyOption.ATOMIC_MOVE);
        }
        if (!Listing.isCommit(revision)) {
            Path written = Files.writeString(directory.resolve("refs").resolve(".writing"), commit + "\n");
            Files.move(written, reference(revision), StandardCopyOption.ATOMIC_MOVE);
        }
        return new HubSnapshot(snapshot(commit), id, commit);
    }

    Path blob(HubFile file) {
        return directory.resolve("blobs").resolve(file.checksum().hex());
    }

    Path part(HubFile file) {
        return directory.resolve("blobs").resolve(file.checksum().hex() + ".part");
    }

    /** Returns how many bytes of a file are still to come. */
    long missing(HubFile file, String commit) throws IOException {
        if (isThere(file, partial(commit).resolve(file.name())) || isThere(file, blob(file))) {
            return 0;
        }
        return file.size() - (Files.exists(part(file)) ? Math.min(file.size(), Files.size(part(file))) : 0);
    }

    boolean isThere(HubFile file, Path path) throws IOException {
        return Files.isRegularFile(path) && Files.size(path) == file.size();
    }

    /** Makes a content a file of a commit; moves it there on file systems without links. */
    void link(HubFile file, String commit) throws IOException {
        Path link = partial(commit).resolve(file.name());
        Files.deleteIfExists(link);
        try {
            Files.createLink(link, blob(file));
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(blob(file), link, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path snapshot(String commit) {
        return directory.resolve("snapshots").resolve(commit);
    }

    private Path reference(String revision) {
        return directory.resolve("refs").resolve(URLEncoder.encode(revision, StandardCharsets.UTF_8));
    }
}
