package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.ScriptedGeneration;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** axe-core finds nothing serious on the pages besides the chat, at rest, at work and afterwards. */
class AccessiblePagesIT extends EditorPages {

    private static final String WRONG = "def area(width, height):\n    return width + height\n";
    private static final String RIGHT = "def area(width, height):\n    return width * height\n";
    private static final String DIFF =
            "@@ -1,2 +1,2 @@\n def area(width, height):\n-    return width + height\n+    return width * height\n";

    private void open(String path, String light) {
        browser.prefer("prefers-color-scheme: " + light, "prefers-reduced-motion: reduce");
        visit(path);
    }

    private static void assertNothingSerious(String where) throws IOException {
        assertThat(browser.seriousFindings()).as(where).isEmpty();
    }

    private static void write(String field, String text) {
        browser.run("const field = document.querySelector(arguments[0]); field.focus();"
                + "document.execCommand('insertText', false, arguments[1])", field, text);
    }

    private void develop(String underWay, String state, String afterwards) throws IOException {
        step(3);
        browser.await("guesses", () -> browser.count(".editor-stage .tentative") > 0);
        assertNothingSerious(underWay);
        step(PASSES);
        awaitState(state);
        assertNothingSerious(afterwards);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void code(String light) throws IOException {
        open("/code", light);
        assertNothingSerious("an empty editor");
        answerInSteps(" width * height", RIGHT, DIFF);
        write("#code", WRONG);
        browser.run("document.getElementById('code').setSelectionRange(36, 50)");
        browser.find("#rewrite").click();
        assertNothingSerious("an instruction");
        browser.find("#instruction").sendKeys("multiply", Keys.ENTER);
        develop("developing code", "review", "a difference");
        browser.find("#accept").click();
        awaitState("done");
        assertNothingSerious("code that is done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void infill(String light) throws IOException {
        open("/infill", light);
        assertNothingSerious("an empty text");
        answerInSteps("The old king of France.", null, null);
        write("#text", "The[[2]] of France.");
        assertNothingSerious("a text with a blank");
        browser.find("#fill").click();
        develop("a filling blank", "done", "a filled text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void compare(String light) throws IOException {
        open("/compare", light);
        assertNothingSerious("the settings");
        started.answerWith(ScriptedGeneration.atOnce("g", AnswerScript.of("g", "Above the bakery, of course.", 24, PASSES)));
        browser.find("#compare button[type=submit]").click();
        browser.await("both answers", () -> browser.count(".lane[data-state=done]") == 2);
        assertNothingSerious("two answers");
        browser.click(".lane .token.committed");
        browser.await("alternatives", () -> browser.count(".token-menu .alternative") > 0);
        assertNothingSerious("alternatives of a token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void sharedAnswer(String light) throws IOException {
        String id = "accessible-" + light;
        started.answerWith(ScriptedGeneration.atOnce(id, AnswerScript.of(id, "Above the *bakery*, of course.", 24, PASSES)));
        started.start(List.of(), null, GenerationOptions.DEFAULTS).block();
        visit("/compare");
        Object path = browser.runToEnd(
                """
                const done = arguments[1];
                fetch('/api/shares', {method: 'POST', headers: {'Content-Type': 'application/json'},
                    body: JSON.stringify({generationId: arguments[0], question: 'Where do cats live?'})})
                    .then((response) => response.json()).then(({path}) => done(path));""",
                id);
        open(String.valueOf(path), light);
        browser.await("the whole answer", () -> browser.count(".answer[data-state=done]") == 1);
        assertNothingSerious("a shared answer");
        browser.find(".strip").sendKeys(Keys.HOME);
        browser.await("the first pass", () -> browser.count(".answer.past") == 1);
        assertNothingSerious("its first pass");
    }
}
