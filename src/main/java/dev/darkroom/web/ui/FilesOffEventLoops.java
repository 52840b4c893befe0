package dev.darkroom.web.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks the files of the pages up where it may block: they lie in jars, which are read like any file. */
@Component
final class FilesOffEventLoops implements WebFilter {

    private static final Set<String> FOLDERS = Set.of("webjars", "js", "css", "images");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        int end = path.indexOf('/', 1);
        return end > 0 && FOLDERS.contains(path.substring(1, end))
                ? chain.filter(exchange).subscribeOn(Schedulers.boundedElastic())
                : chain.filter(exchange);
    }
}
