package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.ScriptedGeneration;
import dev.darkroom.web.WebTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

@WebTest
class ChatPageIT {

    private static final int PASSES = 10;
    private static final int CANVAS = 96;
    private static final String STORY = "Once there was a small grey cat who lived above a bakery. Every morning she climbed to "
            + "the window and watched the bread come out of the oven.\n\nOne day the baker’s boy left the door open. The cat "
            + "walked in, sat down on the warmest shelf, and fell asleep between the loaves.";

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private FakeChatGenerations generations;

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

    @Test
    void welcomesWithTheModelAndExamples() throws IOException {
        assertThat(browser.text(".model")).contains("pocket", "12M parameters", "int8", "512 tokens of context");
        assertThat(browser.count(".example")).isEqualTo(4);
        browser.await("the slogan is sharp", () -> Boolean.TRUE.equals(
                browser.run("return document.getAnimations().every(animation => animation.playState === 'finished')")));
        browser.photograph("welcome-light");
        browser.prefer("prefers-color-scheme: dark");
        browser.photograph("welcome-dark");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theAnswerDevelopsPassByPass() throws IOException {
        answerInSteps(STORY);
        browser.find(".example:nth-child(1)").click();

        step(1);
        browser.await("grain before the first pass", () -> browser.count(".masked") > 0);
        step(1);
        awaitPass(1);
        assertThat(browser.count(".masked")).isZero();
        assertThat(browser.count(".tentative")).isGreaterThan(30);
        assertThat(style(".tentative", "color")).isEqualTo("rgba(0, 0, 0, 0)");
        assertThat(style(".tentative", "textShadow")).contains("px");
        assertThat(browser.find(".answer").getDomAttribute("aria-busy")).isEqualTo("true");
        assertThat(browser.text("#announcer")).isEmpty();

        int settled = browser.count(".committed");
        step(4);
        awaitPass(5);
        assertThat(browser.count(".committed")).isGreaterThan(settled);
        assertThat(browser.count(".tentative")).isPositive();
        assertThat(browser.count(".strip i")).isEqualTo(5);

        step(PASSES - 5 + 1);
        awaitState("done");
        assertThat(browser.text(".canvas")).isEqualTo(STORY);
        assertThat(browser.count(".tentative")).isZero();
        assertThat(browser.find(".answer").getDomAttribute("aria-busy")).isEqualTo("false");
        assertThat(browser.text("#announcer").replaceAll("\\s+", " ")).isEqualTo(STORY.replaceAll("\\s+", " "));
        assertThat(browser.text("[data-reading=pass]")).isEqualTo("10");
        assertThat(browser.text("[data-reading=tokensPerPass]")).matches("\\d+\\.\\d");
        assertThat(browser.text("[data-reading=tokensPerSecond]")).matches("\\d+");
        assertThat(browser.text("[data-reading=firstFrame]")).matches("[\\d.]+ m?s");
        assertThat(browser.text("[data-reading=outcome]")).isEqualTo("developed in");
        browser.await("settled tokens end sharp", () -> style(".committed", "textShadow").equals("none"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void looksRightInEveryLight() throws IOException {
        for (String light : List.of("light", "dark")) {
            browser.prefer("prefers-color-scheme: " + light);
            answerInSteps(STORY);
            send("Tell me a short story about a cat.");
            step(2);
            photographAtRest(1, "developing-1-" + light);
            step(4);
            photographAtRest(5, "developing-2-" + light);
            step(PASSES);
            awaitState("done");
            photographAtRest(PASSES, "developing-3-" + light);
            browser.find("#new").click();
        }
        assertThat(browser.run("return getComputedStyle(document.documentElement).colorScheme")).isEqualTo("dark");
        assertThat(browser.count(".answer")).isZero();
        assertThat(browser.find("#welcome").isDisplayed()).isTrue();
    }

    @Test
    void enterSendsAndEarlierTurnsGoAlong() {
        answerAtOnce("Paris.");
        browser.find("#message").sendKeys("What is", Keys.chord(Keys.SHIFT, Keys.ENTER), "the capital of France?", Keys.ENTER);
        awaitState("done");
        assertThat(browser.find("#message").getDomProperty("value")).isEmpty();
        assertThat(browser.text(".question-text")).isEqualTo("What is\nthe capital of France?");
        browser.find("#message").sendKeys("And of Spain?", Keys.ENTER);
        browser.await("a second answer", () -> browser.count(".answer[data-state=done]") == 2);
        assertThat(generations.questions()).hasSize(2);
        assertThat(generations.questions().get(1).model()).isEqualTo("pocket");
        assertThat(generations.questions().get(1).messages())
                .containsExactly(
                        new ChatMessage("user", "What is\nthe capital of France?"),
                        new ChatMessage("assistant", "Paris."),
                        new ChatMessage("user", "And of Spain?"));
    }

    @Test
    void nothingIsSentTwiceOrBlank() {
        answerInSteps(STORY);
        browser.find("#message").sendKeys("  ", Keys.ENTER);
        assertThat(browser.count(".question")).isZero();
        send("One");
        step(2);
        awaitPass(1);
        browser.find("#message").sendKeys("Two", Keys.ENTER);
        assertThat(browser.count(".question")).isEqualTo(1);
        assertThat(browser.find("#message").getDomProperty("value")).isEqualTo("Two");
    }

    @Test
    void stopEndsTheGenerationAndKeepsWhatIsThere() {
        ScriptedGeneration generation = answerInSteps(STORY);
        send("Tell me a story.");
        step(4);
        awaitPass(3);
        browser.find("#stop").click();
        StepVerifier.create(generation.cancelled()).expectNext(generation).expectComplete().verify(Duration.ofSeconds(10));
        awaitState("stopped");
        assertThat(browser.count(".tentative")).isPositive();
        assertThat(browser.text("[data-reading=outcome]")).isEqualTo("stopped after");
        assertThat(browser.find("#send").isDisplayed()).isTrue();
        assertThat(browser.find("#stop").isDisplayed()).isFalse();
        assertThat(generation.cancellations()).isEqualTo(1);
    }

    @Test
    void escapeStopsToo() {
        ScriptedGeneration generation = answerInSteps(STORY);
        send("Tell me a story.");
        step(2);
        awaitPass(1);
        browser.find("#message").sendKeys(Keys.ESCAPE);
        StepVerifier.create(generation.cancelled()).expectNext(generation).expectComplete().verify(Duration.ofSeconds(10));
        awaitState("stopped");
    }

    @Test
    void errorsAreSaidInPlainWordsAndCanBeTriedAgain() throws IOException {
        generations.answer(question -> Mono.error(
                new InvalidRequestException("messages", "the prompt takes 604 tokens, but the context of pocket holds 512")));
        send("Something long");
        awaitState("failed");
        assertThat(browser.find(".notice[role=alert] .notice-text").getText())
                .isEqualTo("The prompt takes 604 tokens, but the context of pocket holds 512.");
        assertThat(browser.find(".forget").isDisplayed()).isFalse();
        browser.photograph("error");
        answerAtOnce("Paris.");
        browser.find(".retry").click();
        awaitState("done");
        assertThat(browser.count(".question")).isEqualTo(1);
    }

    @Test
    void aConversationThatIsTooLongCanGoOnWithoutItsBeginning() {
        answerAtOnce("Paris.");
        send("What is the capital of France?");
        awaitState("done");
        generations.answer(question -> Mono.error(new InvalidRequestException("messages", "the prompt is too long")));
        send("And of Spain?");
        browser.await("an error", () -> browser.count(".answer[data-state=failed]") == 1);
        answerAtOnce("Madrid.");
        browser.find(".answer[data-state=failed] .forget").click();
        browser.await("an answer", () -> browser.count(".answer[data-state=done]") == 2);
        assertThat(generations.questions().get(0).messages()).containsExactly(new ChatMessage("user", "And of Spain?"));
    }

    @Test
    void aConnectionThatEndsTooEarlyIsAnError() {
        generations.answerWith(ScriptedGeneration.atOnce(
                "g", AnswerScript.of("g", STORY, CANVAS, PASSES).subList(0, 4)));
        send("Tell me a story.");
        awaitState("failed");
        assertThat(browser.find(".notice-text").getText()).isEqualTo("The connection ended before the answer was done.");
    }

    @Test
    void fitsAPhone() throws IOException {
        browser.resize(360, 740);
        assertThat(overflow()).isZero();
        browser.photograph("phone-welcome");
        answerInSteps(STORY + "\n\n" + "x".repeat(300));
        send("y".repeat(200));
        step(6);
        awaitPass(5);
        assertThat(overflow()).isZero();
        browser.photograph("phone-developing");
        step(PASSES);
        awaitState("done");
        assertThat(overflow()).isZero();
        assertThat(browser.find("#message").isDisplayed()).isTrue();
    }

    @Test
    void hostileTextShowsAsText() {
        String hostile = "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script> \u202Eevil";
        generations.answerWith(ScriptedGeneration.atOnce("g", List.of(
                new Started(0, "g", "pocket", 5, 6, GenerationOptions.DEFAULTS),
                new Pass(1, 1, 0, 5, 6, List.of(new Change(5, hostile, 0.9f, PositionState.COMMITTED)), 1, 0, 1, 1),
                new GenerationEvent.Completed(
                        2, hostile, GenerationEvent.FinishReason.LENGTH, new GenerationEvent.Usage(5, 1, 1, 1, 6, 1, 0)))));
        send(hostile);
        awaitState("done");
        assertThat(browser.text(".canvas")).isEqualTo(hostile);
        assertThat(browser.text(".question-text")).isEqualTo(hostile);
        assertThat(browser.count(".conversation img, .conversation script")).isZero();
        assertThat(browser.run("return document.title")).isEqualTo("Darkroom");
    }

    @Test
    void statesDifferByMoreThanColour() {
        generations.answerWith(ScriptedGeneration.atOnce("g", List.of(
                new Started(0, "g", "pocket", 0, 3, GenerationOptions.DEFAULTS),
                new Pass(1, 1, 0, 0, 3, List.of(
                        new Change(0, "Seen", 0.9f, PositionState.COMMITTED),
                        new Change(1, " anew", 0.9f, PositionState.REVISED),
                        new Change(2, " by you", 0.9f, PositionState.PINNED)), 3, 0, 1, 1),
                new GenerationEvent.Completed(
                        2, "Seen anew by you", GenerationEvent.FinishReason.STOP,
                        new GenerationEvent.Usage(0, 3, 1, 3, 3, 1, 0)))));
        send("?");
        awaitState("done");
        assertThat(style(".revised", "textDecorationStyle")).isEqualTo("wavy");
        assertThat(style(".pinned", "borderBottomStyle")).isEqualTo("solid");
        assertThat(style(".committed", "textDecorationLine")).isEqualTo("none");
    }

    @Test
    void respectsReducedMotion() {
        browser.prefer("prefers-color-scheme: light", "prefers-reduced-motion: reduce");
        answerInSteps(STORY);
        send("Tell me a story.");
        step(3);
        awaitPass(2);
        assertThat(browser.run("return document.getAnimations().length")).isEqualTo(0L);
    }

    private ScriptedGeneration answerInSteps(String answer) {
        steps = Sinks.many().unicast().onBackpressureBuffer();
        var generation =
                ScriptedGeneration.stepped("g", AnswerScript.of("g", answer, CANVAS, PASSES), steps.asFlux());
        generations.answerWith(generation);
        return generation;
    }

    private void answerAtOnce(String answer) {
        generations.answerWith(ScriptedGeneration.atOnce("g", AnswerScript.of("g", answer, 16, 4)));
    }

    private void step(int count) {
        steps.tryEmitNext(count);
    }

    private void send(String message) {
        browser.find("#message").sendKeys(message);
        browser.find("#send").click();
    }

    private void awaitPass(int pass) {
        browser.await("pass " + pass, () -> browser.text("[data-reading=pass]").equals(String.valueOf(pass)));
    }

    private void awaitState(String state) {
        browser.await("an answer that is " + state, () -> browser.count(".answer[data-state=" + state + "]") > 0);
    }

    private void photographAtRest(int pass, String name) throws IOException {
        awaitPass(pass);
        browser.await("nothing moves", () -> Boolean.TRUE.equals(
                browser.run("return document.getAnimations().every(animation => animation.playState === 'finished')")));
        browser.photograph(name);
    }

    private long overflow() {
        return (Long) browser.run(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private String style(String selector, String property) {
        return String.valueOf(
                browser.run("return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, property));
    }
}
