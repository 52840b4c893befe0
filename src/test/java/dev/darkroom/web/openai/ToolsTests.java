package dev.darkroom.web.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.ResponseFormat;
import dev.darkroom.web.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ToolsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TOOLS =
            """
            [{"type":"function","function":{"name":"weather","parameters":{"type":"object","properties":{"city":{"type":"string"}}}}},
             {"type":"function","function":{"name":"now"}}]
            """;
    private static final String CALL =
            "Let me see.\n<tool_call>\n{\"name\": \"weather\", \"arguments\": {\"city\": \"Oslo\"}}\n</tool_call>"
                    + "\n<tool_call>\n{\"name\": \"now\", \"arguments\": {}}\n</tool_call>";

    private static Tools read(String choice) {
        return Tools.read(JSON.readTree(TOOLS), JSON.readTree(choice));
    }

    private static Completed completed(String text) {
        return new Completed(1, text, FinishReason.STOP, new Usage(1, 2, 3, 1, 4, 5, 6));
    }

    private static Started started() {
        return new Started(0, "g1", "pocket", 1, 9, GenerationOptions.DEFAULTS);
    }

    @Test
    void aChoiceSaysWhetherToolsAreOfferedAndMustBeCalled() {
        assertThat(read("\"auto\"").definitions()).hasSize(2);
        assertThat(read("\"auto\"").required()).isNull();
        assertThat(read("\"none\"").isEmpty()).isTrue();
        assertThat(read("\"required\"").required().tools()).extracting(ResponseFormat.Tool::name).containsExactly("weather", "now");
        assertThat(read("{\"type\":\"function\",\"function\":{\"name\":\"now\"}}").required().tools())
                .extracting(ResponseFormat.Tool::name)
                .containsExactly("now");
        assertThatThrownBy(() -> read("{\"type\":\"function\",\"function\":{\"name\":\"other\"}}"))
                .isInstanceOf(ApiProblem.class)
                .hasMessageContaining("one of the tools");
        assertThatThrownBy(() -> Tools.read(null, JSON.readTree("\"required\"")))
                .isInstanceOf(ApiProblem.class)
                .hasMessageContaining("no tools");
    }

    @Test
    void callsAreReadFromTheAnswer() {
        ToolAnswer answer = ToolAnswer.of(CALL, "g1", false);

        assertThat(answer.content()).isEqualTo("Let me see.");
        assertThat(answer.calls()).extracting(call -> call.function().name()).containsExactly("weather", "now");
        assertThat(answer.calls().get(0).function().arguments()).isEqualTo("{\"city\":\"Oslo\"}");
        assertThat(answer.calls()).extracting(ToolAnswer.Call::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hello.", "<tool_call>no JSON</tool_call>", "<tool_call>{\"name\":1,\"arguments\":{}}</tool_call>",
        "<tool_call>{\"name\":\"a\",\"arguments\":[]}</tool_call>", "a <tool_call> b",
    })
    void whatIsNoCallStaysText(String text) {
        ToolAnswer answer = ToolAnswer.of(text, "g1", false);

        assertThat(answer.calls()).isEmpty();
        assertThat(answer.content()).isEqualTo(text);
    }

    @Test
    void aWholeAnswerCarriesItsCalls() {
        JsonNode json = JSON.valueToTree(ChatCompletion.withTools(started(), 1, completed(CALL)));
        JsonNode choice = json.get("choices").get(0);

        assertThat(choice.get("finish_reason").stringValue()).isEqualTo("tool_calls");
        assertThat(choice.get("message").get("tool_calls").get(0).get("function").get("name").stringValue())
                .isEqualTo("weather");
        assertThat(JSON.valueToTree(ChatCompletion.withTools(started(), 1, completed("Hi."))).at("/choices/0/message/content").stringValue())
                .isEqualTo("Hi.");
    }

    @Test
    void aStreamTellsTextUpToTheCallsAndThenTheCalls() {
        for (String answer : new String[] {CALL, "1 < 2, and <tool is a mark", "plain"}) {
            ToolChunks chunks = new ToolChunks(started(), 1);
            StringBuilder content = new StringBuilder();
            for (int i = 0; i < answer.length(); i += 3) {
                JsonNode chunk = JSON.valueToTree(chunks.text(answer.substring(i, Math.min(answer.length(), i + 3))));
                content.append(chunk.at("/choices/0/delta/content").asString(""));
            }
            assertThat(content.toString()).doesNotContain("<tool_call>");
            JsonNode last = JSON.valueToTree(chunks.ended(completed(answer)));
            content.append(last.at("/choices/0/delta/content").asString(""));
            boolean calls = answer.equals(CALL);
            assertThat(content.toString().strip()).isEqualTo(calls ? "Let me see." : answer);
            assertThat(last.at("/choices/0/finish_reason").stringValue()).isEqualTo(calls ? "tool_calls" : "stop");
            assertThat(last.at("/choices/0/delta/tool_calls").size()).isEqualTo(calls ? 2 : 0);
        }
    }
}
