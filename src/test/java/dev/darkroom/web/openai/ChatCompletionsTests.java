package dev.darkroom.web.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.generation.TooManyGenerationsException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.ScriptedGeneration;
import dev.darkroom.web.WebTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class ChatCompletionsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ANSWER = "The light falls on paper, and a picture appears.";
    private static final String QUESTION = "\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]";

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations generations;

    private record Response(int status, HttpHeaders headers, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        JsonNode error() {
            return json().get("error");
        }

        /** The chunks of a stream, without its end. */
        List<JsonNode> chunks() {
            List<String> data = data();
            assertThat(data.get(data.size() - 1)).isEqualTo("[DONE]");
            return data.subList(0, data.size() - 1).stream().map(JSON::readTree).toList();
        }

        List<String> data() {
            return body.lines().filter(line -> line.startsWith("data: ")).map(line -> line.substring(6)).toList();
        }
    }

    private Response post(String fields) {
        return WebClient.create("http://localhost:" + port)
                .post()
                .uri("/v1/chat/completions")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{" + fields + "}")
                .exchangeToMono(response -> response.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .map(body -> new Response(
                                response.statusCode().value(), response.headers().asHttpHeaders(), body)))
                .block(PATIENCE);
    }

    private static List<GenerationEvent> script() {
        return AnswerScript.of("g1", ANSWER, 40, 6);
    }

    private void answer() {
        generations.answerWith(ScriptedGeneration.atOnce("g1", script()));
    }

    @Test
    void anAnswerComesWhole() {
        answer();
        Response response = post(QUESTION);

        assertThat(response.status()).isEqualTo(200);
        JsonNode json = response.json();
        assertThat(json.get("id").asString()).isEqualTo("chatcmpl-g1");
        assertThat(json.get("object").asString()).isEqualTo("chat.completion");
        JsonNode choice = json.get("choices").get(0);
        assertThat(choice.get("message").get("content").asString()).isEqualTo(ANSWER);
        assertThat(choice.get("finish_reason").asString()).isEqualTo("stop");
        assertThat(json.get("usage").get("total_tokens").asInt())
                .isEqualTo(AnswerScript.PROMPT_TOKENS + json.get("usage").get("completion_tokens").asInt());
        assertThat(json.get("darkroom").get("passes").asInt()).isEqualTo(6);
    }

    @Test
    void aStreamAppendsSettledTextAndEndsWithDone() {
        answer();
        List<JsonNode> chunks = post("\"stream\":true," + QUESTION).chunks();

        StringBuilder text = new StringBuilder();
        chunks.forEach(chunk -> text.append(chunk.get("choices").get(0).get("delta").path("content").asString("")));
        assertThat(text.toString()).isEqualTo(ANSWER);
        assertThat(chunks.get(0).get("choices").get(0).get("delta").get("role").asString()).isEqualTo("assistant");
        JsonNode last = chunks.get(chunks.size() - 1);
        assertThat(last.get("choices").get(0).get("finish_reason").asString()).isEqualTo("stop");
        assertThat(last.get("darkroom").get("passes").asInt()).isEqualTo(6);
        assertThat(chunks.subList(0, chunks.size() - 1))
                .allSatisfy(chunk -> assertThat(chunk.get("choices").get(0).get("finish_reason").isNull()).isTrue());
    }

    @Test
    void usageComesInAChunkOfItsOwnIfAskedFor() {
        answer();
        List<JsonNode> chunks = post("\"stream\":true,\"stream_options\":{\"include_usage\":true}," + QUESTION).chunks();
        JsonNode last = chunks.get(chunks.size() - 1);
        assertThat(last.get("choices")).isEmpty();
        assertThat(last.get("usage").get("prompt_tokens").asInt()).isEqualTo(AnswerScript.PROMPT_TOKENS);
    }

    @Test
    void optionsReachTheGeneration() {
        answer();
        post("""
                "model":"darkside","max_completion_tokens":7,"temperature":0.5,"top_p":0.9,"seed":11,"stop":["a","b"],
                "user":"u","metadata":{"a":"b"},"store":false,"n":1,"presence_penalty":0,"logprobs":false,
                "darkroom":{"policy":"entropy","threshold":0.4},
                "messages":[{"role":"developer","content":"Be brief."},{"role":"user","content":"Hi"},
                  {"role":"assistant","content":"Hello","refusal":null},
                  {"role":"user","content":[{"type":"text","text":"One"},{"type":"text","text":"two"}]}]""");
        FakeChatGenerations.Question question = generations.questions().get(0);
        assertThat(question.model()).isEqualTo("darkside");
        assertThat(question.messages()).containsExactly(
                new ChatMessage("system", "Be brief."),
                new ChatMessage("user", "Hi"),
                new ChatMessage("assistant", "Hello"),
                new ChatMessage("user", "One\ntwo"));
        assertThat(question.options().maxTokens()).isEqualTo(7);
        assertThat(question.options().temperature()).isEqualTo(0.5);
        assertThat(question.options().topP()).isEqualTo(0.9);
        assertThat(question.options().seed()).isEqualTo(11);
        assertThat(question.options().stop()).containsExactly("a", "b");
        assertThat(question.options().policy()).isEqualTo("entropy");
        assertThat(question.options().threshold()).isEqualTo(0.4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "n | \"n\":2",
        "logprobs | \"logprobs\":true",
        "top_logprobs | \"top_logprobs\":3",
        "logit_bias | \"logit_bias\":{\"5\":1}",
        "presence_penalty | \"presence_penalty\":0.5",
        "frequency_penalty | \"frequency_penalty\":-1",
        "modalities | \"modalities\":[\"text\",\"audio\"]",
        "audio | \"audio\":{}",
        "prediction | \"prediction\":{}",
        "web_search_options | \"web_search_options\":{}",
        "max_token | \"max_token\":5",
        "stream_options | \"stream_options\":{\"include_usage\":true}",
        "stream_options.usage | \"stream\":true,\"stream_options\":{\"usage\":true}",
        "stop | \"stop\":5",
        "stop[1] | \"stop\":[\"a\",5]",
        "temperature | \"temperature\":\"hot\"",
        "max_tokens | \"max_completion_tokens\":5,\"max_tokens\":6",
        "darkroom.temperature | \"temperature\":1,\"darkroom\":{\"temperature\":1}",
        "darkroom.nothing | \"darkroom\":{\"nothing\":1}",
    })
    void whatIsNotDoneIsRefusedByItsName(String field, String json) {
        answer();
        Response response = post(json + "," + QUESTION);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.error().get("param").asString()).isEqualTo(field);
        assertThat(response.error().get("type").asString()).isEqualTo("invalid_request_error");
        assertThat(response.error().get("message").asString()).isNotBlank();
        assertThat(generations.questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "messages | []",
        "messages[0].role | [{\"role\":\"king\",\"content\":\"a\"}]",
        "messages[0].content | [{\"role\":\"user\"}]",
        "messages[0].content | [{\"role\":\"user\",\"content\":\" \"}]",
        "messages[0].role | [{\"role\":\"assistant\",\"content\":\"a\"}]",
        "messages[0].name | [{\"role\":\"user\",\"content\":\"a\",\"name\":\"Ann\"}]",
        "messages[0].content[0].type | [{\"role\":\"user\",\"content\":[{\"type\":\"image_url\"}]}]",
        "messages[0].content[0].text | [{\"role\":\"user\",\"content\":[{\"type\":\"text\"}]}]",
        "messages[0].content[0].cache | [{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"a\",\"cache\":1}]}]",
    })
    void wrongMessagesAreRefusedByTheirPath(String field, String messages) {
        answer();
        Response response = post("\"messages\":" + messages);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.error().get("param").asString()).isEqualTo(field);
    }

    @Test
    void errorsOfOptionsAreToldInTheWordsOfTheRequest() {
        generations.answer(question -> Mono.error(
                new InvalidRequestException("options.maxTokens", "options.maxTokens is 0, options.policy is x")));
        JsonNode error = post("\"max_tokens\":0," + QUESTION).error();
        assertThat(error.get("param").asString()).isEqualTo("max_tokens");
        assertThat(error.get("message").asString()).isEqualTo("max_tokens is 0, darkroom.policy is x");
    }

    @Test
    void tooManyAnswersAreToldWhenToComeBack() {
        generations.answer(question -> Mono.error(new TooManyGenerationsException(2, 1, 7)));
        Response response = post(QUESTION);
        assertThat(response.status()).isEqualTo(429);
        assertThat(response.headers().getFirst("Retry-After")).isEqualTo("7");
        assertThat(response.error().get("type").asString()).isEqualTo("rate_limit_error");
        assertThat(response.error().get("code").asString()).isEqualTo("rate_limit_exceeded");
    }

    @Test
    void aModelThatFailsIsAnErrorOfTheServer() {
        List<GenerationEvent> events = new ArrayList<>(script().subList(0, 3));
        events.add(new Failed(3, "It broke."));
        generations.answer(question -> Mono.just(ScriptedGeneration.atOnce("g1", events)));
        Response whole = post(QUESTION);
        assertThat(whole.status()).isEqualTo(500);
        assertThat(whole.error().get("message").asString()).isEqualTo("It broke.");

        List<String> streamed = post("\"stream\":true," + QUESTION).data();
        assertThat(JSON.readTree(streamed.get(streamed.size() - 1)).get("error").get("message").asString())
                .isEqualTo("It broke.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverLeavesCancels(boolean streamed) {
        ScriptedGeneration endless = ScriptedGeneration.stepped("g1", script(), Flux.concat(Mono.just(2), Flux.never()));
        generations.answerWith(endless);
        WebClient.create("http://localhost:" + port)
                .post()
                .uri("/v1/chat/completions")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"stream\":" + streamed + "," + QUESTION + "}")
                .retrieve()
                .bodyToFlux(String.class)
                .takeUntilOther(Mono.defer(() -> Mono.just(1)
                        .repeat()
                        .delayElements(Duration.ofMillis(20))
                        .takeUntil(tick -> !generations.questions().isEmpty())
                        .then(Mono.just(1))))
                .blockLast(PATIENCE);
        assertThat(endless.cancelled().block(PATIENCE)).isSameAs(endless);
        assertThat(endless.cancellations()).isEqualTo(1);
    }

    @Test
    void whoeverStaysDoesNotCancel() {
        ScriptedGeneration generation = ScriptedGeneration.atOnce("g1", script());
        generations.answerWith(generation);
        post("\"stream\":true," + QUESTION);
        post(QUESTION);
        assertThat(generation.cancellations()).isZero();
    }

    @Test
    void errorsOutsideOfControllersHaveTheSameForm() {
        WebClient client = WebClient.create("http://localhost:" + port);
        Response response = client.get()
                .uri("/v1/nothing")
                .accept(MediaType.TEXT_HTML)
                .exchangeToMono(answer -> answer.bodyToMono(String.class)
                        .map(body -> new Response(answer.statusCode().value(), answer.headers().asHttpHeaders(), body)))
                .block(PATIENCE);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.error().get("type").asString()).isEqualTo("not_found_error");
        assertThat(response.headers().getFirst("Content-Security-Policy")).isNotNull();
    }
}
