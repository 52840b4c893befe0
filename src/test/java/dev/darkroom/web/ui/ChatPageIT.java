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
import dev.darkroom.web.ScriptedGeneration;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the page does. */
class ChatPageIT extends PageFixture {

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
}
