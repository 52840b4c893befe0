package dev.darkroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Templates with the constructs of those that published models carry. The expected texts were made with Jinja2 3.1 in the
 * setting of transformers.
 */
class ChatTemplateTests {

    private static final Tokenizer TOKENIZER = Tokenizer.open(ModelFiles.resource("byte-level-tokenizer.json"));
    private static final Map<String, String> TOKENS = Map.of("bos_token", "<|startoftext|>", "eos_token", "<|endoftext|>");
    private static final List<ChatMessage> CONVERSATION = List.of(
            message("system", " Be brief. "),
            message("user", "Hi\n"),
            message("assistant", "<think>\nA greeting.\n</think>\n\nHello!"),
            message("user", "False"));

    @Test
    void headerTurnsOfLladaAndLlama3() {
        ChatTemplate template = fixture("header-turns");
        assertThat(template.render(CONVERSATION, true))
                .isEqualTo("<|startoftext|><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|>"
                        + "<|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|>"
                        + "<|start_header_id|>assistant<|end_header_id|>\n\n<think>\nA greeting.\n</think>\n\nHello!<|eot_id|>"
                        + "<|start_header_id|>user<|end_header_id|>\n\nFalse<|eot_id|>"
                        + "<|start_header_id|>assistant<|end_header_id|>\n\n");
        assertThat(template.render(CONVERSATION.subList(1, 2), false))
                .isEqualTo("<|startoftext|><|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|>");
    }

    @Test
    void chatMlWithADefaultSystemMessageOfDreamAndQwen25() {
        ChatTemplate template = fixture("chatml-default-system");
        assertThat(template.render(CONVERSATION, true))
                .isEqualTo("<|im_start|>system\n Be brief. <|im_end|>\n<|im_start|>user\nHi\n<|im_end|>\n"
                        + "<|im_start|>assistant\n<think>\nA greeting.\n</think>\n\nHello!<|im_end|>\n"
                        + "<|im_start|>user\nFalse<|im_end|>\n<|im_start|>assistant\n");
        assertThat(template.render(CONVERSATION.subList(1, 2), false))
                .isEqualTo("<|im_start|>system\nBe helpful.<|im_end|>\n<|im_start|>user\nHi\n<|im_end|>\n");
        assertThat(template.render(withTools(), true))
                .isEqualTo("<|im_start|>system\nBe helpful.<|im_end|>\n<|im_start|>user\nq<|im_end|>\n"
                        + "<|im_start|>assistant\na<|im_end|>\n<|im_start|>user\n<tool_response>\n1\n</tool_response>\n"
                        + "<tool_response>\n2\n</tool_response><|im_end|>\n<|im_start|>assistant\n");
    }

    @Test
    void chatMlWithThinkingOfQwen3() {
        ChatTemplate template = fixture("chatml-thinking");
        assertThat(template.render(CONVERSATION, true))
                .isEqualTo("<|im_start|>system\n Be brief. <|im_end|>\n<|im_start|>user\nHi\n<|im_end|>\n"
                        + "<|im_start|>assistant\nHello!<|im_end|>\n<|im_start|>user\nFalse<|im_end|>\n"
                        + "<|im_start|>assistant\n");
        assertThat(template.render(List.of(message("user", "q"), message("assistant", "<think>t</think>x")), false))
                .isEqualTo("<|im_start|>user\nq<|im_end|>\n<|im_start|>assistant\n<think>\nt\n</think>\n\nx<|im_end|>\n");
        assertThat(template.render(withTools(), true))
                .isEqualTo("<|im_start|>user\nq<|im_end|>\n<|im_start|>assistant\na<|im_end|>\n"
                        + "<|im_start|>user\n<tool_response>\n1\n</tool_response>\n<tool_response>\n2\n</tool_response>"
                        + "<|im_end|>\n<|im_start|>assistant\n");
    }

    @Test
    void headerTurnsWithADateOfLlama31() {
        ChatTemplate template = fixture("header-turns-dated");
        assertThat(template.render(CONVERSATION.subList(0, 2), true))
                .isEqualTo("<|startoftext|><|start_header_id|>system<|end_header_id|>\n\nYear: " + Year.now()
                        + "\n\nBe brief.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|>"
                        + "<|start_header_id|>assistant<|end_header_id|>\n\n");
        assertThat(template.render(List.of(message("user", "q"), message("tool", "1\"")), false))
                .endsWith("user<|end_header_id|>\n\nq<|eot_id|><|start_header_id|>ipython<|end_header_id|>\n\n\"1\\\"\"<|eot_id|>");
    }

