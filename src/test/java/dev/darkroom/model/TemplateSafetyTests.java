package dev.darkroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model file from a stranger may hold any template. */
class TemplateSafetyTests {

    private static final Map<String, Object> VARIABLES =
            Map.of("messages", List.of(Map.of("role", "user", "content", "Hi")), "text", "Hi");

    static List<String> wasteful() {
        String deep = "{% for a in range(10000) %}".repeat(6) + "{% endfor %}".repeat(6);
        return List.of(
                deep,
                "{% for a in range(99999) %}{% for b in range(99999) %}{% set x = a * b %}{% endfor %}{% endfor %}",
                "{% for a in range(10 ** 12) %}x{% endfor %}",
                "{{ range(0, 10 ** 15)|list }}",
                "{% macro f(n) %}{{ f(n + 1) }}{% endmacro %}{{ f(0) }}",
                "{% macro f(n) %}{{ g(n) }}{{ g(n) }}{% endmacro %}{% macro g(n) %}{{ f(n) }}{{ f(n) }}{% endmacro %}{{ f(0) }}",
                "{% for i in range(5000) %}{{ 'x' * 1000 }}{% endfor %}",
                "{{ 'x' * 10000000000 }}",
                "{% set s = namespace(v='xxxxxxxx') %}{% for i in range(60) %}{% set s.v = s.v + s.v %}{% endfor %}",
                "{% set s = namespace(v='xxxxxxxx') %}{% for i in range(60) %}{% set s.v = s.v ~ s.v %}{% endfor %}",
                "{% set s = namespace(v=[1]) %}{% for i in range(60) %}{% set s.v = s.v + s.v %}{% endfor %}",
                "{% set s = namespace(v=[1]) %}{% for i in range(60) %}{% set s.v = [s.v, s.v] %}{% endfor %}{{ s.v }}",
                "{% set s = namespace(v=[1]) %}{% for i in range(60) %}{% set s.v = [s.v, s.v] %}{% endfor %}{{ s.v|tojson }}",
                "{% set s = namespace(v=[1], w=[1]) %}{% for i in range(60) %}{% set s.v = [s.v, s.v] %}"
                        + "{% set s.w = [s.w, s.w] %}{% endfor %}{{ s.v == s.w }}",
                "{% set s = namespace(v='x') %}{% for i in range(20) %}{% set s.v = s.v.replace('x', 'xxxxxxxx') %}{% endfor %}",
                "{% set s = namespace(v=[]) %}{% for i in range(5000) %}{% set s.v = s.v + ['x' * 3000000] %}{% endfor %}",
                "{% set s = namespace(v=[]) %}{% for i in range(5000) %}{% set s.v = [s.v, range(99999)] %}{% endfor %}",
                "{% set s = namespace(v=[], t='x' * 3000000) %}"
                        + "{% for i in range(5000) %}{% set c %}{{ s.t }}{{ i }}{% endset %}{% set s.v = [s.v, c] %}{% endfor %}",
                "{% set s = namespace(v=[], t='x' * 3000000) %}"
                        + "{% for i in range(5000) %}{% set s.v = [s.v, s.t|upper, s.t.title(), s.t[1:]] %}{% endfor %}",
                "{{ 'x'|center(2000000000) }}",
                "{{ '%2000000000d'|format(1) }}",
                "{{ " + "(".repeat(30_000) + "1" + ")".repeat(30_000) + " }}",
                "{{ " + "[".repeat(30_000) + "]".repeat(30_000) + " }}",
                "{{ " + "not ".repeat(10_000) + "1 }}",
                "{% if 1 %}".repeat(20_000) + "{% endif %}".repeat(20_000),
                "{{ '" + "x".repeat(100_000) + "' }}");
    }

    @ParameterizedTest
    @MethodSource("wasteful")
    void stopsWasteInTime(String template) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThatThrownBy(() -> render(template)).isInstanceOf(ChatTemplateException.class));
        // The engine serves the next template.
        assertThat(render("{{ text }}")).isEqualTo("Hi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ text.class }}",
                "{{ text['class'] }}",
                "{{ text.bytes }}",
                "{{ messages.class }}",
                "{{ messages[0].class }}",
                "{{ messages[0].isEmpty }}",
                "{{ ''.__class__ }}",
                "{{ ____int3rpr3t3r____.context }}",
                "{{ ____int3rpr3t3r____.config }}",
                "{% for x in [1] %}{{ loop.class }}{% endfor %}",
                "{{ raise_exception.class }}"
            })
    void noPropertyLeadsToAJavaObject(String template) {
        assertThat(render(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ text.getClass() }}",
                "{{ text.getClass().forName('java.lang.Runtime') }}",
                "{{ text.hashCode() }}",
                "{{ text.chars() }}",
                "{{ messages.getClass() }}",
                "{{ messages.append(1) }}",
                "{{ messages[0].put('role', 'x') }}",
                "{{ messages[0].update({'role': 'x'}) }}",
                "{{ ____int3rpr3t3r____.render('x') }}",
                "{{ ____int3rpr3t3r____.getContext() }}",
                "{% for x in [1] %}{{ loop.next() }}{% endfor %}",
                "{{ 'x'|render }}",
                "{{ '{}'|fromjson }}",
                "{{ 'x'|log }}",
                "{{ type('x') }}",
                "{{ unixtimestamp() }}",
                "{% include 'application.properties' %}",
                "{% import 'application.properties' as x %}",
                "{% from 'application.properties' import x %}",
                "{% extends 'application.properties' %}"
            })
    void nothingElseCanBeCalled(String template) {
        assertThatThrownBy(() -> render(template)).isInstanceOf(ChatTemplateException.class);
    }

    @Test
    void namesTheBoundThatWasExceeded() {
        assertThatThrownBy(() -> render("\n{{ 'x' * 100000000 }}"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("4000000 characters");
        assertThatThrownBy(() -> render("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"))
                .hasMessageContaining("takes longer than 2 s");
        assertThatThrownBy(() -> render(
                        "{% set s = namespace(v=[]) %}{% for i in range(99) %}{% set s.v = s.v + ['x' * 3000000] %}{% endfor %}"))
                .hasMessageContaining("characters of values");
        assertThatThrownBy(() -> render("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}"))
                .hasMessageContaining("cycle for 'f'");
    }

    private static String render(String template) {
        return TemplateEngine.render(TemplateSource.prepare(template), VARIABLES);
    }
}
