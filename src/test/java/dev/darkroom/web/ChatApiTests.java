package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.model.ChatMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class ChatApiTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String ANSWER = "Hello! Smile: \uD83D\uDE42\nI am an answer, developing “at once”.";
    private static final String BODY = "{\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]}";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final JsonMapper json = new JsonMapper();
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations generations;

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(PATIENCE).build();
    }

    @Test
    void changedRowsRebuildTheFinalText() {
        generations.answerWith(ScriptedGeneration.atOnce("7f3a", AnswerScript.of("7f3a", ANSWER, 40, 6)));
        FluxExchangeResult<ServerSentEvent<String>> result = post(BODY);
        assertThat(result.getResponseHeaders().getFirst("X-Accel-Buffering")).isEqualTo("no");
        assertThat(result.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.TEXT_EVENT_STREAM);

        List<ServerSentEvent<String>> events = result.getResponseBody().collectList().block(PATIENCE);
        assertThat(events).extracting(ServerSentEvent::event).first().isEqualTo("started");
        assertThat(events).extracting(ServerSentEvent::id).startsWith("7f3a:0", "7f3a:1", "7f3a:2");
        SortedMap<Integer, String> canvas = new TreeMap<>();
        for (ServerSentEvent<String> event : events) {
            for (JsonNode row : json.readTree(event.data()).path("changed")) {
                canvas.put(row.get(0).intValue(), row.get(1).stringValue());
            }
        }
        ServerSentEvent<String> last = events.get(events.size() - 1);
        assertThat(last.event()).isEqualTo("completed");
        assertThat(json.readTree(last.data()).path("text").stringValue())
                .isEqualTo(ANSWER)
                .isEqualTo(String.join("", canvas.values()));
    }

    @Test
    void eachEventArrivesBeforeTheNextExists() {
        List<GenerationEvent> script = AnswerScript.of("g", ANSWER, 40, 3);
        Sinks.Many<Integer> steps = Sinks.many().unicast().onBackpressureBuffer();
        var generation = ScriptedGeneration.stepped("g", script, steps.asFlux());
        generations.answerWith(generation);
        steps.tryEmitNext(1);
        StepVerifier.create(post(BODY).getResponseBody().mapNotNull(ServerSentEvent::event))
                .expectNext("started")
                .then(() -> steps.tryEmitNext(1))
                .expectNext("pass")
                .then(() -> steps.tryEmitNext(2))
                .expectNext("pass", "pass")
                .then(() -> steps.tryEmitNext(1))
                .expectNext("completed")
                .expectComplete()
                .verify(PATIENCE);
        assertThat(generation.cancellations()).isZero();
    }

    @Test
    void passesOnWhatWasAsked() {
        generations.answerWith(ScriptedGeneration.atOnce("g", AnswerScript.of("g", "Yes.", 4, 1)));
        post("""
                {"model":"pocket","options":{"maxTokens":64,"threshold":1,"seed":9007199254740993,"stop":["\\n"],"cache":null},
                 "messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"<|mask|> \\u00e9"}]}""")
                .getResponseBody()
                .blockLast(PATIENCE);
        assertThat(generations.questions()).singleElement().satisfies(question -> {
            assertThat(question.model()).isEqualTo("pocket");
            assertThat(question.messages())
                    .containsExactly(new ChatMessage("system", "Be brief."), new ChatMessage("user", "<|mask|> é"));
            assertThat(question.options().maxTokens()).isEqualTo(64);
            assertThat(question.options().threshold()).isEqualTo(1.0);
            assertThat(question.options().seed()).isEqualTo(9007199254740993L);
            assertThat(question.options().stop()).containsExactly("\n");
            assertThat(question.options().cache()).isNull();
        });
    }

    @Test
    void aClientThatHangsUpIsAReaderLess() throws IOException {
        Sinks.Many<Integer> steps = Sinks.many().unicast().onBackpressureBuffer();
        var generation = ScriptedGeneration.stepped("g", AnswerScript.of("g", ANSWER, 40, 6), steps.asFlux());
        generations.answerWith(generation);
        steps.tryEmitNext(2);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("POST /api/chat HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                    + BODY.length() + "\r\n\r\n" + BODY)
                            .getBytes(StandardCharsets.UTF_8));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = reader.readLine();
            while (line != null && !line.equals("event: pass")) {
                line = reader.readLine();
            }
            assertThat(line).isEqualTo("event: pass");
        }
        StepVerifier.create(generation.left()).expectNext(generation).expectComplete().verify(PATIENCE);
        assertThat(generation.cancellations()).isZero();
    }

    @Test
    void twentyClientsGetEveryFrameInOrder() {
        generations.answer(question ->
                Mono.just(ScriptedGeneration.paced("g", AnswerScript.of("g", ANSWER, 40, 12), Duration.ofMillis(5))));
        List<CompletableFuture<List<String>>> answers = IntStream.range(0, 20).mapToObj(i -> ids()).toList();
        List<String> whole = IntStream.range(0, 14).mapToObj(i -> "id: g:" + i).toList();
        assertThat(answers).allSatisfy(ids -> assertThat(ids).succeedsWithin(PATIENCE).isEqualTo(whole));
    }

    /** With another client than Reactor's, so that BlockHound watches the server alone. */
    private CompletableFuture<List<String>> ids() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/chat"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(response ->
                        response.body().lines().filter(line -> line.startsWith("id: ")).toList());
    }

    private FluxExchangeResult<ServerSentEvent<String>> post(String body) {
        return client.post()
                .uri("/api/chat")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {});
    }
}
