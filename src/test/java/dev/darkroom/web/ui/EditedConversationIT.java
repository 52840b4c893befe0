package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.DarkroomApplication;
import dev.darkroom.generation.RuntimeStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers in a kept conversation that are edited and forked. None of it depends on what the embedded model says. */
@SpringBootTest(classes = DarkroomApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EditedConversationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String STORED = """
            return fetch('/api/conversations/' + location.pathname.split('/').at(-1))
                .then((response) => response.json())
                .then((conversation) => conversation.messages[1].content);""";

    private static final String SHARED = """
            return fetch(document.querySelector('.share-panel input').value.replace('/share/', '/api/shares/'))
                .then((response) => response.json())
                .then((share) => share.text);""";

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
    void ask() {
        await("a model", runtime::ready);
        browser.resize(1280, 900);
        browser.visit("http://127.0.0.1:" + port + "/");
        browser.complaints();
        browser.find("#message").sendKeys("Tell me a short story about a cat.", Keys.ENTER);
        await("an answer", () -> browser.count(".answer.over[data-state=done]") == 1);
        await("an address of its own", () -> browser.url().contains("/c/"));
    }

    private static void await(String what, BooleanSupplier condition) {
        browser.await(what, PATIENCE, condition);
    }

    @Test
    void theKeptAnswerFollowsItsEdits() {
        browser.find(".strip").sendKeys(Keys.HOME);
        browser.find(".newest").click();
        browser.run("document.querySelector('.answer-body').classList.remove('shows-prose')");
        browser.find(".token.committed").click();
        browser.find(".token-menu input").sendKeys("Zebras", Keys.ENTER);
        await("the edit", () -> browser.count(".answer[data-state=done] .pinned") > 0);
        assertThat(browser.count(".question")).isEqualTo(1);
        String text = browser.text(".tokens");
        assertThat(text).contains("Zebras");
        await("the edit in the kept conversation", () -> text.equals(browser.run(STORED)));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aForkBeginsAtThePassThatIsShownAndCanTakeThePlaceOfTheAnswer() throws IOException {
        browser.find(".strip").sendKeys(Keys.HOME);
        browser.find(".fork").click();
        await("a fork", () -> browser.count(".forks .lane[data-state=done]") == 1);
        assertThat(browser.text(".forks .lane-title")).startsWith("Fork from pass 1, seed ");
        assertThat(browser.count(".forks .lane .strip i")).isPositive();
        browser.photograph("fork");
        browser.run("[...document.querySelectorAll('.lane-actions button')].find((one) => !one.hidden).click()");
        String fork = browser.text(".forks .tokens");
        await("the fork in the kept conversation", () -> fork.equals(browser.run(STORED)));

        browser.find(".share button").click();
        await("a link", () -> browser.count(".share-panel input") == 1);
        assertThat(browser.run(SHARED)).as("what the link shows").isEqualTo(fork);
        assertThat(browser.find(".lane-actions").isDisplayed()).as("a fork that is the answer can be closed").isFalse();

        browser.run("document.querySelector('.forks .answer-body')?.classList.remove('shows-prose')");
        browser.run("document.querySelector('.forks .token.committed').click()");
        browser.find(".token-menu input").sendKeys("Zebras", Keys.ENTER);
        await("the edit", () -> browser.count(".forks .lane[data-state=done] .pinned") > 0);
        String edited = browser.text(".forks .tokens");
        assertThat(edited).contains("Zebras");
        await("the edited fork in the kept conversation", () -> edited.equals(browser.run(STORED)));

        browser.find(".share button").click();
        await("a link to the edited fork", () -> browser.count(".share-panel input") == 1);
        assertThat(browser.run(SHARED)).as("what the new link shows").isEqualTo(edited);
        assertThat(browser.complaints()).isEmpty();
    }
}
