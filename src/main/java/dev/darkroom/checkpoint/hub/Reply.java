package dev.darkroom.checkpoint.hub;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * An answer that can be used, as a rule at the end of all redirects. Closing it gives up what has not been read of its
 * body.
 *
 * @param status 200, 206 or 416; or a redirect that says of a file what was asked
 * @param headers of the last answer
 * @param linked of the hub's own answer, which redirects to where large files are and says what they are
 * @param body to be read once
 */
record Reply(int status, HttpHeaders headers, HttpHeaders linked, BodyReader body) implements AutoCloseable {

    /** Returns what the content must hash to, as the hub says it. */
    Optional<Checksum> checksum() {
        return linked.firstValue("X-Linked-Etag").or(() -> linked.firstValue("ETag")).flatMap(Checksum::of);
    }

    /** Returns the length of the content, as the hub says it, or -1. */
    long size() {
        return linked.firstValueAsLong("X-Linked-Size").orElse(linked.firstValueAsLong("Content-Length").orElse(-1));
    }

    @Override
    public void close() {
        body.close();
    }
}
