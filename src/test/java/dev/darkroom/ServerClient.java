package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the native API of a server, as a client would that has nothing but HTTP. */
final class ServerClient {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebClient http;

    ServerClient(int port) {
        http = WebClient.create("http://localhost:" + port);
    }

    /** Status, headers and JSON of a response. */
    record Answer(int status, String contentType, String retryAfter, JsonNode body) {}

    /** What a client has received of a generation, over one connection or several. */
    static final class Received {
        private final List<Integer> sequences = new ArrayList<>();
        private final List<Integer> queuePositions = new ArrayList<>();
        private final TreeMap<Integer, JsonNode> rows = new TreeMap<>();
        private String id = "";
        private JsonNode started;
        private JsonNode completed;
        private int passes;

        void take(ServerSentEvent<String> frame) {
            JsonNode data = JSON.readTree(frame.data());
            if ("queued".equals(frame.event())) {
                queuePositions.add(data.get("position").asInt());
                return;
            }
            id = frame.id().substring(0, frame.id().indexOf(':'));
            sequences.add(Integer.valueOf(frame.id().substring(id.length() + 1)));
            switch (String.valueOf(frame.event())) {
                case "started" -> started = data;
                case "pass" -> {
                    passes++;
                    data.get("changed").forEach(row -> rows.put(row.get(0).asInt(), row));
                }
                case "completed" -> completed = data;
                default -> throw new AssertionError("a frame " + frame);
            }
        }

        String id() {
            return id;
        }

        String lastEventId() {
            return id + ":" + sequences.get(sequences.size() - 1);
        }

        List<Integer> sequences() {
            return sequences;
        }

        /** The places in the queue that it was told of. */
        List<Integer> queuePositions() {
            return queuePositions;
        }

        JsonNode started() {
            return started;
        }

        boolean isComplete() {
            return completed != null;
        }

        JsonNode completed() {
            assertThat(completed).as("completion of %s", id).isNotNull();
            return completed;
        }

        int passes() {
            return passes;
        }

        /** What the rows say: the text left of the first open position. */
        String text() {
            StringBuilder text = new StringBuilder();
            rows.values().stream()
                    .takeWhile(row -> !"tm".contains(row.get(3).asString()))
                    .forEach(row -> text.append(row.get(1).asString()));
            return text.toString();
        }

        Map<Integer, JsonNode> rows() {
            return rows;
        }
    }

    void waitUntilReady() {
        http.get()
                .uri("/actuator/health/readiness")
                .exchangeToMono(response -> Mono.just(response.statusCode().is2xxSuccessful()))
                .filter(ready -> ready)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50), Schedulers.parallel()))
                .block(PATIENCE);
    }

    Flux<ServerSentEvent<String>> ask(String question, Map<String, Object> options) {
        return frames(http.post()
                .uri("/api/chat")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(chat(question, options)));
    }

    private static Map<String, Object> chat(String question, Map<String, Object> options) {
        return Map.of("messages", List.of(Map.of("role", "user", "content", question)), "options", options);
    }

    /** The answer in place of the frames, for requests that are to be refused. */
    Mono<Answer> askForStatus(String question, Map<String, Object> options) {
        return send(HttpMethod.POST, "/api/chat", chat(question, options));
    }

    Flux<ServerSentEvent<String>> resume(String id, String lastEventId) {
        return frames(http.get().uri("/api/generations/{id}/events", id).header("Last-Event-ID", lastEventId));
    }

    Flux<ServerSentEvent<String>> replayed(String id) {
        return frames(http.get().uri("/api/generations/{id}/events", id));
    }

    Flux<ServerSentEvent<String>> startAgain(String id, String verb, Map<String, Object> body) {
        return frames(http.post()
                .uri("/api/generations/{id}/{verb}", id, verb)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body));
    }

    Mono<Answer> look(String id) {
        return http.get().uri("/api/generations/{id}", id).exchangeToMono(ServerClient::answer);
    }

    Mono<Answer> steer(String id, Map<String, Object> command) {
        return send(HttpMethod.PATCH, "/api/generations/" + id, command);
    }

    Mono<Answer> post(String id, String verb, Map<String, Object> body) {
        return send(HttpMethod.POST, "/api/generations/" + id + "/" + verb, body);
    }

    Mono<Answer> cancel(String id) {
        return http.delete().uri("/api/generations/{id}", id).exchangeToMono(ServerClient::answer);
    }

    static Received received(Flux<ServerSentEvent<String>> frames) {
        Received received = new Received();
        frames.doOnNext(received::take).blockLast(PATIENCE);
        return received;
    }

    private static Flux<ServerSentEvent<String>> frames(WebClient.RequestHeadersSpec<?> request) {
        return request.retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .filter(frame -> frame.event() != null);
    }

    private Mono<Answer> send(HttpMethod method, String path, Map<String, Object> body) {
        return http.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchangeToMono(ServerClient::answer);
    }

    private static Mono<Answer> answer(ClientResponse response) {
        String type = response.headers().contentType().map(MediaType::toString).orElse("");
        String retryAfter = String.join("", response.headers().header("Retry-After"));
        boolean json = type.contains("json");
        return (json ? response.bodyToMono(String.class).map(JSON::readTree) : response.releaseBody().thenReturn(JSON.nullNode()))
                .map(body -> new Answer(response.statusCode().value(), type, retryAfter, body));
    }
}
