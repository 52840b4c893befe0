package dev.darkroom.web.ui;

import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.ScriptedGeneration;
import dev.darkroom.web.WebTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Sinks;

/** The page in a browser, over answers that a test writes. */
@WebTest
abstract class PageFixture {

    static final int PASSES = 10;
    static final int CANVAS = 96;
    static final String STORY = "Once there was a small grey cat who lived above a bakery. Every morning she climbed to "
            + "the window and watched the bread come out of the oven.\n\nOne day the baker’s boy left the door open. The cat "
            + "walked in, sat down on the warmest shelf, and fell asleep between the loaves.";

    static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    FakeChatGenerations generations;

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
    void visit() {
        browser.prefer("prefers-color-scheme: light");
        browser.resize(1280, 860);
        browser.visit("http://127.0.0.1:" + port + "/");
        browser.complaints();
    }

    final ScriptedGeneration answerInSteps(String answer) {
        // Replays its steps, for a reader who comes back.
        steps = Sinks.many().replay().all();
        var generation =
                ScriptedGeneration.stepped("g", AnswerScript.of("g", answer, CANVAS, PASSES), steps.asFlux());
        generations.answerWith(generation);
        return generation;
    }

    final void answerAtOnce(String answer) {
        generations.answerWith(ScriptedGeneration.atOnce("g", AnswerScript.of("g", answer, 16, 4)));
    }

    final void step(int count) {
        steps.tryEmitNext(count);
    }

    final void send(String message) {
        browser.find("#message").sendKeys(message);
        browser.find("#send").click();
    }

    final void awaitPass(int pass) {
        browser.await("pass " + pass, () -> browser.text("[data-reading=pass]").equals(String.valueOf(pass)));
    }

    final void awaitState(String state) {
        browser.await("an answer that is " + state, () -> browser.count(".answer[data-state=" + state + "]") > 0);
    }

    final String style(String selector, String property) {
        return String.valueOf(
                browser.run("return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, property));
    }
}
