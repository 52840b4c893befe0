package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.web.ScriptedGeneration;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** How the page looks; its photographs are for people, under {@code target/screenshots}. */
class ChatPageLookIT extends PageFixture {

    @Test
    void welcomesWithTheModelAndExamples() throws IOException {
        assertThat(browser.text("#settings-button")).contains("pocket", "Standard");
        assertThat(browser.text("#settings option:checked")).contains("pocket", "12M", "int8", "512 tokens of context");
        assertThat(browser.count(".example")).isEqualTo(4);
        browser.await("the slogan is sharp", () -> Boolean.TRUE.equals(
                browser.run("return document.getAnimations().every(animation => animation.playState === 'finished')")));
        browser.photograph("welcome-light");
        browser.prefer("prefers-color-scheme: dark");
        browser.photograph("welcome-dark");
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
        assertThat(browser.run("return matchMedia('(prefers-color-scheme: dark)').matches")).isEqualTo(true);
        assertThat(browser.count(".answer")).isZero();
        assertThat(browser.find("#welcome").isDisplayed()).isTrue();
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

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "768, light", "1600, dark"})
    void hasNoSeriousFindingOfAccessibility(int width, String light) throws IOException {
        browser.resize(width, 860);
        browser.prefer("prefers-color-scheme: " + light, "prefers-reduced-motion: reduce");
        assertThat(browser.seriousFindings()).as("welcome").isEmpty();
        answerAtOnce("# Title\n\nTry `this`, or [that](https://example.org):\n\n```python\nprint('x') # 1\n```\n\n- **one**");
        send("How do I print?");
        awaitState("done");
        browser.find("#settings-button").click();
        browser.find(".details summary").click();
        assertThat(browser.seriousFindings()).as("an answer and the settings").isEmpty();
        browser.find(".settings .close").click();
        answerInSteps(STORY);
        browser.find("#message").sendKeys("Tell me a story.", Keys.ENTER);
        step(4);
        browser.await("passes", () -> browser.count(".tentative") > 0);
        assertThat(browser.seriousFindings()).as("a developing answer").isEmpty();
        browser.photograph("width-" + width + "-" + light);
        assertThat(overflow()).isZero();
    }

    @Test
    void theThemeIsTheReadersChoice() {
        browser.prefer("prefers-color-scheme: light");
        String paper = style("body", "color");
        browser.run("document.querySelector('[name=theme][value=dark]').click()");
        assertThat(style("body", "color")).isNotEqualTo(paper);
        visit();
        assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
        browser.run("document.querySelector('[name=theme][value=system]').click()");
        assertThat(style("body", "color")).isEqualTo(paper);
    }

    @Test
    void theSideBarIsADrawerWhereThereIsNoRoom() {
        browser.resize(360, 740);
        // The page hears of its width with the next frame that is drawn.
        browser.await("the drawer to be shut", () -> Boolean.TRUE.equals(browser.run("return document.getElementById('sidebar').inert")));
        browser.find("#sidebar-button").click();
        browser.await("the drawer", () -> browser.find("#search").isDisplayed());
        assertThat(browser.find("#sidebar-button").getDomAttribute("aria-expanded")).isEqualTo("true");
        browser.find("#new").sendKeys(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("sidebar-button");
        assertThat(browser.run("return document.getElementById('sidebar').inert")).isEqualTo(true);
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
}
