package dev.darkroom.web.access;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets through who may pass. With keys set up, everything but the files of the pages, shared answers and the plain state of
 * health asks for one: a path that is forgotten here is closed.
 */
@Component
@Order(AccessFilter.ORDER)
final class AccessFilter implements WebFilter {

    /** After the headers that every answer has and the answers to preflights, before all else. */
    static final int ORDER = -100;

    private static final Set<String> OPEN = Set.of(
            "/login", "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

    /** The files of the pages hold nothing that is not in the jar. */
    private static final List<String> OPEN_FOLDERS = List.of("/css/", "/js/", "/images/", "/webjars/");

    /** Who was given the link to a shared answer may read it: its id cannot be guessed. */
    private static final Pattern SHARED = Pattern.compile("/(?:api/shares/[^/]+(?:/replay\\.html)?|share/[^/]+)");

    private final Visitors visitors;
    private final Origins origins;

    AccessFilter(Visitors visitors, AccessProperties properties, ServerProperties server) {
        this.visitors = visitors;
        this.origins = new Origins(properties, server.getAddress());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().pathWithinApplication().value();
        if (WebServerApplicationContext.hasServerNamespace(exchange.getApplicationContext(), "management")) {
            // A port of its own for health and metrics: who reaches it is for the network to say. Spring would answer all else
            // there as well.
            return path.startsWith("/actuator/")
                    ? chain.filter(exchange)
                    : Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
        ApiKey key;
        try {
            if (!visitors.areAsked()) {
                origins.checkHost(request);
                origins.checkThatItIsOurOwn(request, false);
                return chain.filter(exchange);
            }
            key = key(request);
        } catch (AccessException refused) {
            return isOpen(request, path) ? chain.filter(exchange) : Mono.error(refused);
        }
        if (isOpen(request, path)) {
            return chain.filter(exchange);
        }
        if (key == null) {
            return wantsPage(request)
                    ? toLogin(exchange)
                    : Mono.error(AccessException.unauthorised(
                            "This server asks for an API key: send it as Authorization: Bearer KEY, or sign in at /login."));
        }
        return isLimited(request) ? withinLimits(key, exchange, chain) : chain.filter(exchange);
    }

    private @Nullable ApiKey key(ServerHttpRequest request) {
        ApiKey key = visitors.byHeader(request);
        if (key == null) {
            key = visitors.bySession(request);
            if (key != null) {
                origins.checkThatItIsOurOwn(request, true);
            }
        }
        return key;
    }

    private static Mono<Void> withinLimits(ApiKey key, ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.using(
                () -> {
                    key.enter();
                    return key;
                },
                entered -> chain.filter(exchange),
                ApiKey::leave);
    }

    private static boolean isOpen(ServerHttpRequest request, String path) {
        boolean shared = request.getMethod().equals(HttpMethod.GET) && SHARED.matcher(path).matches();
        return shared || OPEN.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** Who cancels takes work away: that is always allowed. */
    private static boolean isLimited(ServerHttpRequest request) {
        return ApiPaths.isAnyApi(request) && !request.getMethod().equals(HttpMethod.DELETE);
    }

    private static boolean wantsPage(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.GET)
                && request.getHeaders().getAccept().stream()
                        .anyMatch(type -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML));
    }

    private static Mono<Void> toLogin(ServerWebExchange exchange) {
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse()
                .getHeaders()
                .setLocation(URI.create(exchange.getRequest().getPath().contextPath().value() + "/login"));
        exchange.getResponse().getHeaders().setCacheControl("no-store");
        return exchange.getResponse().setComplete();
    }
}
