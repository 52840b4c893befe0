package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.chat.CodeTask;
import dev.darkroom.chat.CodeTask.Fill;
import dev.darkroom.chat.CodeTask.Generate;
import dev.darkroom.chat.CodeTask.Rewrite;
import dev.darkroom.generation.CodeResult;
import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Completed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebTest
class CodeApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private FakeCodeGenerations generations;

    @Autowired
    private FakeRuntime runtime;

    private WebTestClient client;

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        List<GenerationEvent> events = new ArrayList<>(AnswerScript.of("c1", "b = 2", 8, 2));
        Completed plain = (Completed) events.remove(events.size() - 1);
        events.add(new Completed(
                plain.sequence(), plain.text(), plain.finishReason(), plain.usage(),
                new CodeResult("a = 1\nb = 2\n", "--- a/code\n")));
        generations.answerWith(ScriptedGeneration.atOnce("c1", events));
    }

    @AfterEach
    void reset() {
        runtime.ready(true);
    }

    private WebTestClient.ResponseSpec post(String body) {
        return client.post().uri("/api/code").contentType(MediaType.APPLICATION_JSON).bodyValue(body.replace('\'', '"'))
                .exchange();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void understandsItsThreeForms(String body, CodeTask task) {
        post(body).expectStatus().isOk();
        assertThat(generations.asked()).singleElement()
                .satisfies(asked -> assertThat(asked.request()).isEqualTo(task));
    }

    static Stream<Arguments> tasks() {
        return Stream.of(
                Arguments.of("{'prompt':'add','language':'Python'}", new Generate("add", "Python")),
                Arguments.of("{'prefix':'a','suffix':''}", new Fill("a", "", null)),
                Arguments.of("{'prefix':'','suffix':'b','language':'Go'}", new Fill("", "b", "Go")),
                Arguments.of(
                        "{'code':'a😀b','selection':{'start':1,'end':3},'instruction':'x'}",
                        new Rewrite("a😀b", 1, 3, "x", null)),
                Arguments.of(
                        "{'code':'','selection':{'start':0,'end':0},'instruction':'x','language':'C++'}",
                        new Rewrite("", 0, 0, "x", "C++")));
    }

    @Test
    void theCompletionCarriesTheWholeCodeAndTheDifference() {
        byte[] body = post("{'prefix':'a','suffix':'b','model':'darkside','options':{'maxTokens':8}}")
                .expectStatus().isOk()
                .expectHeader().contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM)
                .expectBody().returnResult().getResponseBodyContent();
        assertThat(new String(body, StandardCharsets.UTF_8))
                .contains("data: {\"text\":\"b = 2\",\"code\":\"a = 1\\nb = 2\\n\",\"diff\":\"--- a/code\\n\",\"finishReason\"");
        assertThat(generations.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.model()).isEqualTo("darkside");
            assertThat(asked.options().maxTokens()).isEqualTo(8);
        });
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                                                     | prompt
                    {'language':'Python'}                                                  | prompt
                    {'prompt':'add'}                                                       | language
                    {'prompt':' ','language':'Python'}                                     | prompt
                    {'prompt':'add','language':' '}                                        | language
                    {'prompt':'add','language':'a\\nb'}                                    | language
                    {'prompt':'add','language':'```'}                                      | language
                    {'prompt':'add','language':'Python','prefix':'a'}                      | prefix
                    {'prompt':'add','language':'Python','instruction':'x'}                 | instruction
                    {'prefix':'a'}                                                         | suffix
                    {'suffix':'a'}                                                         | prefix
                    {'prefix':'','suffix':''}                                              | prefix
                    {'prefix':'a','suffix':'b','code':'c'}                                 | code
                    {'code':'abc'}                                                         | selection
                    {'selection':{'start':0,'end':1},'instruction':'x'}                    | code
                    {'code':'abc','selection':{'start':0,'end':1}}                         | instruction
                    {'code':'abc','selection':{'start':0,'end':1},'instruction':''}        | instruction
                    {'code':'abc','selection':{'end':1},'instruction':'x'}                 | selection.start
                    {'code':'abc','selection':{'start':0},'instruction':'x'}               | selection.end
                    {'code':'abc','selection':{'start':-1,'end':1},'instruction':'x'}      | selection.start
                    {'code':'abc','selection':{'start':0,'end':4},'instruction':'x'}       | selection.end
                    {'code':'abc','selection':{'start':2,'end':1},'instruction':'x'}       | selection.end
                    {'code':'😀','selection':{'start':1,'end':2},'instruction':'x'}        | selection.start
                    {'code':'abc','selection':{'from':1,'end':2},'instruction':'x'}        | selection.from
                    {'code':'abc','selection':[0,1],'instruction':'x'}                     | selection
                    {'code':'abc','selection':{'start':0.5,'end':1},'instruction':'x'}     | selection.start
                    {'prefix':'a','suffix':'b','options':{'maxToken':3}}                   | options.maxToken
                    """)
    void aWrongBodyIsRefusedByTheNameOfItsField(String body, String field) {
        post(body)
                .expectStatus().isBadRequest()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.field").isEqualTo(field);
        assertThat(generations.asked()).isEmpty();
    }

    @Test
    void whileTheModelLoadsItSaysSo() {
        runtime.ready(false);
        post("{'prefix':'a','suffix':'b'}").expectStatus().isEqualTo(503);
        assertThat(generations.asked()).isEmpty();
    }
}
