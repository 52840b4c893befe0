package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.DarkroomApplication;
import dev.darkroom.generation.RuntimeStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers of the embedded model, steered by hand and by keys. None of it depends on what the model says. */
@SpringBootTest(classes = DarkroomApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SteeringPageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String FIRST = "#lanes .lane:nth-child(1)";
    private static final String SECOND = "#lanes .lane:nth-child(2)";

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeStatus runtime;

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
    void race() {
        await("a model", runtime::ready);
        browser.resize(1280, 900);
        browser.visit("http://127.0.0.1:" + port + "/compare");
        browser.complaints();
        browser.run("document.querySelector('[name=maxTokens]').value = '24'");
        browser.find("#prompt").sendKeys(Keys.ENTER);
        awaitDone(FIRST);
        awaitDone(SECOND);
    }

    private static void await(String what, java.util.function.BooleanSupplier condition) {
        browser.await(what, PATIENCE, condition);
    }

    private static void awaitDone(String lane) {
        await("an answer in " + lane, () -> browser.count(lane + "[data-state=done]") == 1);
    }

    private static int passes(String lane) {
        return browser.count(lane + " .strip i");
    }

    private static String text(String lane) {
        return browser.text(lane + " .canvas");
    }

    @Test
    void aRaceIsToldInNumbersAndCanBeSeenAgain() {
        assertThat(browser.text("#verdict")).contains("passes");
        assertThat(browser.text(FIRST + " .lane-title")).isEqualTo("as the model prefers");
        assertThat(browser.text(SECOND + " .lane-title")).isEqualTo("left-to-right");
        assertThat(browser.text(FIRST + " .clock")).matches("[\\d.]+ m?s");
        assertThat(passes(SECOND)).isGreaterThanOrEqualTo(passes(FIRST));
        String finished = text(SECOND);

        browser.find("#replay-time").sendKeys(Keys.HOME);
        await("the beginning", () -> browser.count(SECOND + " .tentative") > 0);
        browser.find("#replay-time").sendKeys(Keys.END);
        await("the end", () -> text(SECOND).equals(finished));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everyPassCanBeSeenAgainByKeysAndByPointing() {
        String finished = text(SECOND);
        WebElement strip = browser.find(SECOND + " .strip");
        int passes = passes(SECOND);
        assertThat(strip.getDomAttribute("role")).isEqualTo("slider");
        assertThat(strip.getDomAttribute("aria-valuemax")).isEqualTo(String.valueOf(passes));

        strip.sendKeys(Keys.HOME);
        await("the first pass", () -> browser.count(SECOND + " .tentative") > 0);
        assertThat(strip.getDomAttribute("aria-valuenow")).isEqualTo("1");
        assertThat(strip.getDomAttribute("aria-valuetext")).startsWith("Pass 1 of " + passes + ": 1 token settled");
        strip.sendKeys(Keys.ARROW_RIGHT);
        assertThat(strip.getDomAttribute("aria-valuenow")).isEqualTo("2");
        browser.find(SECOND + " .newest").click();
        await("the newest pass", () -> text(SECOND).equals(finished));

        strip.click();
        assertThat(Integer.parseInt(strip.getDomAttribute("aria-valuenow"))).isBetween(passes / 2, passes / 2 + 1);
        browser.find(SECOND + " .speed").click();
        assertThat(browser.text(SECOND + " .speed")).isEqualTo("2×");
        browser.find(SECOND + " .play").click();
        await("the replay's end", () -> text(SECOND).equals(finished) && browser.count(SECOND + " .playing") == 0);
    }

    @Test
    void aChosenWordStaysAndTheAnswerChangesAroundIt() throws IOException {
        int before = passes(FIRST);
        browser.find(FIRST + " .token.committed").click();
        String other = ".token-menu .alternative:not([aria-current])";
        await("alternatives", () -> browser.count(other) > 0);
        browser.photograph("alternatives");
        assertThat(browser.text(".token-menu .alternative .alternative-share")).contains("%");
        new Select(browser.find(".token-menu select")).selectByValue("all");
        String chosen = String.valueOf(browser.run("""
                const row = [...document.querySelectorAll(arguments[0])].find((one) => one.textContent.startsWith('“'));
                const text = row.querySelector('.alternative-text').textContent;
                row.click();
                return text.slice(1, -1).replaceAll('⏎', '\\n');""", other));
        await("more passes", () -> passes(FIRST) > before);
        awaitDone(FIRST);
        await("a pin", () -> browser.count(FIRST + " .pinned") == 1);
        assertThat(browser.text(FIRST + " .pinned")).isEqualTo(chosen);
        assertThat(browser.count(FIRST + " .strip .begins")).isEqualTo(1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void ownTextTakesThePlaceOfAToken() {
        browser.find(FIRST + " .token.committed").click();
        new Select(browser.find(".token-menu select")).selectByValue("rest");
        browser.find(".token-menu input").sendKeys("Zebras", Keys.ENTER);
        await("the text", () -> browser.count(FIRST + "[data-state=done] .pinned") > 0);
        assertThat(text(FIRST).stripLeading()).startsWith("Zebras");
    }

    @Test
    void aSpanIsKeptAndTheRestDevelopedAgainByKeys() throws IOException {
        int before = passes(FIRST);
        WebElement canvas = browser.find(FIRST + " .canvas");
        canvas.sendKeys(Keys.ARROW_RIGHT);
        await("a current token", () -> browser.count(FIRST + " .current") == 1);
        assertThat(browser.text("#announcer")).contains("committed");
        canvas.sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
        await("two selected tokens", () -> browser.count(FIRST + " .selected") == 2);
        canvas.sendKeys(Keys.ENTER);
        await("a menu", () -> browser.count(".token-menu:popover-open") == 1);
        browser.run("[...document.querySelectorAll('.token-menu button')].find((one) => one.textContent === 'Keep').click()");
        await("two kept tokens", () -> browser.count(FIRST + " .kept") == 2);
        assertThat(browser.text(FIRST + " .keep-bar")).contains("2 tokens kept");
        browser.photograph("kept");

        browser.find(FIRST + " .keep-bar button").click();
        await("more passes", () -> passes(FIRST) > before);
        awaitDone(FIRST);
        await("pins", () -> browser.count(FIRST + " .pinned") == 2);
    }

    @Test
    void wordsSelectedWithTheMouseAreDevelopedAgain() {
        int before = passes(FIRST);
        String words = "return [...document.querySelectorAll(arguments[0] + ' .token')].map((token) => token.textContent)";
        List<?> texts = (List<?>) browser.run(words, FIRST);
        List<WebElement> tokens = browser.findAll(FIRST + " .token");
        browser.drag(tokens.get(1), tokens.get(3));
        await("a menu", () -> browser.count(".token-menu:popover-open") == 1);
        assertThat(browser.text(".token-detail")).isEqualTo("3 tokens");
        await("three selected tokens", () -> browser.count(FIRST + " .selected") == 3);

        browser.run("[...document.querySelectorAll('.token-menu button')]"
                + ".find((one) => one.textContent === 'Develop again').click()");
        await("more passes", () -> passes(FIRST) > before);
        awaitDone(FIRST);
        await("no selected token", () -> browser.count(FIRST + " .selected") == 0);
        assertThat(browser.count(FIRST + " .strip .begins")).isEqualTo(1);
        List<?> now = (List<?>) browser.run(words, FIRST);
        assertThat(now.get(0)).isEqualTo(texts.get(0));
        assertThat(now.subList(4, now.size())).as("what was not selected").isEqualTo(texts.subList(4, texts.size()));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void escapeClosesTheMenuAndGivesTheFocusBack() {
        WebElement canvas = browser.find(FIRST + " .canvas");
        canvas.sendKeys(Keys.ARROW_RIGHT, Keys.ENTER);
        await("a menu", () -> browser.count(".token-menu:popover-open") == 1);
        browser.run("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))");
        await("no menu", () -> browser.count(".token-menu:popover-open") == 0);
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("canvas");
    }
}
