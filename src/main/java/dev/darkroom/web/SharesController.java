package dev.darkroom.web;

import dev.darkroom.chat.ShareSummary;
import dev.darkroom.chat.Shares;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Links to finished answers: give one out, see what is shared, take one back. */
@RestController
@RequestMapping("/api/shares")
class SharesController {

    private final Shares shares;
    private final ShareDocuments documents;
    private final ApiJson json;

    SharesController(Shares shares, ShareDocuments documents, ApiJson json) {
        this.shares = shares;
        this.documents = documents;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<String>> share(ServerHttpRequest request) {
        String base = request.getPath().contextPath().value();
        return RequestBodies.read(request)
                .map(body -> json.read(body, ShareBody.class))
                // The server may have forgotten the generation: its link is as good as ever.
                .flatMap(body -> shares.findByGeneration(body.checkedId()).switchIfEmpty(Mono.defer(() -> share(body))))
                .map(share -> {
                    Entry entry = Entry.of(share, base);
                    return ResponseEntity.created(URI.create(entry.path())).body(json.write(entry));
                });
    }

    private Mono<ShareSummary> share(ShareBody body) {
        Mono<Optional<String>> question = body.question() == null
                ? shares.question(body.checkedId()).map(Optional::of).defaultIfEmpty(Optional.empty())
                : Mono.just(Optional.of(body.question()));
        return question.publishOn(Schedulers.boundedElastic()).flatMap(asked -> {
            ShareDocument document = documents.of(body.checkedId(), asked.orElse(null));
            return shares.share(body.checkedId(), asked.orElse(document.text()), json.write(document));
        });
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> list(ServerHttpRequest request) {
        String base = request.getPath().contextPath().value();
        return shares.list().map(all ->
                json.write(new Listing(all.stream().map(share -> Entry.of(share, base)).toList())));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> read(@PathVariable String id) {
        return shares.replay(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeBack(@PathVariable String id) {
        return shares.takeBack(id);
    }

    /** @param question that was answered; left out: that of the kept conversation, if the answer is part of one */
    private record ShareBody(@Nullable String generationId, @Nullable String question) {
        String checkedId() {
            if (generationId == null) {
                throw ApiProblem.invalid("generationId", "Say which answer to share: {\"generationId\": \"…\"}.");
            }
            return generationId;
        }
    }

    private record Listing(List<Entry> shares) {}

    /** @param path of the page that shows the answer, on this server */
    private record Entry(String id, String path, String generationId, String title, String createdAt) {
        static Entry of(ShareSummary share, String base) {
            return new Entry(
                    share.id(),
                    base + "/share/" + share.id(),
                    share.generationId(),
                    share.title(),
                    share.createdAt().toString());
        }
    }
}
