package dev.darkroom.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.chat.CodeTask;
import dev.darkroom.web.ScriptedGeneration;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import reactor.test.StepVerifier;

class CodePageIT extends EditorPages {

    private static final String WRONG = "def area(width, height):\n    return width + height\n";
    private static final String RIGHT = "def area(width, height):\n    return width * height\n";
    private static final String DIFF = "--- a/code\n+++ b/code\n@@ -1,2 +1,2 @@\n def area(width, height):\n"
            + "-    return width + height\n+    return width * height\n";

    @BeforeEach
    void visit() {
        visit("/code");
    }

    private String code() {
        return String.valueOf(browser.find("#code").getDomProperty("value"));
    }

    private void type(CharSequence... keys) {
        browser.find("#code").sendKeys(keys);
    }

    /** Puts code into the editor as a paste does. */
    private void paste(String code, int start, int end) {
        browser.run(
                "const field = document.getElementById('code'); field.focus(); field.value = arguments[0];"
                        + "field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));"
                        + "field.setSelectionRange(arguments[1], arguments[2])",
                code, start, end);
    }

    private Object asked() {
        return generations.asked().get(0).request();
    }

    @Test
    void writesNewCodeUnderWhatIsThere() {
        answerAtOnce("```python\ndef f():\n    pass\n```", "def f():\n    pass", null);
        browser.find("#prompt").sendKeys("a function that does nothing", Keys.ENTER);
        awaitState("done");
        assertThat(asked()).isEqualTo(new CodeTask.Generate("a function that does nothing", "Python"));
        assertThat(code()).isEqualTo("def f():\n    pass\n");
        assertThat(browser.count(".editor-paint .hljs-keyword")).isEqualTo(2);
        browser.find("#prompt").sendKeys("the same", Keys.ENTER);
        browser.await("both", () -> code().equals("def f():\n    pass\n\n\ndef f():\n    pass\n"));
        assertThat(browser.text(".editor-gutter").split("\n")).hasSize(7);
        browser.find("#undo").click();
        assertThat(code()).isEqualTo("def f():\n    pass\n");
        browser.find("#redo").click();
        assertThat(code()).endsWith("\n\n\ndef f():\n    pass\n");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void fillsInAtTheCursorWhereItDevelops() throws IOException {
        answerInSteps(" n % 2 == 0", "def is_even(n):\n    return n % 2 == 0\n", null);
        String code = "def is_even(n):\n    return \n";
        paste(code, code.length() - 1, code.length() - 1);
        browser.find("#fill").click();
        step(3);
        browser.await("guesses in their place", () -> browser.count(".editor-stage .tentative") > 0);
        assertThat(asked()).isEqualTo(new CodeTask.Fill("def is_even(n):\n    return", "\n", "Python"));
        assertThat(browser.text(".editor-stage")).startsWith("def is_even(n):\n    return");
        assertThat(browser.find("#code").getDomProperty("readOnly")).isEqualTo("true");
        browser.photograph("code-filling");
        step(PASSES);
        awaitState("done");
        assertThat(code()).isEqualTo("def is_even(n):\n    return n % 2 == 0\n");
        assertThat(browser.count(".strip i")).isEqualTo(PASSES);
        browser.run("document.getElementById('code').focus(); document.execCommand('insertText', false, '1')");
        assertThat(code()).isEqualTo("def is_even(n):\n    return n % 2 == 01\n");
        type(Keys.chord(Keys.CONTROL, "z"), Keys.chord(Keys.CONTROL, "z"));
        assertThat(code()).isEqualTo(code.replace("\n\n", "\n"));
        type(Keys.chord(Keys.CONTROL, Keys.SHIFT, "z"));
        assertThat(code()).contains("n % 2 == 0");
    }

    @Test
    void aRewriteIsADifferenceToAccept() throws IOException {
        answerAtOnce(" width * height", RIGHT, DIFF);
        rewrite();
        assertThat(asked()).isEqualTo(new CodeTask.Rewrite(WRONG, 35, 50, "multiply", "Python"));
        assertThat(code()).as("before it is accepted").isEqualTo(WRONG);
        assertThat(browser.text("del")).isEqualTo("    return width + height\n");
        assertThat(browser.text("ins")).isEqualTo("    return width * height\n");
        assertThat(browser.text("ins mark")).isEqualTo("*");
        assertThat(browser.text("#summary")).isEqualTo("1 line added, 1 line removed");
        browser.photograph("code-review");
        browser.find("#accept").click();
        awaitState("done");
        assertThat(code()).isEqualTo(RIGHT);
        type(Keys.chord(Keys.CONTROL, "z"));
        assertThat(code()).isEqualTo(WRONG);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void orToReject() {
        answerAtOnce(" width * height", RIGHT, DIFF);
        rewrite();
        browser.find("#accept").sendKeys(Keys.ESCAPE);
        awaitState("done");
        assertThat(code()).isEqualTo(WRONG);
        assertThat(browser.find("#review").isDisplayed()).isFalse();
        assertThat(browser.find("#undo").isEnabled()).as("the paste can be undone").isTrue();
        assertThat(browser.run("const { selectionStart, selectionEnd } = document.getElementById('code');"
                        + "return `${selectionStart} ${selectionEnd}`"))
                .as("what was meant is selected")
                .isEqualTo("35 50");
    }

    private void rewrite() {
        paste(WRONG, 36, 50);
        browser.find("#rewrite").click();
        browser.find("#instruction").sendKeys("multiply", Keys.ENTER);
        awaitState("review");
    }

    @Test
    void stopLeavesTheCodeAsItWas() {
        ScriptedGeneration generation = answerInSteps(" n % 2 == 0", "x", null);
        paste("def f(n):\n    return", 20, 20);
        type(Keys.chord(Keys.CONTROL, Keys.ENTER));
        step(3);
        browser.await("guesses", () -> browser.count(".editor-stage .tentative") > 0);
        browser.find("#stop").click();
        StepVerifier.create(generation.left()).expectNext(generation).expectComplete().verify(Duration.ofSeconds(30));
        awaitState("stopped");
        assertThat(code()).isEqualTo("def f(n):\n    return");
        assertThat(browser.find("#notice").getText()).isEqualTo("Stopped. The code is as it was.");
    }

    @Test
    void errorsAreSaidInPlainWords() {
        generations.refuse("prefix", "what surrounds the gap takes 900 tokens, but the context of pocket holds 512; shorten it");
        paste("x = ", 4, 4);
        browser.find("#fill").click();
        awaitState("failed");
        assertThat(browser.find("#notice").getText()).startsWith("What surrounds the gap takes 900 tokens").endsWith(".");
        assertThat(code()).isEqualTo("x = ");
        browser.find("#rewrite").click();
        assertThat(browser.find("#notice").getText()).isEqualTo("Select the code that should change first.");
    }

    @Test
    void theKeysAreThoseOfAnEditor() {
        type("if (x) {", Keys.ENTER, "y;", Keys.ENTER);
        assertThat(code()).isEqualTo("if (x) {\n    y;\n    ");
        type(Keys.BACK_SPACE, "}");
        assertThat(code()).isEqualTo("if (x) {\n    y;\n}");
        type(Keys.chord(Keys.CONTROL, "a"), Keys.TAB);
        assertThat(code()).isEqualTo("    if (x) {\n        y;\n    }");
        type(Keys.chord(Keys.SHIFT, Keys.TAB), Keys.chord(Keys.CONTROL, "/"));
        assertThat(code()).isEqualTo("# if (x) {\n#     y;\n# }");
        type(Keys.ESCAPE, Keys.TAB);
        assertThat(browser.run("return document.activeElement.id")).as("the keyboard can leave").isNotEqualTo("code");
    }

    @Test
    void hostileCodeIsCode() {
        String hostile = "<img src=x onerror=\"document.title='hacked'\"></script><script>document.title='hacked'</script>";
        answerAtOnce(hostile, hostile, "@@ -1 +1 @@\n-" + hostile + "\n+" + hostile + "\n");
        paste(hostile, 0, hostile.length());
        browser.find("#rewrite").click();
        browser.find("#instruction").sendKeys(hostile, Keys.ENTER);
        awaitState("review");
        assertThat(browser.count("#editor img, #editor script")).isZero();
        browser.find("#accept").click();
        assertThat(code()).isEqualTo(hostile);
        assertThat(browser.run("return document.title")).isEqualTo("Code · Darkroom");
    }

    @Test
    void fitsEveryScreenInEveryLight() throws IOException {
        for (int width : List.of(360, 1600)) {
            browser.resize(width, 800);
            for (String light : List.of("light", "dark")) {
                browser.prefer("prefers-color-scheme: " + light);
                visit();
                assertThat(overflow()).isZero();
                browser.photograph("code-empty-" + width + "-" + light);
                answerAtOnce(" width * height", RIGHT, DIFF);
                rewrite();
                assertThat(overflow()).isZero();
                browser.photograph("code-review-" + width + "-" + light);
                browser.find("#reject").click();
            }
        }
    }
}
