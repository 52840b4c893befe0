package dev.darkroom.checkpoint.hub;

import dev.darkroom.checkpoint.CheckpointException;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Downloads one file: goes on where a connection broke, and believes nothing before its checksum is right. */
final class FileDownload {

    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-.*");

    private final HubClient client;
    private final URI address;
    private final HubFile file;
    private final String what;
    private final Sleeper sleeper;
    private final HubProgress progress;

    FileDownload(HubClient client, URI address, HubFile file, String what, Sleeper sleeper, HubProgress progress) {
        this.client = client;
        this.address = address;
        this.file = file;
        this.what = what;
        this.sleeper = sleeper;
        this.progress = progress;
    }

    /**
     * Downloads the file, from wherever an earlier download stopped.
     *
     * @param partPath where it grows
     * @param target where it appears when it is complete and right
     * @param arrived hears how many bytes are there
     * @throws CheckpointException if it cannot be had, or is not what the hub announced, twice
     */
    void to(Path partPath, Path target, LongConsumer arrived) throws IOException, InterruptedException {
        String wanted = file.checksum().toString();
        try (PartFile part = PartFile.open(partPath, file)) {
            fill(part, arrived);
            String found = part.found();
            if (!found.equals(wanted)) {
                part.restart();
                progress.notice(what + ": what arrived is damaged; downloading it again");
                fill(part, arrived);
                found = part.found();
            }
            if (!found.equals(wanted)) {
                part.restart();
                throw new CheckpointException(what + ": the content is not what the hub announced. Expected " + wanted
                        + ", found " + found + "; it has been deleted: try again later");
            }
            part.publish(target);
        }
    }

    private void fill(PartFile part, LongConsumer arrived) throws InterruptedException {
        Retries retries = new Retries(what, sleeper, progress);
        arrived.accept(part.length());
        while (!part.isComplete() && !part.isTooLong()) {
            try {
                receive(part, retries, arrived);
            } catch (IOException e) {
                retries.failed(e);
            }
        }
    }

    private void receive(PartFile part, Retries retries, LongConsumer arrived)
            throws IOException, InterruptedException {
        try (Reply reply = client.send("GET", address, range(part), what)) {
            long start = start(reply);
            if (start != part.length()) {
                // A server that does not send parts, or whose file is another one now, sends all of it.
                part.restart();
            }
            if (start != part.length()) {
                throw new IOException(address.getAuthority() + " does not send the part that was asked for");
            }
            part.keepEtag(reply.headers().firstValue("ETag").orElse(""));
            List<ByteBuffer> bytes = reply.body().next();
            while (bytes != null && !part.isTooLong()) {
                bytes.forEach(part::append);
                retries.progressed();
                arrived.accept(part.length());
                bytes = reply.body().next();
            }
        }
        if (!part.isComplete() && !part.isTooLong()) {
            throw new IOException("the answer ended after " + part.length() + " of " + file.size() + " bytes");
        }
    }

    private static Map<String, String> range(PartFile part) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        if (part.length() > 0) {
            headers.put("Range", "bytes=" + part.length() + "-");
            String etag = part.etag();
            if (etag != null) {
                headers.put("If-Range", etag);
            }
        }
        return headers;
    }

    /** Returns the first byte that an answer holds, or -1 if it holds none of the file. */
    private static long start(Reply reply) {
        if (reply.status() == 200) {
            return 0;
        }
        Matcher range = CONTENT_RANGE.matcher(reply.headers().firstValue("Content-Range").orElse(""));
        return reply.status() == 206 && range.matches() ? Long.parseLong(range.group(1)) : -1;
    }
}
