package dev.darkroom.web;

import dev.darkroom.chat.Shares;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finished answers as files that play by themselves. */
@RestController
class ReplayHtmlController {

    private static final int LONGEST_NAME = 60;

    private final Shares shares;
    private final ShareDocuments documents;
    private final ReplayHtml html;
    private final ApiJson json;

    ReplayHtmlController(Shares shares, ShareDocuments documents, ReplayHtml html, ApiJson json) {
        this.shares = shares;
        this.documents = documents;
        this.html = html;
        this.json = json;
    }

    @GetMapping("/api/generations/{id}/replay.html")
    Mono<ResponseEntity<byte[]>> ofGeneration(@PathVariable String id) {
        return shares.question(id)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .publishOn(Schedulers.boundedElastic())
                .map(question -> {
                    ShareDocument document = documents.of(id, question.orElse(null));
                    return file(json.write(document), Shares.title(question.orElse(document.text())));
                });
    }

    @GetMapping("/api/shares/{id}/replay.html")
    Mono<ResponseEntity<byte[]>> ofShare(@PathVariable String id) {
        return shares.find(id)
                .zipWhen(share -> shares.replay(id))
                .publishOn(Schedulers.boundedElastic())
                .map(found -> file(found.getT2(), found.getT1().title()));
    }

    private ResponseEntity<byte[]> file(String document, String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "replay" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("darkroom-" + name + ".html", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(html.of(document, title).getBytes(StandardCharsets.UTF_8));
    }
}
