package dev.darkroom.web.ui;

import dev.darkroom.generation.CodeResult;
import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.FakeCodeGenerations;
import dev.darkroom.web.ScriptedGeneration;
import dev.darkroom.web.WebTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** The pages with an editor in a browser, over answers that a test writes. */
@WebTest
abstract class EditorPages {

    static final int PASSES = 6;

    static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    FakeCodeGenerations generations;

    @Autowired
    FakeChatGenerations started;

    private Sinks.Many<Integer> steps;

    @BeforeAll
    static void openBrowser() throws IOException {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void light() {
        browser.prefer("prefers-color-scheme: light");
        browser.resize(1280, 860);
    }

    final void visit(String path) {
        browser.visit(address(path));
        browser.run("sessionStorage.clear()");
        browser.visit(address(path));
        browser.complaints();
    }

    final String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    final void answerAtOnce(String text, @Nullable String code, @Nullable String diff) {
        generations.answerWith(ScriptedGeneration.atOnce("g", events(text, code, diff)));
    }

    final ScriptedGeneration answerInSteps(String text, @Nullable String code, @Nullable String diff) {
        steps = Sinks.many().unicast().onBackpressureBuffer();
        Flux<Integer> taken = steps.asFlux();
        ScriptedGeneration generation = ScriptedGeneration.stepped("g", events(text, code, diff), taken);
        generations.answerWith(generation);
        return generation;
    }

    final void step(int count) {
        steps.tryEmitNext(count);
    }

    private static List<GenerationEvent> events(String text, @Nullable String code, @Nullable String diff) {
        List<GenerationEvent> events = new ArrayList<>(AnswerScript.of("g", text, 16, PASSES));
        Completed last = (Completed) events.remove(events.size() - 1);
        CodeResult result = code == null ? null : new CodeResult(code, diff);
        events.add(new Completed(last.sequence(), text, last.finishReason(), last.usage(), result));
        return events;
    }

    final void awaitState(String state) {
        browser.await(
                "an editor that is " + state,
                () -> state.equals(browser.find("#editor").getDomAttribute("data-state")));
    }

    final long overflow() {
        return (Long) browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
