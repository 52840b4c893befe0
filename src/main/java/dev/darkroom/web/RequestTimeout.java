package dev.darkroom.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServer;

/** Lets no client hold a connection by sending a request that never ends. Answers may take as long as they take. */
@Component
final class RequestTimeout implements NettyServerCustomizer {

    private final Duration longest;

    /** @param longest that a request may take to arrive, from its headers on; then its connection is closed */
    RequestTimeout(@Value("${darkroom.request-timeout:60s}") Duration longest) {
        this.longest = longest;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.requestTimeout(longest);
    }
}
