package dev.darkroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The parts of Jinja that chat templates stand on. The expected texts were made with Jinja2 3.1 with {@code trim_blocks}
 * and {@code lstrip_blocks}; {@code ⏎} stands for a line end.
 */
class TemplateSemanticsTests {

    private static final Map<String, Object> VARIABLES = Map.of(
            "messages",
            List.of(
                    Map.of("role", "system", "content", "S"),
                    Map.of("role", "user", "content", " Hi "),
                    Map.of("role", "assistant", "content", "False")),
            "number",
            7L);

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "a {% if true %} b {% endif %} c→a  b  c",
                "  {% if true %}⏎  x⏎  {% endif %}⏎y⏎→  x⏎y",
                "{%- for m in messages %}⏎  {{- m.role }};⏎{% endfor -%}  ⏎ z⏎⏎→system;⏎user;⏎assistant;⏎z⏎",
                "{# c -#}  x {#- y #}⏎ z→x z",
                "x{%+ if true %} y{% endif %}⏎  {%+ if true +%}⏎ a{% endif %}→x y  ⏎ a",
                "line⏎⏎{%- if true %}⏎⏎b⏎{%- endif %}⏎⏎end⏎⏎→line⏎b⏎end⏎",
                "a⏎   {{ 1 }}⏎   {# c #}⏎b→a⏎   1⏎b",
                "{{- 'a' -}}  b  {{- 'c' }}⏎→abc",
                "{% raw %}{{ x }}{% '%}{% endraw %}!→{{ x }}{% '%}!",
                "{{ '}}' }}{{ '{%' }}{{ \"a'b\" }}→}}{%a'b"
            })
    void whiteSpace(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "{{ messages[::-1][0].content }}{{ messages[1:]|length }}{{ messages[:-1][-1]['role'] }}→False2user",
                "{{ 'abc'[0] }}{{ 'abc'[-1] }}{{ 'abc'[::-1] }}{{ 'abcdef'[1:5:2] }}{{ 'abcdef'[-2:] }}{{ 'ab'[5:] }}→accbabdef",
                "{{ 'é😀'|length }}{{ 'é😀'[1] }}{{ 'é😀'[::-1] }}→2😀😀é",
                "{{ 'x' if not nope is defined }}{{ 'y' if not 'a' in 'b' }}{{ 'z' if not 1 == 2 and true }}→xyz",
                "{{ 'T' if messages[2].content }}{{ 'F' if '' else 'f' }}{{ 'E' if [] else 'e' }}→Tfe",
                "{{ nope and 'y' }}|{{ 0 or 'z' }}|{{ 'p' and 'q' }}→|z|q",
                "{{ 1 == 1.0 }}{{ '1' == 1 }}{{ 1 in [1, 2] }}{{ '1' in [1, 2] }}{{ 'role' in messages[0] }}{{ 'x' not in 'xy' }}→TrueFalseTrueFalseTrueFalse",
                "{{ [1, 2] == [1, 2] }}{{ messages[0] == messages[1] }}→TrueFalse",
                "{{ messages|length - 1 }} {{ number // 2 }} {{ number % 4 }} {{ 2 ** 3 }} {{ -3 }}→2 3 3 8 -3",
                "{{ 'a' ~ 1 ~ true }}{{ 'ab' * 2 }}{{ [1, 2] + [3] }}→a1Trueabab[1, 2, 3]",
                "{{ 'a\\tb\\\\n'|length }}→5",
                "{{ true }}{{ none is none }}{{ [true, none, 'x', 1.5] }}{{ {'a': 1} }}→TrueTrue[True, None, 'x', 1.5]{'a': 1}",
                "{{ messages[0].content is string }}{{ messages is string }}{{ messages is iterable }}{{ 'x' is iterable }}{{ messages[0] is mapping }}→TrueFalseTrueTrueTrue",
                "{{ messages[0].nope is defined }}{{ messages[9] is defined }}{{ nope is none }}{{ raise_exception is defined }}→FalseFalseTrueTrue"
            })
    void expressions(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "{{ '<a>x</a>\\n\\ny'.split('</a>')[-1].lstrip('\\n') }}{{ 'xny'.rstrip('yn') }}→yx",
                "{{ ' a b  c '.split() }}{{ 'a,b,c'.split(',', 1) }}→['a', 'b', 'c']['a', 'b,c']",
                "{{ ' a '.strip() }}{{ '--a-'.strip('-') }}{{ ('  b  '|trim)|length }}→aa1",
                "{{ 'hello'.startswith('he') }}{{ 'hello'.endswith(('x', 'lo')) }}{{ 'hello'.startswith('lo') }}→TrueTrueFalse",
                "{{ 'aXbX'.replace('X', '-') }}{{ 'x'|replace('x', 'y') }}{{ 'aaa'.replace('a', 'b', 2) }}→a-b-ybba",
                "{{ 'Ab'.upper() }}{{ 'Ab'.lower() }}{{ 'ab cd'.title() }}{{ 'ab cd'|capitalize }}→ABabAb CdAb cd",
                "{{ '-'.join(['a', 'b']) }}{{ ['a', 'b']|join(', ') }}{{ 'banana'.count('an') }}{{ 'abc'.find('c') }}→a-ba, b22",
                "{{ messages[0].get('role') }}{{ messages[0].get('z', 'd') }}→systemd",
                "{% for k, v in {'a': 1, 'b': 2}.items() %}{{ k }}={{ v }};{% endfor %}→a=1;b=2;",
                "{{ nope|default('d') }}{{ ''|default('e', true) }}{{ ''|default('e') }}{{ nope|d('f') }}→def",
                "{{ 'abc'|first }}{{ [1, 2]|last }}{{ [1, 2]|reverse|list }}{{ '12'|int + 1 }}→a2[2, 1]13",
                "{{ messages|map(attribute='role')|join(' ') }} {{ messages|selectattr('role', 'equalto', 'user')|list|length }}→system user assistant 1",
                "{{ {'a': [1, {'b': none}], 'c': 'é\"\\n'}|tojson }}→{\"a\": [1, {\"b\": null}], \"c\": \"é\\\"\\n\"}"
            })
    void methodsAndFilters(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "{% for m in messages if m.role != 'user' %}{{ loop.index }}{{ m.role }}{{ loop.last }}{% endfor %}→1systemFalse2assistantTrue",
                "{% for m in [] %}x{% else %}none{% endfor %}{% for m in messages if false %}x{% else %}none{% endfor %}→nonenone",
                "{% for m in messages %}{{ loop.index0 }}{{ loop.first }}{{ loop.revindex }}{{ loop.length }};{% endfor %}→0True33;1False23;2False13;",
                "{% for m in messages %}{{ loop.previtem.role if loop.previtem }}<{{ loop.nextitem.role if loop.nextitem }}{% endfor %}.→<usersystem<assistantuser<.",
                "{% for i in range(5) %}{% if i == 1 %}{% continue %}{% endif %}{% if i == 3 %}{% break %}{% endif %}{{ i }}{% endfor %}→02",
                "{% for i in range(1, 8, 3) %}{{ i }}{% endfor %}{% for i in range(3, 0, -1) %}{{ i }}{% endfor %}→147321",
                "{% for i in range(2) %}{{ x is defined }}{% set x = 1 %}{% endfor %}{{ x is defined }}→FalseFalseFalse",
                "{% set s = namespace(n=messages|length - 1, t='x') %}{% for i in range(3) %}{% set s.n = s.n + i %}{% endfor %}{{ s.n }}{{ s.t }}→5x",
                "{% set messages = messages[1:] %}{% if messages[0].role == 'user' %}{% set y = 'in' %}{% endif %}{{ y }}→in",
                "{% set x %}A{{ 1 }}{% endset %}{% set a, b = 1, 2 %}{{ x }}{{ a }}{{ b }}→A112",
                "{% macro f(a, b=2) %}[{{ a }}{{ b }}]{% endmacro %}{{ f(1) }}{{ f(1, b=3) }}→[12][13]",
                "{% generation %}G{{ messages[0].role }}{% endgeneration %}H→GsystemH",
                "{% if false %}a{% elif messages %}b{% else %}c{% endif %}→b",
                "{% for c in 'a😀' %}[{{ c }}]{% endfor %}→[a][😀]",
                "{% for m in messages %}{% set outer = loop %}{% for i in [1] %}{{ outer.index }}{% endfor %}{% endfor %}→123"
            })
    void statements(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @Test
    void jsonWithIndentation() {
        assertThat(render("{{ {'a': [1, 2], 'b': {}, 'c': []}|tojson(indent=2) }}"))
                .isEqualTo("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {},\n  \"c\": []\n}");
    }

    @Test
    void strftimeNow() {
        assertThat(render("{{ strftime_now('%Y-%m-%d') }}")).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ nope + 'x' }}",
                "{{ 'x' + 1 }}",
                "{{ 'x' + nope }}",
                "{{ nope.part }}",
                "{{ messages[9].role }}",
                "{{ 'x'.nope() }}",
                "{{ 'x'|nope }}",
                "{{ 1 is nope }}",
                "{{ nope() }}",
                "{{ 'x'.split('') }}",
                "{{ 'x'.replace(1, 2) }}",
                "{{ range(1, 2, 0) }}",
                "{{ 'x'[::0] }}",
                "{% nope %}",
                "{% if %}x{% endif %}",
                "{% if true %}x",
                "{% endif %}",
                "{% for x in %}{% endfor %}",
                "{{ 1 + }}",
                "{{ (1 }}"
            })
    void failsWherePythonFails(String template) {
        assertThatThrownBy(() -> render(template))
                .isInstanceOfSatisfying(ChatTemplateException.class, e -> assertThat(e.line()).isEqualTo(1));
    }

    private static String render(String template) {
        return TemplateEngine.render(TemplateSource.prepare(template.replace('⏎', '\n')), VARIABLES);
    }
}
