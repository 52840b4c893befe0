package dev.darkroom.web.ui;

import dev.darkroom.chat.Shares;
import dev.darkroom.chat.UnknownShareException;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The page that a link to a shared answer leads to. */
@RestController
class SharePageController {

    private final Shares shares;
    private final Pages pages;

    SharePageController(Shares shares, Pages pages) {
        this.shares = shares;
        this.pages = pages;
    }

    @GetMapping(path = "/share/{id}", produces = "text/html;charset=UTF-8")
    Mono<String> share(@PathVariable String id, ServerHttpRequest request) {
        return shares.find(id)
                .onErrorMap(UnknownShareException.class, error -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .flatMap(share -> pages.render("share", request, () -> Map.of(
                        "id", share.id(),
                        "title", share.title(),
                        "time", share.createdAt().toString(),
                        "day", share.createdAt().atZone(ZoneOffset.UTC).toLocalDate().toString())));
    }
}
