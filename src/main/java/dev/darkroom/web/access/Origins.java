package dev.darkroom.web.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tells the requests of our own page from those that other sites make in a visitor's browser. */
final class Origins {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Set<String> allowedOrigins;
    private final Set<String> allowedHosts = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final boolean onlyLocal;

    /** @param address that the server listens on; null: all */
    Origins(AccessProperties properties, @Nullable InetAddress address) {
        this.allowedOrigins = Set.copyOf(properties.allowedOrigins());
        this.allowedHosts.addAll(properties.allowedHosts());
        this.onlyLocal = address != null && address.isLoopbackAddress();
    }

    /**
     * Lets no other site spend what the browser of a visitor proves by a cookie, or by where it stands. (Requests with a key in
     * a header need no such care: a site that knows the key may use it.)
     *
     * @param byCookie whether the request is allowed by nothing but its cookie
     * @throws AccessException for a request that changes something and comes from elsewhere
     */
    void checkThatItIsOurOwn(ServerHttpRequest request, boolean byCookie) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        HttpHeaders headers = request.getHeaders();
        String origin = headers.getOrigin();
        if ("same-origin".equals(headers.getFirst("Sec-Fetch-Site"))) {
            return;
        }
        // Every browser sends one or the other with such a request; other programs have no cookie of ours.
        if (origin == null ? byCookie : !isOwn(request) && (byCookie || !allowedOrigins.contains(origin))) {
            throw AccessException.forbidden("The request comes from another site (Origin: %s); this server answers its own page, "
                            .formatted(origin == null ? "none" : origin.length() > 100 ? origin.substring(0, 100) : origin)
                    + "programs with a key, and the sites of darkroom.access.allowed-origins.");
        }
    }

    /**
     * A site can give its own name the address 127.0.0.1, and would then be of one origin with a server there. Hence the names
     * under which a server on a loopback address may be called are few.
     *
     * @throws AccessException for a request to a name that is not ours
     */
    void checkHost(ServerHttpRequest request) {
        if (!onlyLocal) {
            return;
        }
        String name = hostName(request);
        if (name == null || isLocal(name.toLowerCase(Locale.ROOT)) || allowedHosts.contains(name)) {
            return;
        }
        throw AccessException.forbidden("This server is not known as \"%s\". If it stands behind a proxy of that name, "
                        .formatted(name.length() > 100 ? name.substring(0, 100) : name)
                + "set up keys, or add the name to darkroom.access.allowed-hosts.");
    }

    /** As the caller wrote it: Java finds no host in a name that is none by the letter of the law, such as one with an underscore. */
    private static @Nullable String hostName(ServerHttpRequest request) {
        String named = request.getURI().getHost();
        String header = request.getHeaders().getFirst(HttpHeaders.HOST);
        return named != null || header == null ? named : header.replaceFirst(":\\d*$", "");
    }

    private static boolean isLocal(String name) {
        boolean isAddress = name.startsWith("[") || name.matches("[0-9.]+");
        return isAddress || name.equals("localhost") || name.endsWith(".localhost");
    }

    /** Whether the Origin header names the server that is called, by whatever scheme. */
    static boolean isOwn(ServerHttpRequest request) {
        String origin = request.getHeaders().getOrigin();
        if (origin == null) {
            return false;
        }
        try {
            String authority = new URI(origin).getRawAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(request.getHeaders().getFirst(HttpHeaders.HOST))
                            || authority.equalsIgnoreCase(request.getURI().getRawAuthority()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
