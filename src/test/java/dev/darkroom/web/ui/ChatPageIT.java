package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.generation.TooManyGenerationsException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.ScriptedGeneration;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import reactor.core.publisher.Flux;
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
        browser.photograph("error");
        answerAtOnce("Paris.");
        browser.find(".retry").click();
        awaitState("done");
        assertThat(browser.count(".question")).isEqualTo(1);
    }

    @Test
    void aFullServerIsAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        generations.answer(question -> asked.getAndIncrement() == 0
                ? Mono.error(new TooManyGenerationsException(32, 64, 1))
                : Mono.just(ScriptedGeneration.atOnce("g", AnswerScript.of("g", "Paris.", 16, 4))));
        send("What is the capital of France?");
        browser.await("a place in the queue", () -> browser.text(".standing-text").contains("number 65 in the queue"));
        awaitState("done");
        assertThat(browser.text(".canvas")).isEqualTo("Paris.");
        assertThat(browser.text(".standing-text")).isEmpty();
        assertThat(asked).hasValue(2);
    }

    @Test
    void whoeverWaitsCanStopWaiting() {
        generations.answer(question -> Mono.error(new TooManyGenerationsException(32, 64, 60)));
        send("What is the capital of France?");
        browser.await("a countdown", () -> browser.find(".give-up").isDisplayed());
        browser.find(".give-up").click();
        awaitState("stopped");
        assertThat(browser.find("#send").isDisplayed()).isTrue();
    }

    @Test
    void aBrokenConnectionIsTakenUpAfterTheLastEvent() {
        List<GenerationEvent> events = AnswerScript.of("g", STORY, CANVAS, PASSES);
        AtomicInteger connections = new AtomicInteger();
        generations.answerWith(ScriptedGeneration.of("g", Flux.defer(() -> Flux.fromIterable(
                connections.getAndIncrement() < 2 ? events.subList(0, 3 * connections.get()) : events))));
        send("Tell me a story.");
        awaitState("done");
        assertThat(browser.text(".canvas")).isEqualTo(STORY);
        assertThat(browser.text("[data-reading=pass]")).isEqualTo(String.valueOf(PASSES));
        assertThat(browser.count(".strip i")).isEqualTo(PASSES);
        assertThat(browser.text(".standing-text")).isEmpty();
        assertThat(connections).hasValue(3);
    }

    @Test
    void aSettledAnswerIsShownAsMarkdownWithCodeToCopy() {
        answerAtOnce("Try this:\n\n```python\nprint('<b>')\n```\n\nIt **prints**.");
        send("How do I print?");
        awaitState("done");
        browser.await("code", () -> browser.count(".code-block .hljs-string") == 1);
        assertThat(browser.text(".code-block code")).isEqualTo("print('<b>')");
        assertThat(browser.text(".code-block figcaption")).isEqualTo("pythonCopy code");
        assertThat(browser.text(".prose strong")).isEqualTo("prints");
        assertThat(browser.find(".canvas").isDisplayed()).isFalse();
        browser.find(".see-tokens").click();
        assertThat(browser.find(".canvas").isDisplayed()).isTrue();
        browser.find(".see-tokens").click();
        assertThat(browser.find(".prose").isDisplayed()).isTrue();
        browser.find(".code-block .copy").click();
        browser.await("a word of it", () -> browser.text(".code-block .copy").matches("Copied|Not copied"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void hostileMarkdownShowsAsText() {
        String hostile = "# Title\n\n<script>document.title='hacked'</script>\n\n[link](javascript:document.title='hacked') "
                + "![picture](http://example.org/x.png) <img src=x onerror=\"document.title='hacked'\"> \u001b[31mred\n\n"
                + "```js\nlet a = '\u202Eevil';\n```\n\n[data](data:text/html,x) <style>*{display:none}</style>";
        answerAtOnce(hostile);
        send("?");
        awaitState("done");
        browser.await("prose", () -> browser.count(".prose h3") == 1);
        assertThat(browser.count(".conversation :is(img, script, style, iframe, object, [onerror], a)")).isZero();
        assertThat(browser.text(".prose"))
                .contains("<script>document.title='hacked'</script>", "[link](javascript:document.title='hacked')")
                .contains("![picture](http://example.org/x.png)", "[data](data:text/html,x)", "<style>*{display:none}</style>");
        for (String view : List.of(".prose", ".tokens")) {
            assertThat(browser.run(
                            "return [...document.querySelectorAll(arguments[0])].map(span => span.dataset.name).join()",
                            view + " .acting"))
                    .as(view)
                    .isEqualTo("U+001B,U+202E");
        }
        assertThat(browser.run("return document.title")).isEqualTo("Darkroom");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aVeryLongMessageIsFoldedAndShownAsItIs() {
        answerAtOnce("Long.");
        browser.run("document.getElementById('message').value = 'long words '.repeat(10000)");
        browser.find("#send").click();
        awaitState("done");
        assertThat(browser.text(".question-text")).hasSize("long words ".length() * 10_000 - 1);
        assertThat(browser.find(".question-text").getSize().height).isLessThan(400);
        browser.find(".unfold").click();
        assertThat(browser.find(".question-text").getSize().height).isGreaterThan(1000);
    }

    @Test
    void settingsGoAlongAndOutliveThePage() {
        answerAtOnce("Paris.");
        browser.find("#settings-button").click();
        browser.run("document.querySelector('[name=preset][value=careful]').click()");
        browser.find(".details summary").click();
        browser.find("#temperature").sendKeys("0.7");
        browser.find("#seed").sendKeys("11");
        browser.find("#lookahead").sendKeys("8");
        browser.find("#settings-title").click();
        browser.find("#temperature").sendKeys(Keys.ESCAPE);
        assertThat(browser.find("#settings").isDisplayed()).isFalse();
        assertThat(browser.text(".chosen-preset")).isEqualTo("Careful, 3 changed");
        visit();
        send("What is the capital of France?");
        awaitState("done");
        GenerationOptions options = generations.questions().get(0).options();
        assertThat(options.preset()).isEqualTo("careful");
        assertThat(options.temperature()).isEqualTo(0.7);
        assertThat(options.seed()).isEqualTo(11L);
        assertThat(options.lookahead()).isEqualTo(8);
        browser.find("#settings-button").click();
        browser.find("#settings [type=reset]").click();
        browser.await("what is standard", () -> browser.text(".chosen-preset").equals("Standard"));
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
        assertThat(browser.run("return document.querySelector('.tokens .acting').dataset.name")).isEqualTo("U+202E");
        assertThat(browser.text(".question-text")).isEqualTo(hostile);
        assertThat(browser.count(".conversation img, .conversation script")).isZero();
        assertThat(browser.run("return document.title")).isEqualTo("Darkroom");
    }
}
