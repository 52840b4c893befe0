package dev.darkroom.web.access;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request that may not be made: without a right key (401), from a wrong place (403), or too often (429). Its headers are the
 * answer's: {@code WWW-Authenticate} or {@code Retry-After}, where the status has one.
 */
public final class AccessException extends ResponseStatusException {

    private final String detail;
    private final transient HttpHeaders headers = new HttpHeaders();

    private AccessException(HttpStatus status, String detail) {
        super(status, detail);
        this.detail = detail;
    }

    static AccessException unauthorised(String detail) {
        AccessException exception = new AccessException(HttpStatus.UNAUTHORIZED, detail);
        exception.headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"darkroom\"");
        return exception;
    }

    static AccessException forbidden(String detail) {
        return new AccessException(HttpStatus.FORBIDDEN, detail);
    }

    static AccessException tooMany(String detail, long retryAfterSeconds) {
        AccessException exception = new AccessException(HttpStatus.TOO_MANY_REQUESTS, detail);
        exception.headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfterSeconds));
        return exception;
    }

    /** What to tell the client: what is wrong, and what to do. Holds no key. */
    public String detail() {
        return detail;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }
}
