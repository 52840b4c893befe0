package dev.darkroom.web;

import io.netty.channel.ChannelException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Hooks;
import reactor.netty.http.server.HttpServer;

/** Lets no client hold a connection by sending a request that never ends. Answers may take as long as they take. */
@Component
final class RequestTimeout implements NettyServerCustomizer {

    private static final Logger log = LoggerFactory.getLogger(RequestTimeout.class);

    // Reactor's hooks add up and are of the whole JVM: once, however many contexts there are
    static {
        Hooks.onErrorDropped(RequestTimeout::nobodyListened);
    }

    private final Duration longest;

    /** @param longest that a request may take to arrive, from its headers on; then its connection is closed */
    RequestTimeout(@Value("${darkroom.request-timeout:60s}") Duration longest) {
        this.longest = longest;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.requestTimeout(longest);
    }

    /** A connection given up may be gone before the body's reader hears of it: then there is nobody to tell, and nothing is wrong. */
    private static void nobodyListened(Throwable error) {
        if (error instanceof ChannelException) {
            log.debug("A connection ended when nobody listened any more: {}", error.getMessage());
        } else {
            log.error("An error came when nobody listened any more", error);
        }
    }
}
