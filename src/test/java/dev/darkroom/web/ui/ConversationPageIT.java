package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.ScriptedGeneration;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.publisher.Mono;

/** Conversations on the page: the side bar, and asking again. */
class ConversationPageIT extends PageFixture {

    @Autowired
    private DataSource database;

    /** A generation of its own for every answer, as a server has. */
    private void answerAlways(String text) {
        generations.answer(question -> {
            String id = UUID.randomUUID().toString();
            return Mono.just(ScriptedGeneration.atOnce(id, AnswerScript.of(id, text, 16, 4)));
        });
    }

    private void ask(String question, int answers) {
        send(question);
        browser.await("an answer", () -> browser.count(".answer.over") == answers);
    }

    private void edit(int question, String text) {
        browser.run("document.querySelectorAll('.edit')[arguments[0]].click()", question);
        browser.find(".editor textarea").sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER);
    }

    /** Leaves the store as a server does that was killed in the middle of the first answer. */
    private void loseTheAnswer() {
        browser.await("an address of its own", () -> browser.url().contains("/c/"));
        String id = browser.url().substring(browser.url().lastIndexOf('/') + 1);
        JdbcClient store = JdbcClient.create(database);
        browser.await("the answer in the store", () -> store.sql(
                                "DELETE FROM SPRING_AI_CHAT_MEMORY WHERE conversation_id = ? AND type = 'ASSISTANT'")
                        .param(id)
                        .update()
                == 1);
        store.sql("DELETE FROM darkroom_answer WHERE conversation_id = ?").param(id).update();
    }

    private String unique(String words) {
        return words + " " + UUID.randomUUID();
    }

    private void search(String text, int found) {
        browser.find("#search").sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        browser.await("what is found", () -> browser.count(".conversations li") == found
                && browser.text(".sidebar-status").contains(found == 0 ? "Nothing" : found + " conversation"));
    }

    @Test
    void aReloadBringsTheConversationBack() {
        answerAlways("I am **Darkroom**.");
        ask("Who are you?", 1);
        ask("Really?", 2);
        browser.await("an address of its own", () -> browser.url().contains("/c/"));
        browser.visit(browser.url());
        browser.await("both turns", () -> browser.count(".answer.over .prose strong") == 2);
        assertThat(browser.text(".question:first-child .question-text")).isEqualTo("Who are you?");
        browser.await("the passes of the last answer", () -> browser.count(".answer:not(.stored) .strip i") == 4);
        browser.find(".answer.stored .see-developed").click();
        browser.await("those of the first", () -> browser.count(".answer:not(.stored) .strip i") == 8);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aReloadInMidAnswerTakesItUp() {
        answerInSteps(STORY);
        send("Tell me a story.");
        step(4);
        awaitPass(3);
        browser.await("an address of its own", () -> browser.url().contains("/c/"));
        browser.visit(browser.url());
        step(2);
        awaitPass(5);
        assertThat(browser.find("#stop").isDisplayed()).isTrue();
        step(PASSES);
        awaitState("done");
        assertThat(browser.text(".canvas")).isEqualTo(STORY);
        assertThat(browser.count(".question")).isEqualTo(1);
    }

    @Test
    void asksAgainInTheSamePlace() {
        answerAlways("Paris.");
        ask("What is the capital of France?", 1);
        ask("And of Spain?", 2);
        answerAlways("Paris, of course.");
        browser.find(".ask-again").click();
        browser.await("the new answer", () -> browser.count(".answer.over") == 1);
        assertThat(browser.count(".question")).isEqualTo(1);
        assertThat(browser.text(".canvas")).isEqualTo("Paris, of course.");
        browser.visit(browser.url());
        browser.await("what the server keeps", () -> browser.count(".answer.over") == 1);
        assertThat(browser.text(".prose, .canvas")).isEqualTo("Paris, of course.");
    }

    @Test
    void aQuestionIsEditedInItsPlace() throws IOException {
        answerAlways("Paris.");
        ask("What is the capital of France?", 1);
        ask("And of Spain?", 2);
        browser.run("document.querySelectorAll('.edit')[1].click()");
        browser.photograph("editing");
        browser.find(".editor textarea").sendKeys(Keys.chord(Keys.CONTROL, "a"), "And of Italy?", Keys.ENTER);
        browser.await("the new question", () -> browser.count(".question-text") == 2
                && browser.count(".answer.over") == 2
                && browser.text(".question:nth-of-type(3) .question-text").equals("And of Italy?"));
        assertThat(generations.questions().get(2).messages())
                .containsExactly(
                        new ChatMessage("user", "What is the capital of France?"),
                        new ChatMessage("assistant", "Paris."),
                        new ChatMessage("user", "And of Italy?"));
    }

    @Test
    void aQuestionAfterOneWithoutAnAnswerIsEditedInItsPlace() {
        answerAlways("Paris.");
        ask("What is the capital of France?", 1);
        loseTheAnswer();
        ask("And of Spain?", 2);
        edit(1, "And of Italy?");
        browser.await("the new question", () -> browser.count(".question") == 2
                && browser.count(".answer.over") == 2
                && browser.text(".question:nth-of-type(3) .question-text").equals("And of Italy?"));

        browser.visit(browser.url());
        browser.await("what the server keeps", () -> browser.count(".answer.over") == 1);
        assertThat(browser.count(".question")).isEqualTo(2);
        assertThat(browser.text(".notice-text")).contains("left without an answer");
        ask("And of Peru?", 2);
        edit(2, "And of Chile?");
        browser.await("the other question", () -> browser.count(".question") == 3
                && browser.count(".answer.over") == 2
                && browser.text(".question:nth-of-type(5) .question-text").equals("And of Chile?"));
        browser.visit(browser.url());
        browser.await("what the server keeps now", () -> browser.count(".answer.over") == 2);
        assertThat(browser.count(".question")).isEqualTo(3);
        assertThat(browser.text(".question:nth-of-type(5) .question-text")).isEqualTo("And of Chile?");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anEditThatIsRefusedLosesNothing() throws IOException {
        answerAlways("Paris.");
        ask("What is the capital of France?", 1);
        ask("And of Spain?", 2);
        generations.answer(question -> Mono.error(new InvalidRequestException("messages", "the prompt is too long")));
        edit(0, "What is the capital of Italy?");
        browser.await("all as it was", () -> browser.count(".question") == 2
                && browser.count(".answer.over") == 2
                && browser.text(".notice-text").equals("The prompt is too long."));
        assertThat(browser.find(".answer .notice").isDisplayed()).isTrue();
        assertThat(browser.find(".answer .retry").isDisplayed()).isFalse();
        assertThat(browser.text(".question-text")).isEqualTo("What is the capital of France?");
        assertThat(browser.find(".editor textarea").getDomProperty("value")).isEqualTo("What is the capital of Italy?");
        browser.photograph("refused");

        answerAlways("Rome.");
        browser.find(".editor textarea").sendKeys(Keys.ENTER);
        browser.await("the new answer", () -> browser.count(".question") == 1 && browser.count(".answer.over") == 1);
        assertThat(browser.text(".question-text")).isEqualTo("What is the capital of Italy?");
        assertThat(browser.text(".canvas")).isEqualTo("Rome.");
    }

    @Test
    void theSideBarFindsRenamesExportsAndDeletes() throws IOException {
        answerAlways("It orbits the earth.");
        String question = unique("What does the moon do");
        ask(question, 1);
        search(question, 1);
        browser.click(".row-menu");
        assertThat(browser.find("[data-format=markdown]").getDomProperty("href")).contains("/export?format=markdown");
        assertThat(browser.find("[data-format=json]").getDomProperty("href")).contains("/export?format=json");
        browser.photograph("menu");
        browser.find(".menu .rename").click();
        String title = unique("Moon");
        browser.find(".conversations input").sendKeys(Keys.chord(Keys.CONTROL, "a"), title, Keys.ENTER);
        browser.await("the new title", () -> browser.count(".conversations input") == 0
                && browser.text(".conversations a").equals(title));
        browser.find("#new").click();
        assertThat(browser.count(".question")).isZero();
        assertThat(browser.find("#welcome").isDisplayed()).isTrue();
        search(title, 1);
        browser.click(".conversations a");
        browser.await("the conversation", () -> browser.count(".answer.over") == 1);
        browser.click(".row-menu");
        browser.find(".menu .delete").click();
        browser.photograph("delete");
        browser.find(".danger").click();
        browser.await("it is gone", () -> browser.count(".conversations li") == 0 && !browser.url().contains("/c/"));
        assertThat(browser.count(".question")).isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anUnknownConversationIsSaidToBeUnknown() {
        browser.visit(browser.url() + "c/4a1f4e3c-0000-4000-8000-000000000000");
        browser.await("a word of it", () -> browser.count(".conversation .notice") == 1);
        assertThat(browser.text(".conversation .notice")).contains("no such conversation");

        answerAlways("Paris.");
        ask("What is the capital of France?", 1);
        browser.await("another address", () -> browser.url().contains("/c/") && !browser.url().contains("4a1f4e3c"));
        assertThat(browser.count(".conversation > .notice")).isZero();
        browser.visit(browser.url());
        browser.await("what the server keeps", () -> browser.count(".answer.over") == 1);
        assertThat(browser.text(".question-text")).isEqualTo("What is the capital of France?");
    }
}
