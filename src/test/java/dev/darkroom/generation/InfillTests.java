package dev.darkroom.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.diffusion.ScriptedDenoiser;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.model.InstalledModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InfillTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MASK = SmallModel.MASK;
    private static final int END = SmallModel.END;

    @TempDir
    private static Path temporary;

    private static InstalledModel model;

    private @Nullable GenerationService service;

    @BeforeAll
    static void makeModel() {
        model = SmallModel.in(temporary);
    }

    @AfterEach
    void close() {
        if (service != null) {
            service.close();
        }
    }

    /** A model that is sure of these tokens at their positions. */
    private void modelWants(int... tokens) {
        double[] sure = new double[tokens.length];
        Arrays.fill(sure, 0.95);
        ScriptedDenoiser denoiser = new ScriptedDenoiser(
                SmallModel.VOCABULARY, SmallModel.CONTEXT, ScriptedDenoiser.spelling(SmallModel.VOCABULARY, tokens, sure));
        service = new GenerationService(
                directory -> denoiser, new GenerationLimits(4, 0, Duration.ofSeconds(15), 20, Duration.ofMinutes(30)));
    }

    private List<GenerationEvent> events(InfillRequest request) {
        return service.start(request).events(-1).collectList().block(PATIENCE);
    }

    private static InfillRequest request(int[] before, int[] answer, int[] after) {
        return new InfillRequest(model, before, answer, after, GenerationOptions.DEFAULTS, null);
    }

    private static Completed completed(List<GenerationEvent> events) {
        return (Completed) events.get(events.size() - 1);
    }

    private static Map<Integer, Change> shown(List<GenerationEvent> events) {
        Map<Integer, Change> shown = new TreeMap<>();
        events.stream().filter(Pass.class::isInstance).map(Pass.class::cast)
                .forEach(pass -> pass.changed().forEach(change -> shown.put(change.position(), change)));
        return shown;
    }

    private static String joined(List<GenerationEvent> events) {
        StringBuilder text = new StringBuilder();
        shown(events).values().forEach(change -> text.append(change.text()));
        return text.toString();
    }

    @Test
    void whatStandsBehindAGapIsGivenAsWell() {
        modelWants('a', 'b', 'c', 'd', 'e', 'f');
        List<GenerationEvent> events =
                events(request(new int[] {'a'}, new int[] {MASK, MASK}, new int[] {'d', 'e', 'f', END}));
        assertThat(completed(events).usage().promptTokens()).isEqualTo(4);
        assertThat(((Started) events.get(0)).promptTokens()).as("where the answer begins").isEqualTo(1);
    }

    @Test
    void blanksAreFilledAndTheRestStays() {
        modelWants('?', 'b', 'c', '?', 'e', 'f', '?', '?');
        List<GenerationEvent> events =
                events(request(new int[0], new int[] {'a', MASK, MASK, 'd', MASK, MASK, 'g'}, new int[] {END}));

        assertThat(completed(events).text()).isEqualTo("abcdefg").isEqualTo(joined(events));
        assertThat(completed(events).finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(completed(events).usage().completionTokens()).isEqualTo(4);
        assertThat(completed(events).usage().promptTokens()).isZero();
        assertThat((Started) events.get(0)).satisfies(started -> {
            assertThat(started.promptTokens()).isZero();
            assertThat(started.canvasLength()).isEqualTo(8);
        });
        assertThat(shown(events).values()).extracting(Change::state).containsExactly(
                PositionState.PINNED, PositionState.COMMITTED, PositionState.COMMITTED, PositionState.PINNED,
                PositionState.COMMITTED, PositionState.COMMITTED, PositionState.PINNED);
    }

    @Test
    void aBlankMayEndBeforeItIsFull() {
        modelWants('?', 'b', END, 'x', '?', 'e', END, '?');
        List<GenerationEvent> events =
                events(request(new int[0], new int[] {'a', MASK, MASK, MASK, 'd', MASK, MASK, END, 'z'}, new int[] {END}));

        assertThat(completed(events).text()).isEqualTo("abdez").isEqualTo(joined(events));
        assertThat(completed(events).finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(completed(events).usage().completionTokens()).isEqualTo(2);
    }

    @Test
    void whatStandsAroundTheAnswerIsSeenAndNotShown() {
        modelWants('?', '?', 'b', 'c', END, '?', '?');
        List<GenerationEvent> events = events(new InfillRequest(
                model,
                new int[] {'x', 'y'},
                new int[] {MASK, MASK, MASK},
                new int[] {'z', END},
                GenerationOptions.DEFAULTS,
                answer -> new CodeResult("xy" + answer + "z", "")));

        assertThat(completed(events).text()).isEqualTo("bc").isEqualTo(joined(events));
        assertThat(completed(events).result()).isEqualTo(new CodeResult("xybcz", ""));
        assertThat(shown(events).keySet()).containsExactly(2, 3, 4);
        assertThat(((Pass) events.get(1)).windowEnd()).isEqualTo(5);
    }

    @Test
    void aStopStringEndsTheMiddle() {
        modelWants('?', 'b', '\n', 'c', 'd');
        GenerationOptions options = new GenerationOptions(
                null, null, "left-to-right", null, null, null, null, null, null, null, null, List.of("\n"), null, null,
                null, null, null, null);
        List<GenerationEvent> events = events(new InfillRequest(
                model, new int[] {'\n'}, new int[] {MASK, MASK, MASK, MASK}, new int[] {'z'}, options, null));

        assertThat(completed(events).text()).isEqualTo("b").isEqualTo(joined(events));
        assertThat(completed(events).finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(completed(events).usage().passes()).isEqualTo(2);
    }

    @Test
    void blanksFarApartAreOneBlockUnlessAskedOtherwise() {
        int[] answer = new int[90];
        int[] wanted = new int[90];
        Arrays.fill(answer, 'a');
        Arrays.fill(wanted, 'b');
        answer[2] = MASK;
        answer[80] = MASK;
        modelWants(wanted);
        GenerationOptions blocks = new GenerationOptions(
                null, 16, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(((Started) events(request(new int[0], answer, new int[] {END})).get(0)).options().blockLength())
                .isEqualTo(90);
        List<GenerationEvent> events =
                events(new InfillRequest(model, new int[0], answer, new int[] {END}, blocks, null));
        assertThat(((Started) events.get(0)).options().blockLength()).isEqualTo(16);
        assertThat(completed(events).text()).hasSize(90).contains("b");
    }

    @Test
    void continuationsAndForksKeepTheBlanksAndWhatTheyMakeOfTheCode() {
        modelWants('?', 'b', END, END, '?', 'e', '?');
        Generation first = service.start(new InfillRequest(
                model, new int[0], new int[] {'a', MASK, MASK, MASK, 'd', MASK}, new int[] {END},
                GenerationOptions.DEFAULTS, answer -> new CodeResult("<" + answer + ">", null)));
        assertThat(((Completed) first.events(-1).blockLast(PATIENCE)).text()).isEqualTo("abde");

        Completed continued = (Completed) service.continueFrom(
                        first.id(), List.of(new SteeringCommand.Remask(1, 4)), GenerationOptions.DEFAULTS)
                .events(-1).blockLast(PATIENCE);
        assertThat(continued.text()).isEqualTo("abde");
        assertThat(continued.result()).isEqualTo(new CodeResult("<abde>", null));

        Completed pinned = (Completed) service.continueFrom(
                        first.id(), List.of(new SteeringCommand.PinText(1, 4, "xyz!")), GenerationOptions.DEFAULTS)
                .events(-1).blockLast(PATIENCE);
        assertThat(pinned.text()).isEqualTo("axyz!de");

        Completed forked = (Completed) service.fork(first.id(), 0, GenerationOptions.DEFAULTS)
                .events(-1).blockLast(PATIENCE);
        assertThat(forked.text()).isEqualTo("abde");
    }

    @Test
    void whatStandsAroundTheAnswerCannotBeEdited() {
        modelWants('?', 'b', 'c', '?', '?');
        Generation generation = service.start(request(new int[] {'a'}, new int[] {MASK, MASK}, new int[] {'d', END}));
        assertThat(((Completed) generation.events(-1).blockLast(PATIENCE)).text()).isEqualTo("bc");
        for (SteeringCommand edit : List.of(
                new SteeringCommand.PinText(3, 4, "x"), new SteeringCommand.PinText(0, 1, "x"),
                new SteeringCommand.PinText(2, 4, "x"), new SteeringCommand.Remask(3, 4))) {
            assertThatThrownBy(() -> service.continueFrom(generation.id(), List.of(edit), GenerationOptions.DEFAULTS))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("not within the answer, which is 1 to 3");
        }
        Completed longer = (Completed) service.continueFrom(
                        generation.id(), List.of(new SteeringCommand.PinText(1, 2, "xyz")), GenerationOptions.DEFAULTS)
                .events(-1).blockLast(PATIENCE);
        assertThat(longer.text()).isEqualTo("xyzc");
    }

    @Test
    void aTextWithoutABlankOrTooLongIsRefused() {
        modelWants('a');
        assertThatThrownBy(() -> service.start(request(new int[0], new int[] {'a'}, new int[0])))
                .isInstanceOf(IllegalArgumentException.class);
        int[] tooLong = new int[SmallModel.CONTEXT];
        Arrays.fill(tooLong, MASK);
        assertThatThrownBy(() -> service.start(request(new int[] {'a'}, tooLong, new int[0])))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(service.runningCount()).isZero();
    }
}
