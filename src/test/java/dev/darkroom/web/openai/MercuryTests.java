package dev.darkroom.web.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.chat.CodeTask;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.generation.ResponseFormat;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.FakeCodeGenerations;
import dev.darkroom.web.ScriptedGeneration;
import dev.darkroom.web.WebTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Mercury's API has beyond OpenAI's, and the forms of answers. */
@WebTest
class MercuryTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ANSWER = "The light falls on paper, and a picture appears.";
    private static final String QUESTION = "'messages':[{'role':'user','content':'Hello!'}]";

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations chats;

    @Autowired
    private FakeCodeGenerations code;

    private record Response(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        List<String> data() {
            return body.lines().filter(line -> line.startsWith("data: ")).map(line -> line.substring(6)).toList();
        }
    }

    @BeforeEach
    void answer() {
        chats.answerWith(ScriptedGeneration.atOnce("g1", AnswerScript.of("g1", ANSWER, 40, 6)));
        code.answerWith(ScriptedGeneration.atOnce("g2", AnswerScript.of("g2", ANSWER, 40, 6)));
    }

    /** @param fields of the body, with apostrophes for quotes */
    private Response post(String path, String fields) {
        return WebClient.create("http://localhost:" + port)
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{" + fields.replace('\'', '"') + "}")
                .exchangeToMono(response -> response.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .map(body -> new Response(response.statusCode().value(), body)))
                .block(PATIENCE);
    }

    private Response chat(String fields) {
        return post("/v1/chat/completions", QUESTION + "," + fields);
    }

    private GenerationOptions asked(String fields) {
        assertThat(chat(fields).status()).isEqualTo(200);
        return chats.questions().get(0).options();
    }

    @Test
    void theStreamRebuiltByReplacingGivesTheFinalText() {
        Response response = chat("'stream':true,'diffusing':true,'stream_options':{'include_usage':true}");
        List<String> data = response.data();
        assertThat(response.status()).isEqualTo(200);
        assertThat(data.get(data.size() - 1)).isEqualTo("[DONE]");
        List<JsonNode> chunks = data.subList(0, data.size() - 1).stream().map(JSON::readTree).toList();

        String text = "";
        String finishReason = null;
        double progress = 0;
        int replaced = 0;
        for (JsonNode chunk : chunks) {
            JsonNode choice = chunk.path("choices").path(0);
            JsonNode meta = chunk.path("diffusion_meta");
            if (meta.isObject()) {
                assertThat(meta.get("diffusion_content").booleanValue()).isTrue();
                assertThat(meta.get("diffusion_progress").doubleValue()).isBetween(progress, 1.0);
                progress = meta.get("diffusion_progress").doubleValue();
                text = choice.get("delta").get("content").stringValue();
                replaced++;
            }
            if (choice.path("finish_reason").isString()) {
                assertThat(choice.get("delta").get("content").stringValue()).isEqualTo(ANSWER);
                finishReason = choice.get("finish_reason").stringValue();
            }
        }
        assertThat(text).isEqualTo(ANSWER);
        assertThat(progress).isEqualTo(1);
        assertThat(finishReason).isEqualTo("stop");
        assertThat(replaced).isGreaterThanOrEqualTo(2);
        JsonNode closing = chunks.get(chunks.size() - 2);
        assertThat(closing.get("choices").get(0).get("delta").isEmpty()).isTrue();
        JsonNode usage = chunks.get(chunks.size() - 1);
        assertThat(usage.get("choices").isEmpty()).isTrue();
        assertThat(usage.get("usage").get("prompt_tokens").intValue()).isEqualTo(AnswerScript.PROMPT_TOKENS);
        assertThat(usage.get("usage").get("completion_tokens").intValue()).isPositive();
    }

    @Test
    void whatIsNotSettledIsNoise() {
        List<String> data = chat("'stream':true,'diffusing':true").data();
        String first = JSON.readTree(data.get(0)).get("choices").get(0).get("delta").get("content").stringValue();

        assertThat(first).isNotBlank().isNotEqualTo(ANSWER);
    }

    @Test
    void diffusingIsAWayToStream() {
        Response response = chat("'diffusing':true");

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().get("error").get("param").stringValue()).isEqualTo("diffusing");
    }

    @ParameterizedTest
    @CsvSource({"instant,instant", "low,balanced", "medium,adaptive", "high,careful"})
    void anEffortIsAPreset(String effort, String preset) {
        assertThat(asked("'reasoning_effort':'%s'".formatted(effort)).preset()).isEqualTo(preset);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'''reasoning_effort'':''huge''' | reasoning_effort | huge",
        "'''reasoning_effort'':''low'',''darkroom'':{''policy'':''threshold''}' | darkroom.policy | same thing",
        "'''response_format'':{''type'':''xml''}' | response_format.type | xml",
        "'''response_format'':{''type'':''json_schema''}' | response_format.json_schema | schema",
        "'''response_format'':{''type'':''json_schema'',''json_schema'':{''name'':''a''}}' | response_format.json_schema.schema | schema",
        "'''response_format'':{''type'':''json_object'',''x'':1}' | response_format.x | no such field",
        "'''response_format'':{''type'':''json_object''},''darkroom'':{''responseFormat'':{''type'':''text''}}' | darkroom.responseFormat | same thing",
    })
    void wrongFieldsAreNamed(String fields, String param, String message) {
        Response response = chat(fields);

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().get("error").get("param").stringValue()).isEqualTo(param);
        assertThat(response.json().get("error").get("message").stringValue()).contains(message);
    }

    @Test
    void aResponseFormatReachesTheGeneration() {
        assertThat(asked("'response_format':{'type':'json_object'}").responseFormat())
                .isEqualTo(ResponseFormat.jsonObject());
        chats.answerWith(ScriptedGeneration.atOnce("g1", AnswerScript.of("g1", ANSWER, 40, 6)));
        assertThat(asked("'response_format':{'type':'json_schema','json_schema':{'name':'n','strict':true,'schema':{'type':'string'}}}")
                        .responseFormat())
                .isEqualTo(ResponseFormat.jsonSchema(JSON.readTree("{\"type\":\"string\"}")));
        chats.answerWith(ScriptedGeneration.atOnce("g1", AnswerScript.of("g1", ANSWER, 40, 6)));
        assertThat(asked("'response_format':{'type':'text'}").responseFormat()).isNull();
    }

    @Test
    void anErrorOfTheSchemaIsToldInTheWordsOfTheRequest() {
        chats.answer(question -> Mono.error(new InvalidRequestException(
                "options.responseFormat.schema.properties.a.pattern", "the schema's keyword pattern is not supported")));

        Response response =
                chat("'response_format':{'type':'json_schema','json_schema':{'name':'n','schema':{'type':'string'}}}");

        assertThat(response.json().get("error").get("param").stringValue())
                .isEqualTo("response_format.json_schema.schema.properties.a.pattern");
    }

    @Test
    void appliesAnUpdate() {
        Response response = post(
                "/v1/apply/completions",
                "'model':'pocket','messages':[{'role':'user','content':'<|original_code|>\\nint a;\\n<|/original_code|>\\n<|update_snippet|>\\nlong a;\\n<|/update_snippet|>'}]");

        assertThat(response.status()).as(response.body()).isEqualTo(200);
        assertThat(response.json().get("choices").get(0).get("message").get("content").stringValue()).isEqualTo(ANSWER);
        CodeTask.Rewrite task = (CodeTask.Rewrite) code.asked().get(0).request();
        assertThat(task.code()).isEqualTo("int a;");
        assertThat(task.end()).isEqualTo(6);
        assertThat(task.instruction()).contains("long a;");
    }

    @Test
    void editsTheRegionAroundTheCursor() {
        Response response = post(
                "/v1/edit/completions",
                "'messages':[{'role':'user','content':'<|recently_viewed_code_snippets|>seen<|/recently_viewed_code_snippets|>"
                        + "<|current_file_content|>\\nint a;\\n<|code_to_edit|>int <|cursor|>b;<|/code_to_edit|>\\nint c;\\n<|/current_file_content|>"
                        + "<|edit_diff_history|>+int a;<|/edit_diff_history|>'}]");

        assertThat(response.status()).as(response.body()).isEqualTo(200);
        CodeTask.Rewrite task = (CodeTask.Rewrite) code.asked().get(0).request();
        assertThat(task.code()).isEqualTo("int a;\nint b;\nint c;");
        assertThat(task.code().substring(task.start(), task.end())).isEqualTo("int b;");
        assertThat(task.instruction()).contains("seen").contains("+int a;");
    }

    @Test
    void aSectionThatIsMissingIsNamed() {
        Response response = post("/v1/apply/completions", "'messages':[{'role':'user','content':'<|original_code|>x<|/original_code|>'}]");

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().get("error").get("param").stringValue()).isEqualTo("messages[0].content");
        assertThat(response.json().get("error").get("message").stringValue()).contains("update_snippet");
    }

    @Test
    void toolsAndTheirResultsReachTheGeneration() {
        String tools = "'tools':[{'type':'function','function':{'name':'now'}}],'tool_choice':'required'";
        Response response = post(
                "/v1/chat/completions",
                "'messages':[{'role':'user','content':'q'},{'role':'assistant','content':null,'tool_calls':[{'id':'1','type':'function',"
                        + "'function':{'name':'now','arguments':'{}'}}]},{'role':'tool','tool_call_id':'1','content':'12'}],"
                        + tools);

        assertThat(response.status()).as(response.body()).isEqualTo(200);
        FakeChatGenerations.Question question = chats.questions().get(0);
        assertThat(question.tools()).hasSize(1);
        assertThat(question.messages().get(1).toolCalls()).hasSize(1);
        assertThat(question.messages().get(2).role()).isEqualTo("tool");
        assertThat(question.options().responseFormat().tools()).hasSize(1);
    }
}
