package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTests {

    @Test
    void aShortQuestionIsItsTitle() {
        assertThat(Texts.title("  Who\nare\t you?  ")).isEqualTo("Who are you?");
    }

    @Test
    void aLongQuestionIsCutAtAWord() {
        assertThat(Texts.title("Why does the moon look larger when it stands low, close to the horizon, than high up?"))
                .isEqualTo("Why does the moon look larger when it stands low, close to…");
        assertThat(Texts.title("Why does the moon look larger when it stands low on and, - and then"))
                .isEqualTo("Why does the moon look larger when it stands low on and…");
    }

    @Test
    void whatHasNoWordsIsCutWhereItIsFull() {
        assertThat(Texts.title("\uD83D\uDE42".repeat(80))).isEqualTo("\uD83D\uDE42".repeat(60) + "…");
        assertThat(Texts.title("a " + "x".repeat(80))).isEqualTo("a " + "x".repeat(58) + "…");
    }

    @Test
    void aTitleIsNeverBlank() {
        assertThat(Texts.title("\u0001\u2003")).isEqualTo("…");
    }

    @Test
    void onlyWhatIsRefusedIsReplaced() {
        assertThat(Texts.storable("é \uD83D\uDE42\n")).isEqualTo("é \uD83D\uDE42\n");
        assertThat(Texts.storable("a\u0000b\uDE42\uD83Dc")).isEqualTo("a\uFFFDb\uFFFD\uFFFDc");
    }
}
