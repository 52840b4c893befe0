package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.model.ChatMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
@Timeout(60)
class ConversationsApiTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String UNKNOWN = "4a1f4e3c-0000-4000-8000-000000000000";

    private static final AtomicInteger GENERATIONS = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations generations;

    private void answerWith(String text) {
        generations.answer(question -> {
            String id = "conversed" + GENERATIONS.incrementAndGet();
            return Mono.just(ScriptedGeneration.atOnce(id, AnswerScript.of(id, text, 20, 3)));
        });
    }

    private HttpResponse<String> send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    private JsonNode read(String id) {
        return JSON.readTree(get("/api/conversations/" + id).body());
    }

    @Test
    void anAnswerIsReplacedByItsEdit() {
        answerWith("One.");
        String id = ask(Map.of("message", "First?")).get("conversationId").asString();
        String replaced = read(id).get("messages").get(1).get("generationId").asString();
        answerWith("Another.");
        String other = ask(Map.of("message", "Else?")).get("id").asString();

        String path = "/api/conversations/" + id + "/answers/" + replaced;
        assertThat(send("PUT", path, "{\"generation\":\"" + other + "\"}").statusCode()).isEqualTo(204);
        assertThat(read(id).get("messages").get(1).get("content").asString()).isEqualTo("Another.");
        assertThat(send("PUT", path, "{\"generation\":\"" + other + "\"}").statusCode()).isEqualTo(404);
        assertThat(send("PUT", path, "{}").statusCode()).isEqualTo(400);
    }

    /** What the first event of the answer says. */
    private JsonNode ask(Map<String, ?> body) {
        HttpResponse<String> response = send("POST", "/api/chat", JSON.writeValueAsString(body));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body()
                .lines()
                .filter(line -> line.startsWith("data: "))
                .findFirst()
                .orElseThrow()
                .substring("data: ".length()));
    }

    private String conversation(String question) {
        return ask(Map.of("message", question)).get("conversationId").asString();
    }

    private static List<String> all(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(each -> each.get(field).asString()).toList();
    }

    private static void assertProblem(HttpResponse<String> response, int status, String type, String field) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:darkroom:problem:" + type);
        assertThat(problem.path("field").asString(null)).isEqualTo(field);
    }

    @Test
    void aConversationBeginsGoesOnAndIsReadBack() {
        answerWith("I am Darkroom.");
        JsonNode started = ask(Map.of("message", "Who are you?"));
        String id = started.get("conversationId").asString();
        assertThat(started.get("droppedMessages").asInt()).isZero();
        generations.dropBeyond(2);
        JsonNode again = ask(Map.of("conversationId", id, "message", "Really?"));

        assertThat(again.get("conversationId").asString()).isEqualTo(id);
        assertThat(again.get("droppedMessages").asInt()).isEqualTo(1);
        assertThat(generations.questions().get(1).messages())
                .containsExactly(new ChatMessage("assistant", "I am Darkroom."), new ChatMessage("user", "Really?"));
        JsonNode found = read(id);
        assertThat(found.get("title").asString()).isEqualTo("Who are you?");
        assertThat(all(found.get("messages"), "role")).containsExactly("user", "assistant", "user", "assistant");
        assertThat(all(found.get("messages"), "content"))
                .containsExactly("Who are you?", "I am Darkroom.", "Really?", "I am Darkroom.");
        assertThat(all(found.get("messages"), "state")).containsOnly("complete");
        assertThat(found.get("messages").get(1).get("generationId").asString()).isEqualTo(started.get("id").asString());
        assertThat(found.get("createdAt").asString()).endsWith("Z");
    }

    @Test
    void aQuestionCanBeAskedAgainInItsPlace() {
        answerWith("I am Darkroom.");
        String id = ask(Map.of("message", "Who are you?")).get("conversationId").asString();
        ask(Map.of("conversationId", id, "message", "Really?"));
        ask(Map.of("conversationId", id, "message", "Where are you?", "place", 0));
        assertThat(all(read(id).get("messages"), "content")).containsExactly("Where are you?", "I am Darkroom.");
        assertThat(send("POST", "/api/chat", "{\"message\":\"Hi\",\"place\":0}").body())
                .contains("\"field\":\"place\"");
        assertThat(send("POST", "/api/chat", "{\"message\":\"Hi\",\"place\":1,\"conversationId\":\"" + id + "\"}").body())
                .contains("\"field\":\"place\"");
    }

    @Test
    void whoSendsAllMessagesIsToldNothingNew() {
        answerWith("Hi.");
        HttpResponse<String> response =
                send("POST", "/api/chat", "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("conversationId").doesNotContain("droppedMessages");
    }

    @Test
    void listsAndSearches() {
        answerWith("It orbits the earth.");
        String word = UUID.randomUUID().toString();
        String first = conversation("Moon " + word);
        String second = conversation("Sun " + word);
        JsonNode found = JSON.readTree(get("/api/conversations?query=" + word).body());
        assertThat(all(found.get("conversations"), "id")).containsExactly(second, first);
        assertThat(found.get("total").asInt()).isEqualTo(2);
        assertThat(found.get("page").asInt()).isZero();
        assertThat(found.get("pages").asInt()).isEqualTo(1);
        ask(Map.of("conversationId", first, "message", "More"));
        JsonNode moved = JSON.readTree(get("/api/conversations?query=" + word).body());
        assertThat(all(moved.get("conversations"), "id")).containsExactly(first, second);
        assertThat(JSON.readTree(get("/api/conversations?query=" + word + "&page=1").body()).get("conversations"))
                .isEmpty();
        assertThat(JSON.readTree(get("/api/conversations?query=orbits%20the").body()).get("total").asInt())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void renamesAndDeletes() {
        answerWith("Yes.");
        String path = "/api/conversations/" + conversation("Yes?");
        HttpResponse<String> renamed = send("PATCH", path, "{\"title\":\"  A\\nbetter title \"}");
        assertThat(renamed.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(renamed.body()).get("title").asString()).isEqualTo("A better title");
        assertThat(send("PATCH", path, JSON.writeValueAsString(Map.of("title", "x".repeat(200)))).statusCode())
                .isEqualTo(200);
        assertThat(send("DELETE", path, null).statusCode()).isEqualTo(204);
        assertProblem(get(path), 404, "unknown-conversation", null);
        assertProblem(send("DELETE", path, null), 404, "unknown-conversation", null);
    }

    @Test
    void exports() {
        answerWith("Two *stars*.");
        String id = conversation("What is \"this\": /etc?");
        String path = "/api/conversations/" + id + "/export";
        HttpResponse<String> markdown = get(path);
        assertThat(markdown.headers().firstValue("Content-Type")).contains("text/markdown;charset=UTF-8");
        assertThat(markdown.headers().firstValue("Content-Disposition")).hasValueSatisfying(
                value -> assertThat(value).startsWith("attachment").contains("What-is-this-etc.md"));
        assertThat(markdown.body().replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC", "TIME"))
                .isEqualTo("""
                        # What is "this": /etc?

                        ## You, TIME

                        What is "this": /etc?

                        ## Darkroom, TIME

                        Two *stars*.
                        """);
        assertThat(get(path + "?format=markdown").body()).isEqualTo(markdown.body());
        HttpResponse<String> json = get(path + "?format=json");
        assertThat(json.headers().firstValue("Content-Disposition")).hasValueSatisfying(
                value -> assertThat(value).contains(".json"));
        assertThat(JSON.readTree(json.body())).isEqualTo(read(id));
        assertProblem(get(path + "?format=pdf"), 400, "invalid-request", "format");
    }

    @Test
    void anAnswerOnItsWayIsShownAndMarkedWhenItIsCut() throws Exception {
        ScriptedGeneration generation = ScriptedGeneration.stepped(
                        "cut1", AnswerScript.of("cut1", "Never.", 4, 2), Flux.just(1).concatWith(Flux.never()))
                .settling("As far as");
        generations.answerWith(generation);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/chat"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"message\":\"How far?\"}"))
                .build();
        String id;
        try (var lines = HTTP.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            String data = lines.filter(line -> line.startsWith("data: ")).findFirst().orElseThrow();
            id = JSON.readTree(data.substring("data: ".length())).get("conversationId").asString();
            JsonNode running = read(id).get("messages").get(1);
            assertThat(running.get("state").asString()).isEqualTo("running");
            assertThat(running.get("content").asString()).isEqualTo("As far as");
            assertThat(running.get("generationId").asString()).isEqualTo("cut1");
            assertProblem(
                    send("POST", "/api/chat", "{\"conversationId\":\"%s\",\"message\":\"And?\"}".formatted(id)),
                    409, "conversation-busy", null);
            assertThat(send("DELETE", "/api/generations/cut1", null).statusCode()).isEqualTo(204);
        }
        JsonNode cut = read(id).get("messages").get(1);
        assertThat(cut.get("state").asString()).isEqualTo("cancelled");
        assertThat(cut.get("content").asString()).isEqualTo("As far as");
        assertThat(get("/api/conversations/" + id + "/export").body()).endsWith("*This answer was cancelled.*\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET    | /api/conversations/ID                    |                          | 404 | unknown-conversation |
                    GET    | /api/conversations/nonsense              |                          | 404 | unknown-conversation |
                    GET    | /api/conversations/ID/export             |                          | 404 | unknown-conversation |
                    PATCH  | /api/conversations/ID                    | {"title":"A"}            | 404 | unknown-conversation |
                    DELETE | /api/conversations/ID                    |                          | 404 | unknown-conversation |
                    POST   | /api/chat                                | {"conversationId":"ID","message":"Hi"} | 404 | unknown-conversation |
                    PATCH  | /api/conversations/ID                    | {}                       | 400 | invalid-request | title
                    PATCH  | /api/conversations/ID                    | {"title":null}           | 400 | invalid-request | title
                    PATCH  | /api/conversations/ID                    | {"title":" \\n "}        | 400 | invalid-request | title
                    PATCH  | /api/conversations/ID                    | {"title":7}              | 400 | invalid-request | title
                    PATCH  | /api/conversations/ID                    | {"title":"LONG"}         | 400 | invalid-request | title
                    PATCH  | /api/conversations/ID                    | {"name":"A"}             | 400 | invalid-request | name
                    PATCH  | /api/conversations/ID                    | {                        | 400 | malformed-body  |
                    GET    | /api/conversations?page=-1               |                          | 400 | invalid-request | page
                    GET    | /api/conversations?page=one              |                          | 400 | invalid-request | page
                    GET    | /api/conversations?page=99999999999      |                          | 400 | invalid-request | page
                    GET    | /api/conversations?query=LONG            |                          | 400 | invalid-request | query
                    GET    | /api/conversations/ID/export?format=html |                          | 400 | invalid-request | format
                    """)
    void refuses(String method, String path, String body, int status, String type, String field) {
        String longText = "x".repeat(201);
        assertProblem(
                send(
                        method,
                        path.replace("ID", UNKNOWN).replace("LONG", longText),
                        body == null ? null : body.replace("\"ID\"", "\"" + UNKNOWN + "\"").replace("LONG", longText)),
                status,
                type,
                field);
    }
}
