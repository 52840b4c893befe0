package dev.darkroom.web.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.InternalServerException;
import com.openai.errors.RateLimitException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import dev.darkroom.chat.CodeTask;
import dev.darkroom.generation.TooManyGenerationsException;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.FakeCodeGenerations;
import dev.darkroom.web.ScriptedGeneration;
import dev.darkroom.web.WebTest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Completions, embeddings and models, over fakes. */
@WebTest
class OtherEndpointsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MIDDLE = "the light on paper";

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations chats;

    @Autowired
    private FakeCodeGenerations texts;

    private record Response(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        String param() {
            return json().get("error").get("param").asString();
        }
    }

    private Response post(String path, String body) {
        return WebClient.create("http://localhost:" + port)
                .post()
                .uri("/v1/" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchangeToMono(response -> response.bodyToMono(String.class)
                        .map(text -> new Response(response.statusCode().value(), text)))
                .block(PATIENCE);
    }

    private void answer() {
        texts.answerWith(ScriptedGeneration.atOnce("g1", AnswerScript.of("g1", MIDDLE, 20, 4)));
    }

    @Test
    void aTextGoesOn() {
        answer();
        Response response = post("completions", "{\"prompt\":[\"A picture is \"],\"max_tokens\":9}");
        assertThat(response.json().get("object").asString()).isEqualTo("text_completion");
        assertThat(response.json().get("choices").get(0).get("text").asString()).isEqualTo(MIDDLE);
        assertThat(texts.asked().get(0).request()).isEqualTo("A picture is ");
        assertThat(texts.asked().get(0).options().maxTokens()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"completions", "fim/completions"})
    void aSuffixMakesAGap(String path) {
        answer();
        Response response = post(path, "{\"prompt\":\"a\",\"suffix\":\"b\",\"model\":\"darkside\"}");
        assertThat(response.json().get("choices").get(0).get("finish_reason").asString()).isEqualTo("stop");
        assertThat(texts.asked().get(0).request()).isEqualTo(new CodeTask.Fill("a", "b", null));
        assertThat(texts.asked().get(0).model()).isEqualTo("darkside");
    }

    @Test
    void aTextIsStreamed() {
        answer();
        List<String> data = post(
                        "completions",
                        "{\"prompt\":\"a\",\"stream\":true,\"stream_options\":{\"include_usage\":true}}")
                .body()
                .lines()
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring("data: ".length()))
                .toList();
        assertThat(data.get(data.size() - 1)).isEqualTo("[DONE]");
        List<JsonNode> chunks = data.subList(0, data.size() - 1).stream().map(JSON::readTree).toList();
        assertThat(chunks.stream()
                        .map(chunk -> chunk.get("choices").path(0).path("text").asString(""))
                        .collect(Collectors.joining()))
                .isEqualTo(MIDDLE);
        assertThat(chunks.get(chunks.size() - 1).get("usage").get("completion_tokens").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "prompt | {}",
        "prompt | {\"prompt\":\"\"}",
        "prompt | {\"prompt\":[\"a\",\"b\"]}",
        "prompt | {\"prompt\":[1,2]}",
        "echo | {\"prompt\":\"a\",\"echo\":true}",
        "best_of | {\"prompt\":\"a\",\"best_of\":2}",
        "logprobs | {\"prompt\":\"a\",\"logprobs\":1}",
        "messages | {\"prompt\":\"a\",\"messages\":[]}",
    })
    void completionsThatAreNotDoneAreRefused(String field, String body) {
        answer();
        Response response = post("completions", body);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.param()).isEqualTo(field);
        assertThat(texts.asked()).isEmpty();
    }

    @Test
    void errorsOfGapsAreToldInTheWordsOfTheRequest() {
        texts.refuse("prefix", "too long");
        assertThat(post("completions", "{\"prompt\":\"a\",\"suffix\":\"b\"}").param()).isEqualTo("prompt");
    }

    @Test
    void textsAreEmbedded() {
        JsonNode json = post("embeddings", "{\"input\":[\"ab\",\"abcd\"],\"model\":\"all-minilm-l6-v2\",\"dimensions\":3}").json();
        assertThat(json.get("data").get(1).get("index").asInt()).isEqualTo(1);
        assertThat(json.get("data").get(1).get("embedding").get(0).asDouble()).isEqualTo(4);
        assertThat(json.get("usage").get("total_tokens").asInt()).isEqualTo(6);

        String base64 = post("embeddings", "{\"input\":\"ab\",\"encoding_format\":\"base64\"}")
                .json().get("data").get(0).get("embedding").asString();
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(List.of(bytes.getFloat(), bytes.getFloat(), bytes.getFloat())).containsExactly(2f, 0.25f, -1f);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "400 | input | {}",
        "400 | input | {\"input\":[]}",
        "400 | input | {\"input\":\"\"}",
        "400 | input[1] | {\"input\":[\"a\",\"\"]}",
        "400 | input[0] | {\"input\":[1,2]}",
        "400 | dimensions | {\"input\":\"a\",\"dimensions\":2}",
        "400 | encoding_format | {\"input\":\"a\",\"encoding_format\":\"int8\"}",
        "404 | model | {\"input\":\"a\",\"model\":\"pocket\"}",
        "400 | inputs | {\"inputs\":\"a\"}",
    })
    void embeddingsThatAreNotDoneAreRefused(int status, String field, String body) {
        Response response = post("embeddings", body);
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.param()).isEqualTo(field);
    }

    @Test
    void theOfficialClientRaisesItsOwnErrorClasses() {
        OpenAIClient client = OpenAIOkHttpClient.builder()
                .baseUrl("http://localhost:" + port + "/v1")
                .apiKey("any")
                .maxRetries(0)
                .build();
        ChatCompletionCreateParams question =
                ChatCompletionCreateParams.builder().model("pocket").addUserMessage("Hello!").build();
        chats.answer(asked -> Mono.error(new TooManyGenerationsException(2, 1, 7)));
        Assertions.assertThatExceptionOfType(RateLimitException.class)
                .isThrownBy(() -> client.chat().completions().create(question))
                .satisfies(error -> assertThat(error.headers().values("Retry-After")).containsExactly("7"))
                .withMessageContaining("try again in 7 s");
        chats.answer(asked -> Mono.error(new IllegalStateException("secret")));
        Assertions.assertThatExceptionOfType(InternalServerException.class)
                .isThrownBy(() -> client.chat().completions().create(question))
                .withMessageNotContaining("secret");
    }
}
