package dev.darkroom.checkpoint.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that has arrived, and its digest so far. Kept on disk, so that a later process goes on where this
 * one stops; beside it the ETag that its server gave, in a second file. What fails on the disk fails unchecked: a
 * failing connection is worth another attempt, a full disk is not.
 */
final class PartFile implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 20;

    private final Path path;
    private final Path etagPath;
    private final HubFile file;
    private final FileChannel channel;
    private MessageDigest digest;
    private long length;
    private boolean tooLong;

    private PartFile(Path path, HubFile file, FileChannel channel) {
        this.path = path;
        this.etagPath = path.resolveSibling(path.getFileName() + ".etag");
        this.file = file;
        this.channel = channel;
        this.digest = file.checksum().kind().begin(file.size());
    }

    /** Opens what has arrived of a file before, or begins. */
    static PartFile open(Path path, HubFile file) throws IOException {
        FileChannel channel = FileChannel.open(path,
                StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        PartFile part = new PartFile(path, file, channel);
        try {
            part.readWhatIsThere();
            return part;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void readWhatIsThere() throws IOException {
        if (channel.size() > file.size()) {
            restart();
            return;
        }
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
        while (channel.read(buffer) >= 0) {
            buffer.flip();
            length += buffer.remaining();
            digest.update(buffer);
            buffer.clear();
        }
    }

    long length() {
        return length;
    }

    boolean isComplete() {
        return length == file.size();
    }

    /** Takes the next bytes; drops them if they are more than the file is long, which {@link #found} then tells. */
    void append(ByteBuffer bytes) {
        if (length + bytes.remaining() > file.size()) {
            tooLong = true;
            return;
        }
        try {
            digest.update(bytes.duplicate());
            length += bytes.remaining();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Forgets all that has arrived. */
    void restart() {
        try {
            channel.truncate(0);
            Files.deleteIfExists(etagPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digest = file.checksum().kind().begin(file.size());
        length = 0;
        tooLong = false;
    }

    /** Returns the ETag that the server gave what has arrived; null if it gave none that stands for the very bytes. */
    @Nullable String etag() throws IOException {
        return Files.exists(etagPath) ? Files.readString(etagPath) : null;
    }

    /** Keeps an ETag, unless it is a weak one, which may stand for other bytes as well. */
    void keepEtag(String etag) {
        try {
            if (etag.startsWith("\"")) {
                Files.writeString(etagPath, etag);
            } else {
                Files.deleteIfExists(etagPath);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the digest and returns what the content hashes to, for comparison with the checksum's own text. */
    String found() {
        return tooLong
                ? "more than " + file.size() + " bytes"
                : new Checksum(file.checksum().kind(), HexFormat.of().formatHex(digest.digest())).toString();
    }

    /** Makes the complete file what it was to be, in one step. Closes it. */
    void publish(Path target) throws IOException {
        channel.force(true);
        channel.close();
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(etagPath);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
