package dev.darkroom.web.access;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Knows who asks: a program by its key in {@code Authorization: Bearer}, the page by the cookie of its session. Safe for use by
 * many threads.
 */
@Component
public final class Visitors {

    private static final String COOKIE = "darkroom-session";
    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;
    private final Sessions sessions;

    Visitors(AccessProperties properties) {
        this.keys = new ApiKeys(properties);
        this.sessions = new Sessions(properties.sessionAge(), Clock.systemUTC());
    }

    /** Whether the server asks for keys at all. */
    public boolean areAsked() {
        return !keys.isEmpty();
    }

    /** Whether a request comes from a visitor of the page who gave a key. */
    public boolean isSignedIn(ServerHttpRequest request) {
        return bySession(request) != null;
    }

    /**
     * Begins a session of the page. Takes random bytes from the system: not on an event loop.
     *
     * @return the cookie to set, out of reach of scripts and other sites; null if the key is not one of ours
     */
    public @Nullable ResponseCookie signIn(String key, ServerHttpRequest request) {
        ApiKey known = keys.find(key.strip());
        return known == null
                ? null
                : cookie(sessions.begin(known), request).maxAge(sessions.age()).build();
    }

    /** Ends the session of a request, if it has one, and returns the cookie that removes the browser's. */
    public ResponseCookie signOut(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(COOKIE);
        if (cookie != null) {
            sessions.end(cookie.getValue());
        }
        return cookie("", request).maxAge(0).build();
    }

    @Nullable ApiKey bySession(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(COOKIE);
        return cookie == null ? null : sessions.find(cookie.getValue());
    }

    /** @throws AccessException if there is an Authorization header with anything but a key of ours */
    @Nullable ApiKey byHeader(ServerHttpRequest request) {
        String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return null;
        }
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw AccessException.unauthorised("The Authorization header must be Bearer, a space, and an API key.");
        }
        ApiKey key = keys.find(header.substring(BEARER.length()).strip());
        if (key == null) {
            throw AccessException.unauthorised("The API key is not one of this server's.");
        }
        return key;
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, ServerHttpRequest request) {
        String base = request.getPath().contextPath().value();
        return ResponseCookie.from(COOKIE, value)
                .path(base.isEmpty() ? "/" : base)
                .httpOnly(true)
                .sameSite("Strict")
                .secure("https".equals(request.getURI().getScheme()) || saysSecure(request));
    }

    /** A proxy that ends TLS says so. Who lies about it only keeps their own browser from sending the cookie. */
    private static boolean saysSecure(ServerHttpRequest request) {
        return "https".equalsIgnoreCase(request.getHeaders().getFirst("X-Forwarded-Proto"));
    }
}
