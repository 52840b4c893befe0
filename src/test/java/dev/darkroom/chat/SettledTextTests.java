package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettledTextTests {

    private static final int START = 5;

    private final SettledText text = new SettledText();

    private static Started started(List<String> stop, Double revisionThreshold, int overlap) {
        return new Started(0, "x", "pocket", START, START + 8, new GenerationOptions(
                8, null, null, null, null, null, null, null, null, null, null, stop, null, overlap, null, revisionThreshold, null,
                null));
    }

    private static Pass pass(int window, Change... changes) {
        return new Pass(1, 1, 0, START + window, START + 8, List.of(changes), 0, 0, 1, 1);
    }

    private static Change settled(int index, String text) {
        return new Change(START + index, text, 1, PositionState.COMMITTED);
    }

    private static Change guessed(int index, String text) {
        return new Change(START + index, text, 0.5f, PositionState.TENTATIVE);
    }

    private static GenerationEvent completed(String text) {
        return new Completed(9, text, FinishReason.STOP, new Usage(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void textIsToldUpToTheFirstOpenPosition() {
        assertThat(text.append(started(List.of(), null, 0))).isEmpty();
        assertThat(text.append(pass(0, settled(0, "a"), guessed(1, "x"), settled(2, "c")))).isEqualTo("a");
        assertThat(text.append(pass(0, settled(1, "b")))).isEqualTo("bc");
        assertThat(text.append(pass(0))).isEmpty();
        assertThat(text.append(completed("abcd"))).isEqualTo("d");
    }

    @Test
    void theBeginningOfAStopStringIsHeldBack() {
        text.append(started(List.of("END", "<x"), null, 0));
        assertThat(text.append(pass(0, settled(0, "aEN"), guessed(1, "?")))).isEqualTo("a");
        assertThat(text.append(pass(0, settled(0, "a"), settled(1, "")))).isEmpty();
        assertThat(text.append(completed("a"))).isEmpty();
    }

    @Test
    void whatOnlyLookedLikeAStopStringIsToldLater() {
        text.append(started(List.of("END"), null, 0));
        assertThat(text.append(pass(0, settled(0, "aEN")))).isEqualTo("a");
        assertThat(text.append(pass(0, settled(1, "ough")))).isEqualTo("ENough");
    }

    @Test
    void brokenCharactersAreHeldBackUntilTheirBytesAreThere() {
        text.append(started(List.of(), null, 0));
        assertThat(text.append(pass(0, settled(0, "a"), settled(1, "\uFFFD")))).isEqualTo("a");
        assertThat(text.append(pass(0, settled(1, ""), settled(2, "é")))).isEqualTo("é");
        assertThat(text.append(completed("aé\uFFFD"))).isEqualTo("\uFFFD");
    }

    @Test
    void whatMayBeRevisedIsHeldBack() {
        text.append(started(List.of(), 0.3, 1));
        assertThat(text.append(pass(0, settled(0, "a"), settled(1, "b"), settled(2, "c")))).isEmpty();
        assertThat(text.append(pass(3, guessed(3, "d")))).isEqualTo("ab");
        assertThat(text.append(pass(3, settled(2, "C"), settled(3, "d")))).isEmpty();
        assertThat(text.append(completed("abCd"))).isEqualTo("Cd");
    }

    @Test
    void anAnswerThatWasSteeredAfterItWasToldIsAnError() {
        text.append(started(List.of(), null, 0));
        text.append(pass(0, settled(0, "a"), settled(1, "b")));
        assertThat(text.append(pass(0, settled(0, "x"), settled(2, "c")))).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> text.append(completed("xbc")));
    }
}
