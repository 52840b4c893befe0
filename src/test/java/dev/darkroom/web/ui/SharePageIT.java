package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.ScriptedGeneration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import tools.jackson.databind.json.JsonMapper;

/** Answers that were given away: by a link, and as a file. */
class SharePageIT extends EditorPages {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicInteger GENERATIONS = new AtomicInteger();
    private static final String HOSTILE =
            "</script><script>document.title='hacked'</script><!-- <img src=x onerror=\"document.title='hacked'\"> ]]> \u2028 end";

    @TempDir
    private Path directory;

    private String generation;

    private String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        return response.body();
    }

    /** Answers, shares the answer, and says where. */
    private String share(String question, String answer) throws IOException, InterruptedException {
        generation = "given" + GENERATIONS.incrementAndGet();
        started.answerWith(ScriptedGeneration.atOnce(generation, AnswerScript.of(generation, answer, 24, PASSES)));
        send("POST", "/api/chat", "{\"messages\":[{\"role\":\"user\",\"content\":\"?\"}]}");
        String body = new JsonMapper().createObjectNode().put("generationId", generation).put("question", question).toString();
        return new JsonMapper().readTree(send("POST", "/api/shares", body)).get("path").asString();
    }

    private void awaitTheEndOfThePlay(String answer) {
        browser.await("the whole answer", () -> browser.count(".answer[data-state=done]:not(.past)") == 1
                && browser.text(".tokens").equals(answer));
    }

    @Test
    void aLinkPlaysTheAnswerInAnotherBrowser() throws IOException, InterruptedException {
        String path = share("Where do cats live?", "Above the bakery, of course.");
        try (Browser stranger = Browser.open()) {
            stranger.visit(address(path));
            stranger.await("all passes", () -> stranger.count(".strip i") == PASSES);
            assertThat(stranger.find("#question").getText()).isEqualTo("Where do cats live?");
            assertThat(stranger.run("return document.title")).isEqualTo("Where do cats live? · Darkroom");
            stranger.await("it has played", () -> stranger.text(".tokens").equals("Above the bakery, of course.")
                    && stranger.count(".answer.past") == 0);
            stranger.run("document.querySelector('.strip').focus()");
            stranger.find(".strip").sendKeys(Keys.HOME);
            stranger.await("the first pass", () -> stranger.count(".answer.past") == 1 && stranger.count(".tentative") > 0);
            assertThat(stranger.complaints()).isEmpty();
        }
        browser.visit(address(path));
        awaitTheEndOfThePlay("Above the bakery, of course.");
        browser.photograph("share");
        browser.resize(360, 740);
        browser.prefer("prefers-color-scheme: dark");
        assertThat(overflow()).isZero();
        browser.photograph("share-phone-dark");
        browser.complaints();
        send("DELETE", "/api/shares/" + path.substring(path.lastIndexOf('/') + 1), null);
        browser.visit(address(path));
        assertThat(browser.find("h1").getText()).isEqualTo("Nothing is developed here.");
    }

    @Test
    void aFinishedAnswerIsShownAsMarkdownAndItsPassesByTheStrip() throws IOException, InterruptedException {
        String answer = "Above the **bakery**:\n\n```python\nprint('<b>')\n```\n\n<script>document.title='hacked'</script>"
                + "[link](javascript:document.title='hacked') \u202Eevil";
        browser.prefer("prefers-color-scheme: light", "prefers-reduced-motion: reduce");
        browser.visit(address(share("Where do cats live?", answer)));
        browser.await("the text", () -> browser.count(".shared .shows-prose .prose strong") == 1);
        assertThat(browser.text(".prose strong")).isEqualTo("bakery");
        assertThat(browser.text(".prose .hljs-built_in")).isEqualTo("print");
        assertThat(browser.text(".prose")).contains("<script>document.title", "[link](javascript:");
        assertThat(browser.text(".prose .acting")).isEqualTo("\u202E");
        assertThat(browser.count(".answer :is(script, a)")).isZero();
        assertThat(browser.find(".tokens").isDisplayed()).isFalse();
        browser.photograph("share-markdown");

        browser.find(".strip").sendKeys(Keys.HOME);
        browser.await("the first pass", () -> browser.count(".answer.past .tentative") > 0);
        assertThat(browser.find(".tokens").isDisplayed()).isTrue();
        assertThat(browser.find(".prose").isDisplayed()).isFalse();
        browser.find(".newest").click();
        browser.await("the text again", () -> browser.find(".prose").isDisplayed());
        browser.find(".see-tokens").click();
        assertThat(browser.find(".tokens").isDisplayed()).isTrue();
        assertThat(browser.text(".tokens")).isEqualTo(answer);
        browser.find(".see-tokens").click();
        assertThat(browser.find(".prose").isDisplayed()).isTrue();
        assertThat(browser.run("return document.title")).isEqualTo("Where do cats live? · Darkroom");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFilePlaysFromDisk() throws IOException, InterruptedException {
        share("Where do cats live?", "Above the bakery, of course.");
        openFile(send("GET", "/api/generations/" + generation + "/replay.html", null));
        awaitTheEndOfThePlay("Above the bakery, of course.");
        assertThat(browser.run("return performance.getEntriesByType('resource').length")).as("loads nothing").isEqualTo(0L);
        assertThat(browser.count(".strip i")).isEqualTo(PASSES);
        assertThat(browser.complaints()).isEmpty();
        browser.photograph("replay-file");
    }

    @Test
    void hostileTextStaysInsideOfTheFile() throws IOException, InterruptedException {
        String path = share(HOSTILE, HOSTILE);
        String html = send("GET", "/api" + path.replaceFirst("share", "shares") + "/replay.html", null);
        assertThat(html).doesNotContain("<script>document", "<img src=x");
        openFile(html);
        browser.await("it has played", () -> browser.count(".answer[data-state=done]:not(.past)") == 1);
        assertThat(browser.text("#question")).isEqualTo(HOSTILE);
        assertThat(browser.text(".tokens")).contains("</script>", "<img src", "<script>");
        assertThat(browser.count("img, .answer script")).isZero();
        assertThat(browser.run("return document.title")).isNotEqualTo("hacked");
        assertThat(browser.complaints()).isEmpty();
        browser.visit(address(path));
        browser.await("it has played", () -> browser.count(".answer[data-state=done]:not(.past)") == 1);
        assertThat(browser.text("#question")).isEqualTo(HOSTILE);
        assertThat(browser.run("return document.title")).isNotEqualTo("hacked");
    }

    private void openFile(String html) throws IOException {
        Path file = Files.writeString(directory.resolve("replay.html"), html);
        browser.complaints();
        browser.visit(file.toUri().toString());
    }
}
