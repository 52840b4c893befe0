package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.generation.TooManyGenerationsException;
import dev.darkroom.model.UnknownModelException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@WebTest
class ApiErrorsTests {

    private static final String HELLO = "{\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]}";

    private WebTestClient client;

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations generations;

    @Autowired
    private FakeRuntime runtime;

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
        generations.answer(question -> Mono.error(new AssertionError("A wrong request came through")));
    }

    @AfterEach
    void reset() {
        runtime.ready(true);
    }

    /** Single quotes stand for double ones; {@code @} for a message that is right. */
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                                       | messages              | Give at least one message
                    {'messages':null}                                        | messages              | Give at least one message
                    {'messages':[]}                                          | messages              | Give at least one message
                    {'messages':'Hello'}                                     | messages              | It must be a list, not a string.
                    {'messages':{}}                                          | messages              | It must be a list, not an object.
                    {'messages':['Hello']}                                   | messages[0]           | It must be an object, not a string.
                    {'messages':[@,null]}                                   | messages[1]           | not null
                    {'messages':[@,3]}                                      | messages[1]           | It must be an object, not a whole number.
                    {'messages':[@,{'content':'Hi'}]}                       | messages[1].role      | it is missing
                    {'messages':[@,{'role':'robot','content':'Hi'}]}        | messages[1].role      | "robot" is none of them
                    {'messages':[@,{'role':'User','content':'Hi'}]}         | messages[1].role      | "User" is none of them
                    {'messages':[@,{'role':'user','content':' \\n '}]}      | messages[1].content   | not blank
                    {'messages':[@,{'role':'user'}]}                        | messages[1].content   | not blank
                    {'messages':[@,{'role':'user','content':7}]}            | messages[1].content   | It must be a string, not a whole number.
                    {'messages':[@,{'role':'user','content':true}]}         | messages[1].content   | It must be a string, not true or false.
                    {'messages':[@,{'role':'user','content':['a']}]}        | messages[1].content   | It must be a string, not a list.
                    {'messages':[@,{'role':'user','text':'a'}]}             | messages[1].text      | There is no field "text"; the known ones are content, role.
                    {'messages':[{'role':'system','content':'Be brief.'}]}   | messages[0].role      | must be user
                    {'messages':[@,{'role':'assistant','content':'Hi'}]}     | messages[1].role      | must be user
                    {'messages':[@],'model':5}                              | model                 | It must be a string, not a whole number.
                    {'messages':[@],'temperature':1}                        | temperature           | There is no field "temperature"
                    {'messages':[@],'modle':'pocket'}                       | modle                 | did you mean "model"?
                    {'messages':[@],'options':[]}                           | options               | It must be an object, not a list.
                    {'messages':[@],'options':''}                           | options               | It must be an object, not a string.
                    {'messages':[@],'options':{'max_tokens':5}}             | options.max_tokens    | did you mean "maxTokens"?
                    {'messages':[@],'options':{'maxTokens':'12'}}           | options.maxTokens     | It must be a whole number, not a string.
                    {'messages':[@],'options':{'maxTokens':''}}             | options.maxTokens     | It must be a whole number, not a string.
                    {'messages':[@],'options':{'maxTokens':1.5}}            | options.maxTokens     | It must be a whole number, not a number with a fraction.
                    {'messages':[@],'options':{'maxTokens':99999999999}}    | options.maxTokens     | It must be a whole number, not one that is out of range.
                    {'messages':[@],'options':{'seed':1e40}}                | options.seed          | It must be a whole number
                    {'messages':[@],'options':{'threshold':'high'}}         | options.threshold     | It must be a number, not a string.
                    {'messages':[@],'options':{'threshold':true}}           | options.threshold     | It must be a number, not true or false.
                    {'messages':[@],'options':{'policy':1}}                 | options.policy        | It must be a string, not a whole number.
                    {'messages':[@],'options':{'stop':'x'}}                 | options.stop          | It must be a list, not a string.
                    {'messages':[@],'options':{'stop':['x',2]}}             | options.stop[1]       | It must be a string, not a whole number.
                    {'messages':[@],'options':{'stop':[null]}}              | options.stop[0]       | It must be a string, not null.
                    {'messages':[@],'options':{'temperature':1e999}}        | options.temperature   | It must be a number
                    {'messages':[@],'model':'a','model':'b'}                | model                 | The field is given twice
                    {'messages':[@],'conversationId':'abc'}                 | messages              | Send either messages
                    {'messages':[@],'message':'Hi'}                         | messages              | Send either messages
                    {'messages':[],'message':'Hi'}                          | messages              | Send either messages
                    {'conversationId':7,'message':'Hi'}                      | conversationId        | It must be a string, not a whole number.
                    {'conversationId':'abc'}                                 | message               | not blank
                    {'conversationId':'abc','message':' \\n '}               | message               | not blank
                    {'message':''}                                           | message               | not blank
                    {'message':['Hi']}                                       | message               | It must be a string, not a list.
                    {'message':'Hi','options':{'max_tokens':5}}              | options.max_tokens    | did you mean "maxTokens"?
                    """)
    void namesTheWrongField(String body, String field, String detail) {
        Problem problem = post(body.replace("@", "{'role':'user','content':'Hi'}").replace('\'', '"'));
        assertThat(problem).isEqualTo(new Problem(
                "urn:darkroom:problem:invalid-request", "Invalid request", 400, problem.detail(), field));
        assertThat(problem.detail()).contains(detail);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ` `                              | The body is empty; it must be a JSON object.
                    null                             | The body is null; it must be a JSON object.
                    {"messages":[{"role":"user",}]}  | The body is not valid JSON: unexpected '}' (line 1, column 29).
                    {"messages": [                   | The body is not valid JSON: it ends too early (line 1, column 15).
                    {"messages"                      | The body is not valid JSON: it ends too early (line 1, column 12).
                    {} {}                            | The body is not valid JSON: something follows its end (line 1, column 4).
                    {messages:[]}                    | The body is not valid JSON: unexpected 'm' (line 1, column 2).
                    {"messages": NaN}                | The body is not valid JSON
                    Hello                            | The body is not valid JSON (line 1, column 1).
                    """)
    void saysWhereJsonIsMalformed(String body, String detail) {
        Problem problem = post(body);
        assertThat(problem).isEqualTo(new Problem(
                "urn:darkroom:problem:malformed-body", "Malformed body", 400, problem.detail(), null));
        assertThat(problem.detail()).startsWith(detail);
    }

    @Test
    void countsLinesOfMalformedJson() {
        assertThat(post("{\n  \"messages\": [\n    oops\n  ]\n}").detail()).contains("line 3");
    }

    @Test
    void deepNestingIsMalformed() {
        assertThat(post("[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(post("{\"conversationId\":" + "[".repeat(100_000)).status()).isEqualTo(400);
    }

    @Test
    void emptyBody() {
        assertThat(post("").detail()).isEqualTo("The body is empty; it must be a JSON object.");
    }

    @Test
    void invalidUtf8() {
        Problem problem = post(HELLO.replace("!", "\u00e9").getBytes(StandardCharsets.ISO_8859_1), "application/json");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).isEqualTo("The body is not valid UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(ints = {RequestBodies.LIMIT + 1, 10_000_000})
    void tooLarge(int size) {
        Problem problem = post(HELLO + " ".repeat(size - HELLO.length()));
        assertThat(problem).isEqualTo(new Problem(
                "urn:darkroom:problem:body-too-large", "Body too large", 413,
                "The body may have 1,048,576 bytes at most.", null));
    }

    @Test
    void aBodyOfTheLimitIsRead() {
        generations.answer(question -> Mono.error(new InvalidRequestException("messages", "seen")));
        assertThat(post(HELLO + " ".repeat(RequestBodies.LIMIT - HELLO.length())).detail()).isEqualTo("seen");
    }

    @Test
    void whatTheModelCannotDoNamesTheField() {
        generations.answer(question -> Mono.error(
                new InvalidRequestException("options.threshold", "The threshold must be above 0, not -1.")));
        assertThat(post(HELLO)).isEqualTo(new Problem(
                "urn:darkroom:problem:invalid-request", "Invalid request", 400,
                "The threshold must be above 0, not -1.", "options.threshold"));
    }

    @Test
    void tooManyGenerationsSaysWhenToTryAgain() {
        generations.answer(question -> Mono.error(new TooManyGenerationsException(32, 64, 2)));
        var result = client.post().uri("/api/chat").contentType(MediaType.APPLICATION_JSON).bodyValue(HELLO).exchange();
        result.expectHeader().valueEquals("Retry-After", "2");
        result.expectBody().jsonPath("$.status").isEqualTo(429).jsonPath("$.queuePosition").isEqualTo(65);
    }

    @Test
    void unknownModel() {
        generations.answer(question -> Mono.error(
                new UnknownModelException("No model \"nope\" is installed; installed are: pocket.")));
        assertThat(post(HELLO)).isEqualTo(new Problem(
                "urn:darkroom:problem:unknown-model", "Unknown model", 404,
                "No model \"nope\" is installed; installed are: pocket.", "model"));
    }

    @Test
    void anUnexpectedErrorTellsNothingOfItsInside() {
        generations.answer(question -> Mono.error(new IllegalStateException("secret")));
        assertThat(post(HELLO)).isEqualTo(new Problem(
                "urn:darkroom:problem:internal-error", "Internal error", 500,
                "The server failed; its log says why.", null));
    }

    @Test
    void aModelThatIsStillLoadingAsksToWait() {
        runtime.ready(false);
        assertThat(post(HELLO).status()).isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "application/xml"})
    void otherMediaTypes(String type) {
        Problem problem = post(HELLO.getBytes(StandardCharsets.UTF_8), type);
        assertThat(problem).isEqualTo(new Problem(
                "about:blank", "Unsupported Media Type", 415,
                "The body must be JSON, sent with Content-Type: application/json.", null));
    }

    @Test
    void otherMethods() {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
            var result = client.method(method).uri("/api/chat").exchange();
            result.expectStatus().isEqualTo(405).expectHeader().valueEquals("Allow", "POST");
            assertThat(problem(result).detail()).isEqualTo("/api/chat does not answer to " + method + "; use POST.");
        }
    }

    @Test
    void otherAnswers() {
        var result = client.post()
                .uri("/api/chat")
                .accept(MediaType.APPLICATION_XML)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(HELLO)
                .exchange();
        assertThat(problem(result)).isEqualTo(new Problem(
                "about:blank", "Not Acceptable", 406,
                "The answer is only to be had as text/event-stream; the Accept header rules that out.", null));
    }

    @Test
    void otherPaths() {
        assertThat(problem(client.get().uri("/api/nothing").exchange())).isEqualTo(new Problem(
                "about:blank", "Not Found", 404, "There is nothing at /api/nothing.", null));
    }

    private Problem post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private Problem post(byte[] body, String type) {
        return problem(client.post()
                .uri("/api/chat")
                .header("Content-Type", type)
                .bodyValue(body)
                .exchange());
    }

    private static Problem problem(WebTestClient.ResponseSpec response) {
        var result = response.expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(Map.class)
                .returnResult();
        Map<?, ?> body = result.getResponseBody();
        assertThat(body).isNotNull();
        assertThat(body.toString()).doesNotContain("java.", "Exception", "dev.darkroom", "tools.jackson", "trace");
        Problem problem = new Problem(
                (String) body.get("type"), (String) body.get("title"), (Integer) body.get("status"),
                (String) body.get("detail"), (String) body.get("field"));
        assertThat(result.getStatus().value()).isEqualTo(problem.status());
        return problem;
    }

    private record Problem(String type, String title, int status, String detail, String field) {}
}
