package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.SteeringCommand;
import dev.darkroom.web.ScriptedGeneration;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import reactor.core.publisher.Mono;

class InfillPageIT extends EditorPages {

    @BeforeEach
    void visit() {
        visit("/infill");
    }

    /** A text of five tokens, the second and the third of which are a blank, and a sixth that closes it. */
    private static List<GenerationEvent> events(String id, String first, String second) {
        return List.of(
                new Started(0, id, "pocket", 0, 6, GenerationOptions.DEFAULTS),
                new Pass(1, 1, 0, 0, 5, List.of(
                        new Change(0, "The", 1, PositionState.PINNED),
                        new Change(1, " dog", 0.3f, PositionState.TENTATIVE),
                        new Change(2, second, 0.9f, PositionState.COMMITTED),
                        new Change(3, " of", 1, PositionState.PINNED),
                        new Change(4, " France.", 1, PositionState.PINNED)), 4, 1, 5, 5),
                new Pass(2, 2, 0, 0, 5, List.of(new Change(1, first, 0.9f, PositionState.COMMITTED)), 5, 0, 5, 10),
                new Completed(
                        3, "The" + first + second + " of France.", FinishReason.STOP, new Usage(0, 2, 2, 1, 12, 10, 0)));
    }

    private String text() {
        return String.valueOf(browser.find("#text").getDomProperty("value"));
    }

    private String sheet() {
        return browser.text(".editor-stage .tokens");
    }

    @Test
    void blanksFillAndFillAgain() throws IOException {
        ScriptedGeneration generation = ScriptedGeneration.atOnce("g", events("g", " old", " king"));
        generations.answerWith(generation);
        browser.find("#text").sendKeys("The[[2]] of France.", Keys.chord(Keys.CONTROL, Keys.ENTER));
        awaitState("done");
        assertThat(generations.asked().get(0).request()).isEqualTo("The[[2]] of France.");
        assertThat(sheet()).isEqualTo("The old king of France.");
        assertThat(browser.count(".filling:not(.unseen)")).isEqualTo(2);
        assertThat(browser.count(".refill")).isEqualTo(1);
        assertThat(browser.find(".refill").getText()).contains("old king");
        browser.photograph("infill-done");

        started.answerWith(ScriptedGeneration.atOnce("g", events("g", " young", " queen")));
        started.start(List.of(), null, GenerationOptions.DEFAULTS).block();
        browser.find(".refill").click();
        browser.await("another filling", () -> sheet().equals("The young queen of France."));
        awaitState("done");
        assertThat(started.restarts()).hasSize(1);
        assertThat(started.restarts().get(0).edits()).containsExactly(new SteeringCommand.Remask(1, 3));
        assertThat(started.restarts().get(0).options().temperature()).isEqualTo(0.8);
        browser.find("#keep").click();
        assertThat(text()).isEqualTo("The young queen of France.");
        browser.find("#undo").click();
        assertThat(text()).isEqualTo("The[[2]] of France.");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aButtonPutsABlankInThePlaceOfTheSelection() {
        browser.find("#text").sendKeys("The cat", Keys.chord(Keys.SHIFT, Keys.LEFT, Keys.LEFT, Keys.LEFT));
        browser.find("#blank").click();
        assertThat(text()).isEqualTo("The[[8]]");
        browser.find("#text").sendKeys(" sat ", Keys.chord(Keys.CONTROL, "b"));
        assertThat(text()).isEqualTo("The[[8]] sat[[8]]");
        assertThat(browser.count(".editor-paint .blank-mark")).isEqualTo(2);
    }

    @Test
    void aTextWithoutBlanksIsSentNowhere() {
        generations.answer(request -> Mono.error(new AssertionError("asked")));
        browser.find("#text").sendKeys("Nothing is missing.");
        browser.find("#fill").click();
        assertThat(browser.find("#notice").getText()).startsWith("There is no blank yet.");
        assertThat(generations.asked()).isEmpty();
    }

    @Test
    void theTextComesBackWithItsBlanks() {
        generations.answerWith(ScriptedGeneration.atOnce("g", events("g", " old", " king")));
        browser.find("#text").sendKeys("The[[2]] of France.", Keys.chord(Keys.CONTROL, Keys.ENTER));
        awaitState("done");
        browser.find("#edit").click();
        assertThat(text()).isEqualTo("The[[2]] of France.");
        assertThat(browser.find("#text").isDisplayed()).isTrue();
        generations.refuse("text", "A blank of 999 tokens is not possible; give 1 to 512.");
        browser.find("#fill").click();
        browser.await("an error", () -> browser.find("#notice").getText().equals("A blank of 999 tokens is not possible; give 1 to 512."));
        assertThat(browser.find("#text").isDisplayed()).isTrue();
    }

    @Test
    void fitsEveryScreenInEveryLight() throws IOException {
        for (int width : List.of(360, 1600)) {
            browser.resize(width, 800);
            for (String light : List.of("light", "dark")) {
                browser.prefer("prefers-color-scheme: " + light);
                visit();
                generations.answerWith(ScriptedGeneration.atOnce("g", events("g", " old", " king")));
                browser.find("#text").sendKeys("The[[2]] of France.", Keys.chord(Keys.CONTROL, Keys.ENTER));
                awaitState("done");
                assertThat(overflow()).isZero();
                browser.photograph("infill-" + width + "-" + light);
            }
        }
    }
}
