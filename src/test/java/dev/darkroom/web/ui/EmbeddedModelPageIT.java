package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.DarkroomApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The chat page on the whole server, with the model that comes with it; whatever that says. */
@Timeout(300)
class EmbeddedModelPageIT {

    /** One token a pass and a long canvas, so that there is time to do something meanwhile. */
    private static final String SLOWLY = "{\"policy\": \"left-to-right\", \"maxTokens\": 256, \"blockLength\": 256}";

    @TempDir
    private static Path directory;

    private static ConfigurableApplicationContext server;
    private static CuttingProxy proxy;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.open();
        server = SpringApplication.run(
                DarkroomApplication.class, "--server.port=0", "--darkroom.data-directory=" + directory);
        int port = ((ReactiveWebServerApplicationContext) server).getWebServer().getPort();
        WebClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/actuator/health/readiness")
                .exchangeToMono(response -> response.releaseBody()
                        .thenReturn(response.statusCode().is2xxSuccessful()))
                .filter(ready -> ready)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .switchIfEmpty(Mono.error(new IllegalStateException("not ready")))
                .block(Duration.ofMinutes(2));
        proxy = new CuttingProxy(port);
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
        if (proxy != null) {
            proxy.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void visit() {
        browser.resize(1280, 860);
        browser.prefer("prefers-color-scheme: dark");
        browser.visit("http://127.0.0.1:" + proxy.port() + "/");
        browser.run("localStorage.clear()");
        browser.complaints(); // Connections that another test has cut are none of this one's.
    }

    private void setUp(String settings) {
        browser.run("localStorage.setItem('darkroom.settings', arguments[0])", settings);
        browser.visit("http://127.0.0.1:" + proxy.port() + "/");
    }

    private void ask(String question) {
        browser.find("#message").sendKeys(question, Keys.ENTER);
    }

    private long passes() {
        return (Long) browser.run("return Number(document.querySelector('.answer:last-child')?.dataset.passes ?? 0)");
    }

    private void awaitPasses(long count) {
        browser.await(count + " passes", () -> passes() >= count);
    }

    private void awaitOver(int answers) {
        browser.await("an answer", () -> browser.count(".answer.over") == answers && browser.find("#send").isDisplayed());
    }

    /** What the server keeps of the last answer. */
    private String keptAnswer() {
        return String.valueOf(browser.runToEnd(
                """
                const done = arguments[0];
                fetch(location.pathname.replace('/c/', '/api/conversations/'))
                    .then((response) => response.json())
                    .then(({ messages }) => done(messages.at(-1).content));
                """));
    }

    @Test
    void passesGrowAndTheAnswerIsKept() throws IOException {
        setUp("{\"preset\": \"careful\"}");
        ask("What is the capital of France?");
        awaitPasses(2);
        awaitOver(1);
        assertThat(browser.text(".canvas")).isEqualTo(keptAnswer());
        assertThat(browser.count(".strip i")).isEqualTo((int) passes()).isPositive();
        assertThat(browser.seriousFindings()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void stopKeepsWhatHasSettled() {
        setUp(SLOWLY);
        ask("Tell me a long story about a ship.");
        awaitPasses(4);
        browser.find("#stop").click();
        browser.await("a stop", () -> browser.count(".answer[data-state=stopped]") == 1);
        String kept = keptAnswer();
        assertThat(browser.text(".canvas")).startsWith(kept);
        browser.visit(browser.url());
        browser.await("the answer of before", () -> browser.text(".standing-text").startsWith("Stopped"));
        assertThat(browser.text(".answer").replaceAll("\\s", "")).contains(kept.replaceAll("\\s", ""));
    }

    @Test
    void aReloadInMidAnswerResumes() {
        setUp(SLOWLY);
        ask("Tell me a long story about a ship.");
        awaitPasses(3);
        browser.visit(browser.url());
        awaitPasses(5);
        assertThat(browser.count(".question")).isEqualTo(1);
        awaitOver(1);
        assertThat(browser.text(".canvas").strip()).isEqualTo(keptAnswer().strip());
    }

    @Test
    void aLostConnectionComesBackWithoutLosingOrDoublingText() {
        setUp(SLOWLY);
        ask("Tell me a long story about a ship.");
        awaitPasses(3);
        proxy.cut();
        awaitPasses(6);
        proxy.shut(true);
        browser.await("word of it", () -> browser.text(".standing-text").contains("connection is lost"));
        proxy.shut(false);
        awaitOver(1);
        assertThat(browser.text(".standing-text")).isEmpty();
        assertThat(browser.text(".canvas").strip()).isEqualTo(keptAnswer().strip());
        assertThat(browser.count(".strip i")).isEqualTo((int) passes());
    }

    @Test
    void aServerThatIsGoneIsSaidToBeGone() {
        proxy.shut(true);
        ask("Hello!");
        browser.await("an error", () -> browser.count(".answer[data-state=failed]") == 1);
        assertThat(browser.text(".answer .notice-text")).isEqualTo("The server cannot be reached. Is it still running?");
        proxy.shut(false);
        browser.find(".retry").click();
        awaitOver(1);
        assertThat(browser.count(".question")).isEqualTo(1);
    }

    @Test
    void aWordChosenWhileTheAnswerDevelopsIsInWhatComesOut() {
        setUp(SLOWLY);
        ask("Tell me a long story about a ship.");
        awaitPasses(3);
        browser.click(".answer .token.committed");
        String other = ".token-menu .alternative:not([aria-current])";
        browser.await("alternatives", () -> browser.count(other) > 0);
        String chosen = String.valueOf(browser.run("""
                document.querySelector('.token-menu select').value = 'nothing';
                const row = [...document.querySelectorAll(arguments[0])].find((one) => one.textContent.startsWith('“'));
                const text = row.querySelector('.alternative-text').textContent;
                row.click();
                return text.slice(1, -1).replaceAll('⏎', '\\n');""", other));
        browser.await("a pin", () -> browser.count(".answer .pinned") == 1);
        awaitOver(1);
        assertThat(browser.count(".strip .begins")).as("generations after the first").isZero();
        assertThat(browser.count(".answer .pinned")).isEqualTo(1);
        assertThat(browser.text(".answer .pinned")).isEqualTo(chosen);
        assertThat(browser.text(".canvas")).isEqualTo(keptAnswer());
        assertThat(browser.complaints()).isEmpty();
    }
}
