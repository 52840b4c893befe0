package dev.darkroom.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Visitors of the page who gave a key. Kept in memory alone: a restart asks them again. Only hashes of their tokens are kept,
 * so that a dump of the memory opens no session. Safe for use by many threads; holds its lock for a few map operations.
 */
final class Sessions {

    /** The oldest session gives way beyond this. */
    private static final int MOST = 10_000;

    private final Duration age;
    private final Clock clock;
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    Sessions(Duration age, Clock clock) {
        this.age = age;
        this.clock = clock;
    }

    private record Session(ApiKey key, Instant end) {}

    Duration age() {
        return age;
    }

    /** Begins a session and returns its token, which opens it. */
    synchronized String begin(ApiKey key) {
        Instant now = clock.instant();
        // All live equally long, so the first ones are the first to end.
        var oldest = sessions.values().iterator();
        while (oldest.hasNext() && (oldest.next().end().isBefore(now) || sessions.size() >= MOST)) {
            oldest.remove();
        }
        String token = KeyText.randomText();
        sessions.put(id(token), new Session(key, now.plus(age)));
        return token;
    }

    /** The key of the session that a token opens; null if there is none, or its time is over. */
    synchronized @Nullable ApiKey find(String token) {
        Session session = sessions.get(id(token));
        return session == null || session.end().isBefore(clock.instant()) ? null : session.key();
    }

    synchronized void end(String token) {
        sessions.remove(id(token));
    }

    private static String id(String token) {
        return HexFormat.of().formatHex(KeyText.digest(token));
    }
}
