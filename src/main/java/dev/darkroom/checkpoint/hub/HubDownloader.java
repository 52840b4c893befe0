package dev.darkroom.checkpoint.hub;

import dev.darkroom.checkpoint.CheckpointException;
import dev.darkroom.checkpoint.CheckpointImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/**
 * Downloads the files of a repository that an import needs, unless they are in the cache. Whatever stops it, the next
 * download goes on from there. May be shared by threads.
 */
public final class HubDownloader {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern REVISION = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}");

    private final HubSettings settings;
    private final HubClient client;
    private final Sleeper sleeper;

    public HubDownloader(HubSettings settings) {
        this(settings, PATIENCE, pause -> Thread.sleep(pause.toMillis()));
    }

    /**
     * Creates a downloader.
     *
     * @param patience longest time that a connection may be silent
     * @param sleeper waits between attempts
     */
    HubDownloader(HubSettings settings, Duration patience, Sleeper sleeper) {
        this.settings = settings;
        this.client = new HubClient(settings, patience);
        this.sleeper = sleeper;
    }

    /**
     * Makes sure that the checkpoint is in the cache.
     *
     * @param revision a branch, a tag or a commit; a branch is looked up anew every time, unless offline
     * @throws CheckpointException if it cannot be had, or its architecture cannot be imported; the message tells what
     *     to do
     */
    public HubSnapshot download(HubId id, String revision, HubProgress progress) {
        if (!REVISION.matcher(revision).matches() || revision.contains("..")) {
            throw new CheckpointException("'" + revision + "' is no revision; wanted is a branch, a tag or a commit");
        }
        RepositoryCache cache = new RepositoryCache(settings.cache(), id);
        try {
            Optional<HubSnapshot> cached = cache.find(revision);
            if (settings.offline()) {
                return cached.orElseThrow(() -> new CheckpointException(id + ", revision " + revision
                        + ": is not in the cache " + settings.cache() + "; run the import once without being offline"));
            }
            // A commit never changes, so there is nothing to ask.
            return cached.isPresent() && Listing.isCommit(revision)
                    ? cached.get()
                    : downloadFromHub(cache, id, revision, progress);
        } catch (IOException | UncheckedIOException e) {
            throw new CheckpointException(id + ": keeping it in " + settings.cache() + " failed: " + e
                    + "; check permissions and free space, or choose another cache", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CheckpointException(id + ": interrupted; run the import again to go on", e);
        }
    }

    private HubSnapshot downloadFromHub(RepositoryCache cache, HubId id, String revision, HubProgress progress)
            throws IOException, InterruptedException {
        String what = id + ", revision " + revision;
        progress.notice("looking up " + what + " at " + client.host());
        Listing listing = Listing.parse(id, tryRepeatedly(what, progress, () ->
                client.read(client.revision(id, revision), what)));
        try (CacheLock lock = cache.lock(() -> progress.notice(id + ": waiting for another import of it"))) {
            List<HubFile> files = describe(id, listing, progress);
            requireSpace(cache, id, listing.commit(), files);
            Arrived arrived = new Arrived(files, progress);
            progress.notice(String.format(Locale.ROOT, "downloading %s@%s: %d files, %.1f MB",
                    id, listing.commit(), files.size(), arrived.total / 1e6));
            for (HubFile file : files) {
                fetch(cache, id, listing.commit(), file, arrived, progress);
                if (file.name().equals("config.json")) {
                    CheckpointImporter.requireSupported(cache.partial(listing.commit()));
                }
            }
            return cache.complete(listing.commit(), revision);
        }
    }

    /** Asks for what the listing leaves out. */
    private List<HubFile> describe(HubId id, Listing listing, HubProgress progress)
            throws InterruptedException {
        List<HubFile> files = new ArrayList<>();
        for (Listing.Entry entry : listing.files()) {
            Checksum checksum = entry.checksum();
            files.add(checksum != null && entry.size() >= 0
                    ? new HubFile(entry.name(), entry.size(), checksum)
                    : ask(id, listing.commit(), entry.name(), progress));
        }
        return files;
    }

    private HubFile ask(HubId id, String commit, String name, HubProgress progress) throws InterruptedException {
        String what = id + "/" + name;
        return tryRepeatedly(what, progress, () -> {
            try (Reply reply = client.send("HEAD", client.file(id, commit, name), Map.of(), what)) {
                Optional<Checksum> checksum = reply.checksum();
                if (checksum.isEmpty() || reply.size() < 0) {
                    throw new CheckpointException(what + ": " + client.host()
                            + " names no checksum and size of it; set HF_ENDPOINT to a hub that does");
                }
                return new HubFile(name, reply.size(), checksum.get());
            }
        });
    }

    private void fetch(RepositoryCache cache, HubId id, String commit, HubFile file, Arrived arrived,
            HubProgress progress) throws IOException, InterruptedException {
        if (!cache.isThere(file, cache.partial(commit).resolve(file.name()))) {
            if (!cache.isThere(file, cache.blob(file))) {
                URI address = client.file(id, commit, file.name());
                new FileDownload(client, address, file, id + "/" + file.name(), sleeper, progress)
                        .to(cache.part(file), cache.blob(file), arrived.of(file));
            }
            cache.link(file, commit);
        }
        arrived.finished(file);
    }

    private void requireSpace(RepositoryCache cache, HubId id, String commit, List<HubFile> files) throws IOException {
        long missing = 0;
        for (HubFile file : files) {
            missing += cache.missing(file, commit);
        }
        Path directory = cache.partial(commit);
        long free = Files.getFileStore(directory).getUsableSpace();
        if (free < missing) {
            throw new CheckpointException(String.format(Locale.ROOT,
                    "%s: the cache %s has %.1f GB of free space, the download takes %.1f GB; "
                            + "free some, or choose another cache",
                    id, settings.cache(), free / 1e9, missing / 1e9));
        }
    }

    private <T> T tryRepeatedly(String what, HubProgress progress, Request<T> request) throws InterruptedException {
        Retries retries = new Retries(what, sleeper, progress);
        while (true) {
            try {
                return request.send();
            } catch (IOException e) {
                retries.failed(e);
            }
        }
    }

    /** Asks the hub for something. */
    @FunctionalInterface
    private interface Request<T> {
        T send() throws IOException, InterruptedException;
    }

    /** Adds up what has arrived of all files; never goes back, also where a file begins anew. */
    private static final class Arrived {

        private final long total;
        private final HubProgress progress;
        private long before;
        private long most;

        Arrived(List<HubFile> files, HubProgress progress) {
            this.total = files.stream().mapToLong(HubFile::size).sum();
            this.progress = progress;
        }

        LongConsumer of(HubFile file) {
            return bytes -> report(before + bytes, file.name());
        }

        void finished(HubFile file) {
            before += file.size();
            report(before, file.name());
        }

        private void report(long bytes, String name) {
            most = Math.max(most, bytes);
            progress.advanced(most, total, name);
        }
    }
}
