package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.chat.InfillText.Blank;
import dev.darkroom.chat.InfillText.Given;
import dev.darkroom.generation.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfillTextTests {

    @Test
    void bracketsWithANumberAreABlankOfSoManyTokens() {
        assertThat(InfillText.parse("a [[8]] b[[ 12 ]][[0003]]").parts())
                .containsExactly(new Given("a "), new Blank(8), new Given(" b"), new Blank(12), new Blank(3));
    }

    @Test
    void emptyBracketsAreABlankOfTheUsualSize() {
        assertThat(InfillText.parse("[[]] and [[ ]]").parts())
                .containsExactly(new Blank(16), new Given(" and "), new Blank(16));
    }

    @Test
    void otherBracketsAreText() {
        assertThat(InfillText.parse("x[[0, 1]] [[a]] [[[2]]] [[3] [ [4]] [[\n]] [[\u0663]] [[").parts())
                .containsExactly(
                        new Given("x[[0, 1]] [[a]] ["), new Blank(2), new Given("] [[3] [ [4]] [[\n]] [[\u0663]] [["));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no blank", "[8]", "[[8]", "[[eight]]", "{{8}}"})
    void aTextWithoutABlankIsRefused(String text) {
        assertThatThrownBy(() -> InfillText.parse(text))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class, e -> assertThat(e.field()).isEqualTo("text"))
                .hasMessageContaining("no blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[0]]", "[[000]]", "[[513]]", "[[4294967297]]", "a [[8]] b [[99999999999999999999999]]"})
    void aBlankOfAnImpossibleSizeIsRefused(String text) {
        assertThatThrownBy(() -> InfillText.parse(text))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class, e -> assertThat(e.field()).isEqualTo("text"))
                .hasMessageContaining("1 to 512")
                .hasMessageMatching(".{0,100}");
    }

    @Test
    @Timeout(10)
    void aHostileTextTakesNoLongerThanAnyOther() {
        String spaces = " ".repeat(500_000);
        for (String text : new String[] {"[[" + spaces, "[[ ".repeat(300_000), "[[" + "1".repeat(900_000), "[".repeat(900_000)}) {
            assertThat(InfillText.parse(text + "]x[[2]]").parts()).contains(new Blank(2));
        }
    }
}
