package dev.darkroom.checkpoint.hub;

import dev.darkroom.checkpoint.CheckpointException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to the hub: addresses, the token, redirects, and what its refusals mean. Redirects are followed here rather
 * than by the JDK's client, since the token is for the hub alone and large files lie on other hosts. May be shared by
 * threads.
 */
final class HubClient {

    private static final int MOST_REDIRECTS = 10;
    private static final int LARGEST_ANSWER = 32 << 20;
    private static final Duration CONNECT = Duration.ofSeconds(30);

    private final URI endpoint;
    private final @Nullable String token;
    private final Duration patience;
    private final HttpClient http;

    /**
     * Creates a client.
     *
     * @param patience longest time to wait for an answer to begin, and then for each piece of it
     */
    HubClient(HubSettings settings, Duration patience) {
        this.endpoint = settings.endpoint();
        this.token = settings.token();
        this.patience = patience;
        // One long answer at a time gains nothing from HTTP/2, whose windows slow it down.
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    String host() {
        return endpoint.getAuthority();
    }

    URI revision(HubId id, String revision) {
        return URI.create(endpoint + "/api/models/" + id + "/revision/" + encoded(revision) + "?blobs=true");
    }

    URI file(HubId id, String commit, String name) {
        return URI.create(endpoint + "/" + id + "/resolve/" + commit + "/" + encoded(name));
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Fetches a small answer whole. */
    byte[] read(URI address, String what) throws IOException, InterruptedException {
        try (Reply reply = send("GET", address, Map.of(), what)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (List<ByteBuffer> bytes = reply.body().next(); bytes != null; bytes = reply.body().next()) {
                for (ByteBuffer buffer : bytes) {
                    byte[] piece = new byte[buffer.remaining()];
                    buffer.get(piece);
                    all.write(piece);
                }
                if (all.size() > LARGEST_ANSWER) {
                    throw new CheckpointException(
                            what + ": the hub's answer does not end; is HF_ENDPOINT the address of a hub?");
                }
            }
            return all.toByteArray();
        }
    }

    /**
     * Sends a request and follows redirects.
     *
     * @param what what is wanted, for messages
     * @throws RetryableException if the server is busy or broken
     * @throws IOException if the connection fails
     * @throws CheckpointException if the hub refuses
     */
    Reply send(String method, URI address, Map<String, String> headers, String what)
            throws IOException, InterruptedException {
        URI next = address;
        HttpHeaders linked = null;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpResponse<Flow.Publisher<List<ByteBuffer>>> response = response(request(method, next, headers));
            BodyReader body = BodyReader.of(response.body(), patience);
            int status = response.statusCode();
            linked = linked == null || isHub(next) ? response.headers() : linked;
            // What a file is the hub says itself; the address of its content may be good for a GET only.
            boolean described = method.equals("HEAD") && linked.firstValue("X-Linked-Etag").isPresent();
            if (status == 200 || status == 206 || status == 416 || status / 100 == 3 && described) {
                return new Reply(status, response.headers(), linked, body);
            }
            body.close();
            if (status / 100 != 3) {
                throw refusal(status, response.headers(), next, what);
            }
            next = target(next, response.headers(), what);
        }
        throw new CheckpointException(what + ": more than " + MOST_REDIRECTS + " redirects");
    }

    private HttpResponse<Flow.Publisher<List<ByteBuffer>>> response(HttpRequest request)
            throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofPublisher());
        } catch (ConnectException e) {
            // The JDK's own message is often missing.
            throw new IOException("cannot connect to " + request.uri().getAuthority(), e);
        }
    }

    private HttpRequest request(String method, URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .timeout(patience)
                .header("User-Agent", "darkroom");
        headers.forEach(request::header);
        if (token != null && isHub(address)) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private boolean isHub(URI address) {
        return endpoint.getScheme().equalsIgnoreCase(address.getScheme())
                && endpoint.getHost().equalsIgnoreCase(address.getHost())
                && port(endpoint) == port(address);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    private static URI target(URI from, HttpHeaders headers, String what) {
        String location = headers.firstValue("Location").orElse("");
        try {
            URI target = from.resolve(location);
            boolean secure = "https".equalsIgnoreCase(target.getScheme());
            boolean plain = "http".equalsIgnoreCase(target.getScheme()) && "http".equalsIgnoreCase(from.getScheme());
            if (!location.isEmpty() && target.getHost() != null && (secure || plain)) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            // The message below is for this too.
        }
        throw new CheckpointException(
                what + ": " + from.getAuthority() + " redirects to an address that cannot be followed");
    }

    private IOException refusal(int status, HttpHeaders headers, URI address, String what) {
        String from = address.getAuthority() + " answers " + status;
        if (status == 429 || status == 408 || status >= 500) {
            return new RetryableException(from, retryAfter(headers));
        }
        if (!isHub(address)) {
            // An address elsewhere is good for a while only; the hub gives a new one.
            return new RetryableException(from, null);
        }
        if (status == 401 || status == 403) {
            throw new CheckpointException(what + ": " + from + (token == null
                    ? " without a token. There is no such model, or it is private or gated: ask for access on its page,"
                            + " and set HF_TOKEN to a token that may read it"
                    : " to the token in HF_TOKEN. There is no such model, or it is private or gated: ask for access on"
                            + " its page, and check that the token is valid and may read it"));
        }
        if (status == 404) {
            throw new CheckpointException(
                    what + ": " + from + ", there is no such thing; check the id and the revision");
        }
        throw new CheckpointException(what + ": " + from + "; is HF_ENDPOINT the address of a hub?");
    }

    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        String value = headers.firstValue("Retry-After").orElse("");
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(ZonedDateTime.now(date.getZone()), date);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
