package dev.darkroom.web.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.Keys;

/**
 * Takes the README's pictures of the page of a running server:
 *
 * <pre>mvn -Dtest=Pictures -Ddarkroom.pictures=http://localhost:8080 test</pre>
 */
@EnabledIfSystemProperty(named = "darkroom.pictures", matches = "http.+", disabledReason = "takes pictures when asked to")
class Pictures {

    private static final Path FOLDER = Path.of("docs", "images");
    private static final String QUESTION = "Tell me a short story about a cat.";

    @Test
    void ofTheChat() throws IOException {
        try (Browser browser = Browser.open()) {
            browser.resize(1100, 680);
            browser.prefer("prefers-color-scheme: dark", "prefers-reduced-motion: reduce");
            browser.visit(System.getProperty("darkroom.pictures"));
            browser.run("localStorage.setItem('darkroom.settings', '{\"preset\": \"careful\"}')");
            browser.visit(System.getProperty("darkroom.pictures"));
            browser.find("#message").sendKeys(QUESTION, Keys.ENTER);
            browser.await("an answer", () -> browser.count(".answer.over") == 1);
            int passes = browser.count(".strip i");
            look(browser, 1, "pass-first", "pass-first");
            look(browser, Math.max(1, passes / 2), "pass-middle", "pass-middle");
            look(browser, passes, "pass-last", "pass-last");
            browser.resize(1100, 680);
            browser.run("document.querySelector('.strip').focus()");
            seek(browser, Math.max(1, passes / 3));
            take(browser, "developing");
        }
    }

    private static void look(Browser browser, int pass, String name, String file) throws IOException {
        browser.resize(720, 680);
        seek(browser, pass);
        take(browser, file);
    }

    private static void seek(Browser browser, int pass) {
        browser.find(".strip").sendKeys(Keys.HOME);
        for (int i = 1; i < pass; i++) {
            browser.find(".strip").sendKeys(Keys.ARROW_RIGHT);
        }
        browser.run("document.activeElement.blur()");
    }

    private static void take(Browser browser, String file) throws IOException {
        browser.photograph(file);
        Files.copy(
                Path.of("target", "screenshots", file + ".png"),
                FOLDER.resolve(file + ".png"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
