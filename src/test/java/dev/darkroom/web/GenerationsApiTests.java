package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.SteeringCommand.Finish;
import dev.darkroom.generation.SteeringCommand.Keep;
import dev.darkroom.generation.SteeringCommand.PinText;
import dev.darkroom.generation.SteeringCommand.PinToken;
import dev.darkroom.generation.SteeringCommand.Remask;
import dev.darkroom.generation.SteeringCommand;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebTest
class GenerationsApiTests {

    private static final String HELLO = "{\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]}";

    @LocalServerPort
    private int port;

    private WebTestClient client;

    @Autowired
    private FakeChatGenerations generations;

    private ScriptedGeneration generation;

    @BeforeEach
    void start() {
        client = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        generation = ScriptedGeneration.atOnce("g7", AnswerScript.of("g7", "Yes.", 4, 2));
        generations.answerWith(generation);
        frames(client.post().uri("/api/chat").contentType(MediaType.APPLICATION_JSON).bodyValue(HELLO).exchange());
    }

    @Test
    void saysHowAGenerationStands() {
        client.get().uri("/api/generations/g7").exchange()
                .expectStatus().isOk()
                .expectBody()
                .jsonPath("$.id").isEqualTo("g7")
                .jsonPath("$.model").isEqualTo("pocket")
                .jsonPath("$.state").isEqualTo("running")
                .jsonPath("$.promptTokens").isEqualTo(5)
                .jsonPath("$.canvasLength").isEqualTo(69);
    }

    @Test
    void saysWhichPlaceItHasInTheQueue() {
        generation.queueAt(3);
        client.get().uri("/api/generations/g7").exchange()
                .expectBody()
                .jsonPath("$.queuePosition").isEqualTo(3);
        generation.queueAt(0);
        client.get().uri("/api/generations/g7").exchange()
                .expectBody()
                .jsonPath("$.queuePosition").doesNotExist();
    }

