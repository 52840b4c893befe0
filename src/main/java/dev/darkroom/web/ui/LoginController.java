package dev.darkroom.web.ui;

import dev.darkroom.web.access.Visitors;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks the visitor of the page for a key, once; a cookie remembers that it was given. */
@RestController
class LoginController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Visitors visitors;
    private final Pages pages;

    LoginController(Visitors visitors, Pages pages) {
        this.visitors = visitors;
        this.pages = pages;
    }

    @GetMapping("/login")
    Mono<ResponseEntity<String>> ask(ServerHttpRequest request) {
        return visitors.areAsked() && !visitors.isSignedIn(request)
                ? form(request, HttpStatus.OK)
                : Mono.just(home(request).build());
    }

    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<ResponseEntity<String>> signIn(ServerWebExchange exchange) {
        return exchange.getFormData()
                .publishOn(Schedulers.boundedElastic())
                .flatMap(form -> answer(form, exchange.getRequest()));
    }

    @PostMapping("/logout")
    ResponseEntity<String> signOut(ServerHttpRequest request) {
        return home(request)
                .header(HttpHeaders.SET_COOKIE, visitors.signOut(request).toString())
                .build();
    }

    private Mono<ResponseEntity<String>> answer(MultiValueMap<String, String> form, ServerHttpRequest request) {
        String key = Objects.requireNonNullElse(form.getFirst("key"), "");
        ResponseCookie cookie = visitors.signIn(key, request);
        return cookie == null
                ? form(request, HttpStatus.UNAUTHORIZED)
                : Mono.just(home(request).header(HttpHeaders.SET_COOKIE, cookie.toString()).build());
    }

    private Mono<ResponseEntity<String>> form(ServerHttpRequest request, HttpStatus status) {
        return pages.render("login", request, () -> Map.of("wrong", status != HttpStatus.OK))
                .map(html -> ResponseEntity.status(status)
                        .contentType(HTML)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(html));
    }

    private static ResponseEntity.BodyBuilder home(ServerHttpRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getPath().contextPath().value() + "/"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
