package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.test.context.TestPropertySource;

/** The page of a server that asks for a key. */
@TestPropertySource(properties = "darkroom.access.keys.main.hash="
        + "sha256:0000000000000000000000000000000000000000000000000000000000000000")
class LoginPageIT extends EditorPages {

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasNoSeriousFindingOfAccessibility(String light) throws IOException {
        browser.prefer("prefers-color-scheme: " + light, "prefers-reduced-motion: reduce");
        browser.visit(address("/login"));
        assertThat(browser.find("h1").getText()).isEqualTo("A key, please.");
        assertThat(browser.seriousFindings()).as("the form").isEmpty();
        browser.find("#key").sendKeys("none of its keys", Keys.ENTER);
        browser.await("a refusal", () -> browser.count("#wrong") == 1);
        assertThat(browser.seriousFindings()).as("a wrong key").isEmpty();
        browser.photograph("login-" + light);
    }
}