    @Test
    void listensFromTheStartOrAfterTheLastEventThatTheClientHas() {
        List<String> all = frames(client.get().uri("/api/generations/g7/events").exchange());
        List<String> rest = frames(
                client.get().uri("/api/generations/g7/events").header("Last-Event-ID", "g7:1").exchange());

        assertThat(all.get(0)).isEqualTo("id: g7:0");
        assertThat(rest).isEqualTo(all.subList(2, all.size())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void steers(String body, SteeringCommand command) {
        client.patch().uri("/api/generations/g7").contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange()
                .expectStatus().isOk()
                .expectBody().json("{\"pass\": 1, \"completes\": false}");
        assertThat(generation.commands()).containsExactly(command);
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of("{\"op\":\"pin\",\"position\":9,\"text\":\" cat\"}", new PinText(9, 10, " cat")),
                Arguments.of("{\"op\":\"pin\",\"start\":9,\"end\":9,\"text\":\"x\"}", new PinText(9, 9, "x")),
                Arguments.of("{\"op\":\"remask\",\"start\":9,\"end\":12}", new Remask(9, 12)),
                Arguments.of("{\"op\":\"keep\",\"start\":9,\"end\":12}", new Keep(9, 12)),
                Arguments.of("{\"op\":\"pin\",\"position\":9,\"token\":7}", new PinToken(9, 7)),
                Arguments.of("{\"op\":\"finish\"}", new Finish()));
    }

    @ParameterizedTest
    @MethodSource("wrongCommands")
    void wrongCommandsNameTheFieldAndChangeNothing(String body, String field) {
        client.patch().uri("/api/generations/g7").contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange()
                .expectStatus().isBadRequest()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.field").isEqualTo(field);
        assertThat(generation.commands()).isEmpty();
    }

    static Stream<Arguments> wrongCommands() {
        return Stream.of(
                Arguments.of("{}", "op"),
                Arguments.of("{\"op\":\"bend\"}", "op"),
                Arguments.of("{\"op\":\"pin\",\"position\":9}", "text"),
                Arguments.of("{\"op\":\"pin\",\"position\":-1,\"text\":\"x\"}", "position"),
                Arguments.of("{\"op\":\"pin\",\"position\":1,\"start\":1,\"end\":2,\"text\":\"x\"}", "position"),
                Arguments.of("{\"op\":\"pin\",\"start\":1,\"text\":\"x\"}", "end"),
                Arguments.of("{\"op\":\"remask\",\"end\":4}", "start"),
                Arguments.of("{\"op\":\"keep\",\"start\":4}", "end"),
                Arguments.of("{\"op\":\"keep\",\"start\":4,\"end\":5,\"token\":3}", "token"),
                Arguments.of("{\"op\":\"pin\",\"token\":7}", "position"),
                Arguments.of("{\"op\":\"pin\",\"position\":1,\"token\":7,\"text\":\"x\"}", "text"),
                Arguments.of("{\"op\":\"remask\",\"start\":5,\"end\":4}", "end"),
                Arguments.of("{\"op\":\"remask\",\"start\":5,\"end\":8,\"text\":\"x\"}", "text"),
                Arguments.of("{\"op\":\"remask\",\"start\":\"5\",\"end\":8}", "start"),
                Arguments.of("{\"op\":\"remask\",\"begin\":5,\"end\":8}", "begin"));
    }

    @Test
    void tellsWhatElseMightStandThere() {
        client.get().uri("/api/generations/g7/alternatives?position=9").exchange()
                .expectStatus().isOk()
                .expectBody()
                .json("{\"position\":9,\"pass\":3,\"alternatives\":["
                        + "{\"token\":7,\"text\":\" dog\",\"probability\":0.6,\"end\":false},"
                        + "{\"token\":8,\"text\":\" fox\",\"probability\":0.25,\"end\":false},"
                        + "{\"token\":1,\"text\":\"\",\"probability\":0.1,\"end\":true}]}");
        for (String query : List.of("", "?position=", "?position=nine")) {
            client.get().uri("/api/generations/g7/alternatives" + query).exchange()
                    .expectStatus().isBadRequest()
                    .expectBody().jsonPath("$.field").isEqualTo("position");
        }
    }

    @Test
    void continuesAndForksWithTheOptionsAsked() {
        List<String> continued = frames(post("continue",
                "{\"edits\":[{\"op\":\"remask\",\"start\":6,\"end\":8},{\"op\":\"pin\",\"position\":9,\"text\":\"z\"}],"
                        + "\"options\":{\"seed\":5}}"));
        List<String> forked = frames(post("fork", "{\"pass\":1,\"options\":{\"temperature\":0.5}}"));

        assertThat(continued).isEqualTo(forked).isNotEmpty();
        assertThat(generations.restarts()).hasSize(2);
        assertThat(generations.restarts().get(0).edits())
                .containsExactly(new Remask(6, 8), new PinText(9, 10, "z"));
        assertThat(generations.restarts().get(0).options().seed()).isEqualTo(5);
        assertThat(generations.restarts().get(1).pass()).isEqualTo(1);
        assertThat(generations.restarts().get(1).options().temperature()).isEqualTo(0.5);
    }

    @Test
    void startingAgainWantsToKnowWhere() {
        post("continue", "{\"edits\":[]}").expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("edits");
        post("continue", "{\"edits\":[{\"op\":\"remask\",\"start\":6}]}").expectStatus().isBadRequest()
                .expectBody().jsonPath("$.field").isEqualTo("edits[0].end");
        post("fork", "{}").expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("pass");
        assertThat(generations.restarts()).isEmpty();
    }

    @Test
    void replays() {
        client.get().uri("/api/generations/g7/replay").exchange()
                .expectStatus().isOk()
                .expectBody()
                .jsonPath("$.format").isEqualTo("darkroom-replay/1")
                .jsonPath("$.canvas[1]").isEqualTo(8);
    }

    @Test
    void cancels() {
        client.delete().uri("/api/generations/g7").exchange().expectStatus().isNoContent();
        assertThat(generation.cancellations()).isEqualTo(1);
    }

    @Test
    void anUnknownGenerationIsNotFound() {
        client.get().uri("/api/generations/nobody").exchange()
                .expectStatus().isNotFound()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.type").isEqualTo("urn:darkroom:problem:unknown-generation");
        client.get().uri("/api/generations/nobody/events").exchange().expectStatus().isNotFound();
        client.delete().uri("/api/generations/nobody").exchange().expectStatus().isNotFound();
    }

    @Test
    void anEventOfAnotherGenerationIsNoPlaceToResume() {
        client.get().uri("/api/generations/g7/events").header("Last-Event-ID", "g8:1").exchange()
                .expectStatus().isBadRequest()
                .expectBody().jsonPath("$.field").isEqualTo("Last-Event-ID");
    }

    private WebTestClient.ResponseSpec post(String verb, String body) {
        return client.post().uri("/api/generations/g7/" + verb).contentType(MediaType.APPLICATION_JSON).bodyValue(body)
                .exchange();
    }

    /** The id lines of a stream. */
    private static List<String> frames(WebTestClient.ResponseSpec response) {
        String body = new String(
                response.expectStatus().isOk().expectBody().returnResult().getResponseBodyContent(),
                StandardCharsets.UTF_8);
        return body.lines().filter(line -> line.startsWith("id: ")).toList();
    }
}