    @Test
    void alternatingTurnsThatRefuseAnythingElse() {
        ChatTemplate template = fixture("alternating");
        assertThat(template.render(
                        List.of(message("user", "a"), message("assistant", "b"), message("user", "c")), false))
                .isEqualTo("<|startoftext|>\n[INST] a [/INST]b<|endoftext|>[INST] c [/INST]");
        assertThatThrownBy(() -> template.render(List.of(message("assistant", "a")), false))
                .isInstanceOfSatisfying(ChatTemplateException.class, e -> {
                    assertThat(e.isRefusal()).isTrue();
                    assertThat(e.line()).isEqualTo(4);
                })
                .hasMessage("Chat template, line 4: Roles must alternate user/assistant");
    }

    @Test
    void doesNotRunBracesInMessages() {
        ChatTemplate template = new ChatTemplate("{{ messages[0].content }}{% set x = messages[0].content %}{{ x }}", TOKENIZER, Map.of());
        String content = "{{ 7 * 7 }}{% for i in range(3) %}x{% endfor %}{# c #}";
        assertThat(template.render(List.of(message("user", content)), false)).isEqualTo(content + content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\ntwo\n{{ nothing + 'x' }}",
                "one\n\n  {%- if true %}{{ messages.nope() }}{% endif %}",
                "one\n{# a\n#}{{ 'x' | nosuchfilter }}",
                "one\n{%- set a = 1 -%}\n{{- a.b.c }}",
                "one\n\n{% include 'other' %}",
                "one\n\n{{ 'not closed'",
                "one\n\n{{ 1 + }}",
                "one\n{% for m in messages %}\n{{ m.content + 1 }}{% endfor %}"
            })
    void namesTheLineThatFails(String source) {
        assertThatThrownBy(() -> new ChatTemplate(source, TOKENIZER, Map.of()).render(CONVERSATION, true))
                .isInstanceOfSatisfying(ChatTemplateException.class, e -> {
                    assertThat(e.line()).isEqualTo(3);
                    assertThat(e.isRefusal()).isFalse();
                })
                .hasMessageStartingWith("Chat template, line 3: ");
    }

    @Test
    void servesManyThreads() {
        ChatTemplate template = fixture("chatml-thinking");
        String expected = template.render(CONVERSATION, true);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> template.render(CONVERSATION, true)))
                .allSatisfy(text -> assertThat(text).isEqualTo(expected));
    }

    private static ChatTemplate fixture(String name) {
        return new ChatTemplate(ModelFiles.text("templates/" + name + ".jinja"), TOKENIZER, TOKENS);
    }

    private static ChatMessage message(String role, String content) {
        return new ChatMessage(role, content);
    }

    private static List<ChatMessage> withTools() {
        return List.of(message("user", "q"), message("assistant", "a"), message("tool", "1"), message("tool", "2"));
    }

    @Test
    void toolsAndTheirCallsReachATemplateThatKnowsThem() {
        ChatTemplate template = new ChatTemplate(
                "{% if tools %}{% for tool in tools %}{{ tool | tojson }}\n{% endfor %}{% endif %}"
                        + "{% for m in messages %}{{ m.role }}: {{ m.content }}{% for call in m.tool_calls %}"
                        + "{{ call.function.name }}{{ call.function.arguments | tojson }}{% endfor %}{% endfor %}",
                TOKENIZER,
                TOKENS);
        List<ChatMessage> messages = List.of(
                message("user", "q"),
                new ChatMessage("assistant", "", List.of(new ChatMessage.ToolCall("f", Map.of("a", 1)))),
                message("tool", "2"));
        List<?> tools = List.of(Map.of("function", Map.of("name", "f<|endoftext|>")));

        assertThat(template.offersTools()).isTrue();
        assertThat(template.encode(messages, tools, true))
                .isEqualTo(TOKENIZER.encode("{\"function\": {\"name\": \"f<|endoftext|>\"}}\nuser: qassistant: f{\"a\": 1}tool: 2"));
        assertThat(fixture("header-turns").offersTools()).isFalse();
    }
}
