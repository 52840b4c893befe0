package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.chat.CodeTask.Generate;
import dev.darkroom.chat.CodeTask.Rewrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CodePromptsTests {

    @Test
    void newCodeIsAskedForInItsLanguage() {
        assertThat(CodePrompts.message(new Generate("reverse a string", "javascript")))
                .isEqualTo("JavaScript: reverse a string");
        assertThat(CodePrompts.message(new Generate("add", "Brainfuck"))).isEqualTo("Brainfuck: add");
    }

    @Test
    void aRewriteShowsWhatIsToBeReplaced() {
        assertThat(CodePrompts.message(new Rewrite("a = 1\nb = 2\n", 4, 5, "Use three.", "Python")))
                .isEqualTo("Use three.\n```python\n1\n```");
        assertThat(CodePrompts.message(new Rewrite("a = ", 4, 4, "Use three.", null))).isEqualTo("Use three.");
    }

    @Test
    void theCodeOfAnAnswerIsThatOfItsFirstBlock() {
        assertThat(CodePrompts.code("Here:\n```python\na = 1\nb = 2\n```\nand\n```\nc\n```")).isEqualTo("a = 1\nb = 2");
        assertThat(CodePrompts.code("```js\nlet a")).as("cut").isEqualTo("let a");
        assertThat(CodePrompts.code("a = 1")).isEqualTo("a = 1");
        assertThat(CodePrompts.code("```\n```")).isEmpty();
        assertThat(CodePrompts.code("use `x`, or ``` inline ```")).isEqualTo("use `x`, or ``` inline ```");
        assertThat(CodePrompts.code("")).isEmpty();
    }

    @Test
    void theMarkOfABlockEndsAPieceOfCodeThatHoldsNone() {
        assertThat(CodePrompts.ends("a = 1")).containsExactly("\n```", "```");
        assertThat(CodePrompts.ends("# ```")).isEmpty();
    }

    @Test
    void aBlockIsClosedOnALineOfItsOwn() {
        assertThat(CodePrompts.closing("a\n")).isEqualTo("```");
        assertThat(CodePrompts.closing("a")).isEqualTo("\n```");
        assertThat(CodePrompts.closing("")).isEqualTo("\n```");
    }

    @Test
    @Timeout(10)
    void aHostileAnswerTakesNoLongerThanAnyOther() {
        String ticks = "```x ".repeat(100_000);
        assertThat(CodePrompts.code(ticks)).isEqualTo(ticks);
        String lines = "```\n" + "a\n".repeat(300_000);
        assertThat(CodePrompts.code(lines)).hasSize(600_000);
    }
}
