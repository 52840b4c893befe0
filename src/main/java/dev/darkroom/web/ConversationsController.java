package dev.darkroom.web;

import dev.darkroom.chat.Conversation;
import dev.darkroom.chat.ConversationMessage;
import dev.darkroom.chat.ConversationPage;
import dev.darkroom.chat.ConversationSummary;
import dev.darkroom.chat.Conversations;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The conversations that the server keeps: find, read, rename, delete, take away. */
@RestController
@RequestMapping("/api/conversations")
class ConversationsController {

    private static final int LONGEST_QUERY = 200;
    private static final int LAST_PAGE = 1_000_000;

    private final Conversations conversations;
    private final ApiJson json;

    ConversationsController(Conversations conversations, ApiJson json) {
        this.conversations = conversations;
        this.json = json;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> list(
            @RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "0") String page) {
        if (query.length() > LONGEST_QUERY) {
            throw ApiProblem.invalid("query", "The query may have %d characters at most.".formatted(LONGEST_QUERY));
        }
        return conversations.list(query.strip(), pageNumber(page)).map(found -> json.write(Page.of(found)));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> read(@PathVariable String id) {
        return conversations.find(id).map(found -> json.write(Document.of(found)));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> rename(@PathVariable String id, ServerHttpRequest request) {
        return RequestBodies.read(request)
                .map(body -> json.read(body, Rename.class).checkedTitle())
                .flatMap(title -> conversations.rename(id, title))
                .map(renamed -> json.write(Entry.of(renamed)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delete(@PathVariable String id) {
        return conversations.delete(id);
    }

    @GetMapping("/{id}/export")
    Mono<ResponseEntity<byte[]>> export(
            @PathVariable String id, @RequestParam(defaultValue = "markdown") String format) {
        return switch (format) {
            case "markdown" -> conversations.find(id).map(found ->
                    file(found, ".md", "text/markdown;charset=UTF-8", ConversationMarkdown.of(found)));
            case "json" -> conversations.find(id).map(found ->
                    file(found, ".json", MediaType.APPLICATION_JSON_VALUE, json.write(Document.of(found))));
            default -> throw ApiProblem.invalid(
                    "format", "The format must be markdown or json, not \"%s\".".formatted(Names.shortened(format)));
        };
    }

    private static ResponseEntity<byte[]> file(Conversation conversation, String ending, String type, String text) {
        String name = conversation.summary().title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename((name.isEmpty() ? "conversation" : name) + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int pageNumber(String page) {
        try {
            int number = Integer.parseInt(page);
            if (number >= 0 && number <= LAST_PAGE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below, as a number out of range.
        }
        throw ApiProblem.invalid(
                "page", "The page must be a number from 0 on, not \"%s\".".formatted(Names.shortened(page)));
    }

    private record Rename(@Nullable String title) {
        String checkedTitle() {
            if (title == null) {
                throw ApiProblem.invalid("title", "Give the new title: {\"title\": \"…\"}.");
            }
            return title;
        }
    }

    private record Page(List<Entry> conversations, int page, int pages, long total) {
        static Page of(ConversationPage page) {
            return new Page(
                    page.conversations().stream().map(Entry::of).toList(), page.page(), page.pages(), page.total());
        }
    }

    private record Entry(String id, String title, String createdAt, String updatedAt) {
        static Entry of(ConversationSummary summary) {
            return new Entry(
                    summary.id(), summary.title(), summary.createdAt().toString(), summary.updatedAt().toString());
        }
    }

    private record Document(String id, String title, String createdAt, String updatedAt, List<Message> messages) {
        static Document of(Conversation conversation) {
            ConversationSummary summary = conversation.summary();
            return new Document(
                    summary.id(),
                    summary.title(),
                    summary.createdAt().toString(),
                    summary.updatedAt().toString(),
                    conversation.messages().stream().map(Message::of).toList());
        }
    }

    /** @param generationId of an answer: it can be listened to while it runs, and replayed for a while after that */
    private record Message(
            String role, String content, String state, String createdAt, @Nullable String generationId) {
        static Message of(ConversationMessage message) {
            Instant time = message.createdAt();
            return new Message(
                    message.role(), message.content(), message.state().word(), time.toString(), message.generationId());
        }
    }
}
