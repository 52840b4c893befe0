package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.generation.UnknownGenerationException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.ScriptedGeneration;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@Timeout(60)
class ConversationsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    private final FakeChatGenerations generations = new FakeChatGenerations();
    private TestDatabase database;
    private Conversations conversations;

    @BeforeEach
    void open() {
        database = TestDatabase.h2(directory.resolve("conversations"));
        conversations = database.conversations(generations);
    }

    @AfterEach
    void close() {
        conversations.close();
        database.close();
    }

    private ConversationTurn ask(String id, String question) {
        return conversations.ask(id, question, null, GenerationOptions.DEFAULTS).block(PATIENCE);
    }

    private List<ConversationMessage> messages(String id) {
        return conversations.find(id).block(PATIENCE).messages();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertAskFails(String id, String question) {
        return assertThatThrownBy(() -> ask(id, question));
    }

    private ScriptedGeneration never(String id) {
        ScriptedGeneration generation = ScriptedGeneration.stepped(id, AnswerScript.of(id, "Never.", 4, 2), Flux.never());
        generations.answerWith(generation);
        return generation;
    }

    private void answerAtOnce(String text) {
        generations.answer(question -> {
            String id = UUID.randomUUID().toString();
            return Mono.just(ScriptedGeneration.atOnce(id, AnswerScript.of(id, text, 8, 2)));
        });
    }

    private static void read(ConversationTurn turn) {
        turn.generation().events(-1).blockLast(PATIENCE);
    }

    @Test
    void theQuestionIsStoredWhenTheAnswerBegins() {
        never("g1").settling("So far");
        ConversationTurn turn = ask(null, "Who are\nyou?");

        assertThat(turn.droppedMessages()).isZero();
        Conversation found = conversations.find(turn.conversationId()).block(PATIENCE);
        assertThat(found.summary().title()).isEqualTo("Who are you?");
        assertThat(found.messages()).extracting(ConversationMessage::content).containsExactly("Who are\nyou?", "So far");
        assertThat(found.messages().get(1).state()).isEqualTo(AnswerState.RUNNING);
        assertThat(found.messages().get(1).generationId()).isEqualTo("g1");
    }

    @Test
    void askingAgainTakesThePlaceOfTheQuestionAndOfAllThatFollowed() {
        answerAtOnce("I am.");
        ConversationTurn first = ask(null, "Are you?");
        read(first);
        String id = first.conversationId();
        read(ask(id, "Really?"));
        read(ask(id, "Sure?"));
        generations.questions().clear();
        read(conversations.askAgain(id, 2, "Truly?", null, GenerationOptions.DEFAULTS).block(PATIENCE));

        assertThat(messages(id))
                .extracting(ConversationMessage::content)
                .containsExactly("Are you?", "I am.", "Truly?", "I am.");
        assertThat(generations.questions().get(0).messages())
                .extracting(ChatMessage::content)
                .containsExactly("Are you?", "I am.", "Truly?");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 2, 7})
    void asksAgainOnlyInThePlaceOfAQuestion(int place) {
        answerAtOnce("I am.");
        ConversationTurn turn = ask(null, "Are you?");
        read(turn);
        String id = turn.conversationId();
        assertThatThrownBy(() ->
                        conversations.askAgain(id, place, "?", null, GenerationOptions.DEFAULTS).block(PATIENCE))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("not " + place)
                .hasMessageContaining("2 messages");
        assertThat(messages(id)).hasSize(2);
        read(ask(id, "Still?"));
    }

    @Test
    void anAnswerThatCannotBeginLeavesTheEarlierOneInItsPlace() {
        answerAtOnce("I am.");
        ConversationTurn turn = ask(null, "Are you?");
        read(turn);
        String id = turn.conversationId();
        generations.answer(question -> Mono.error(new InvalidRequestException("messages", "too long")));
        assertThatThrownBy(() -> conversations.askAgain(id, 0, "?", null, GenerationOptions.DEFAULTS).block(PATIENCE))
                .hasMessage("too long");
        assertThat(messages(id)).extracting(ConversationMessage::content).containsExactly("Are you?", "I am.");
    }

    @Test
    void anAnswerFollowsItsEdits() {
        answerAtOnce("I am.");
        ConversationTurn turn = ask(null, "Are you?");
        read(turn);
        ScriptedGeneration edited = ScriptedGeneration.atOnce("edit", AnswerScript.of("edit", "I was.", 8, 2));
        conversations.replaceAnswer(turn.conversationId(), turn.generation().id(), edited).block(PATIENCE);
        assertThat(messages(turn.conversationId()).get(1).content()).isEqualTo("I am.");
        edited.events(-1).blockLast(PATIENCE);
        assertThat(messages(turn.conversationId()).get(1))
                .returns("I was.", ConversationMessage::content)
                .returns("edit", ConversationMessage::generationId);
        assertThatThrownBy(() -> conversations
                        .replaceAnswer(turn.conversationId(), "none", edited)
                        .block(PATIENCE))
                .isInstanceOf(UnknownGenerationException.class);
    }

    @Test
    void whoeverHasReadTheEndFindsTheAnswer() {
        for (int round = 0; round < 20; round++) {
            answerAtOnce("I am.");
            ConversationTurn turn = ask(null, "Are you?");
            read(turn);
            assertThat(messages(turn.conversationId()).get(1))
                    .returns("I am.", ConversationMessage::content)
                    .returns(AnswerState.COMPLETE, ConversationMessage::state)
                    .returns(turn.generation().id(), ConversationMessage::generationId);
            assertThat(conversations.list("i am.", 0).block(PATIENCE).total()).isEqualTo(round + 1);
        }
    }

    @Test
    void theNextQuestionIsToldWithWhatWasSaidBefore() {
        answerAtOnce("One.");
        ConversationTurn first = ask(null, "1?");
        read(first);
        ConversationTurn second = ask(first.conversationId(), "2?");
        assertThat(second.conversationId()).isEqualTo(first.conversationId());
        assertThat(generations.questions().get(1).messages())
                .containsExactly(
                        new ChatMessage("user", "1?"), new ChatMessage("assistant", "One."), new ChatMessage("user", "2?"));
        read(second);
        assertThat(messages(first.conversationId())).extracting(ConversationMessage::content)
                .containsExactly("1?", "One.", "2?", "One.");
    }

    private enum Cut {
        CANCELLED(ScriptedGeneration::cancel),
        INTERRUPTED(ScriptedGeneration::abandon);

        private final Consumer<ScriptedGeneration> cut;

        Cut(Consumer<ScriptedGeneration> cut) {
            this.cut = cut;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCutAnswerIsStoredAsFarAsItWasSettled(Cut how) {
        ScriptedGeneration generation = never("g1").settling("As far as");
        ConversationTurn turn = ask(null, "How far?");
        how.cut.accept(generation);
        assertThat(messages(turn.conversationId()).get(1))
                .returns("As far as", ConversationMessage::content)
                .returns(AnswerState.valueOf(how.name()), ConversationMessage::state);
    }

    @Test
    void aFailedAnswerIsStoredAsFarAsItWasSettled() {
        ScriptedGeneration generation = ScriptedGeneration.atOnce(
                        "g1", List.of(new Failed(0, "Broken.")))
                .settling("Half");
        generations.answerWith(generation);
        ConversationTurn turn = ask(null, "Whole?");
        read(turn);
        assertThat(messages(turn.conversationId()).get(1))
                .returns("Half", ConversationMessage::content)
                .returns(AnswerState.FAILED, ConversationMessage::state);
    }

    @Test
    void oneQuestionIsAnsweredAtATime() {
        ScriptedGeneration running = never("g1");
        String id = ask(null, "1?").conversationId();
        assertAskFails(id, "2?").isInstanceOf(ConversationBusyException.class);
        running.cancel();
        answerAtOnce("Two.");
        read(ask(id, "2?"));
        assertThat(messages(id)).extracting(ConversationMessage::content).containsExactly("1?", "", "2?", "Two.");
    }

    @Test
    void anAnswerThatNobodyReadsGivesWay() {
        ScriptedGeneration running = never("g1").settling("Half");
        String id = ask(null, "1?").conversationId();
        running.rest();
        answerAtOnce("Two.");
        read(ask(id, "2?"));
        assertThat(running.cancellations()).isEqualTo(1);
        assertThat(messages(id)).extracting(ConversationMessage::state).containsExactly(
                AnswerState.COMPLETE, AnswerState.INTERRUPTED, AnswerState.COMPLETE, AnswerState.COMPLETE);
    }

    @Test
    void aQuestionThatIsRefusedIsNotStored() {
        answerAtOnce("One.");
        ConversationTurn first = ask(null, "1?");
        read(first);
        generations.answer(question -> Mono.error(new InvalidRequestException("messages", "too long")));
        for (int round = 0; round < 2; round++) {
            assertAskFails(first.conversationId(), "2?")
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class, error -> assertThat(error.field()).isEqualTo("message"));
        }
        assertAskFails(null, "2?").isInstanceOf(InvalidRequestException.class);
        assertThat(messages(first.conversationId())).hasSize(2);
        assertThat(conversations.list("", 0).block(PATIENCE).total()).isEqualTo(1);
    }

    @Test
    void whatIsUnknownIsUnknown() {
        String unknown = UUID.randomUUID().toString();
        for (String id : List.of(unknown, "", "x".repeat(10_000), unknown.toUpperCase() + "'", "\u0000")) {
            List<Mono<?>> calls = List.of(
                    conversations.find(id),
                    conversations.rename(id, "Title"),
                    conversations.delete(id),
                    conversations.ask(id, "1?", null, GenerationOptions.DEFAULTS));
            assertThat(calls).allSatisfy(call ->
                    assertThatThrownBy(() -> call.block(PATIENCE)).isInstanceOf(UnknownConversationException.class));
        }
        assertThat(generations.questions()).isEmpty();
    }

    @Test
    void deletingCancelsTheAnswerAndLeavesNothing() {
        ScriptedGeneration running = never("g1");
        String id = ask(null, "1?").conversationId();
        conversations.delete(id).block(PATIENCE);
        assertThat(running.cancellations()).isEqualTo(1);
        assertThatThrownBy(() -> messages(id)).isInstanceOf(UnknownConversationException.class);
        assertThat(conversations.list("", 0).block(PATIENCE).total()).isZero();
    }

    @Test
    void aQuestionIsCarriedOutEvenIfItsClientHasGone() {
        Sinks.One<Integer> goOn = Sinks.one();
        ScriptedGeneration generation = never("g1");
        generations.answer(question -> goOn.asMono().map(go -> generation));
        conversations.ask(null, "1?", null, GenerationOptions.DEFAULTS).subscribe().dispose();
        goOn.tryEmitValue(1);
        ConversationPage page = conversations
                .list("", 0)
                .filter(found -> found.total() == 1)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(5)))
                .block(PATIENCE);
        assertThat(page.conversations().get(0).title()).isEqualTo("1?");
    }

    @Test
    void aRestartKeepsConversationsAndInterruptsAnswers() {
        never("g1").settling("Half");
        String id = ask(null, "1?").conversationId();
        close();
        open();
        assertThat(messages(id)).extracting(ConversationMessage::content).containsExactly("1?", "Half");
        assertThat(messages(id).get(1).state()).isEqualTo(AnswerState.INTERRUPTED);
        answerAtOnce("Two.");
        read(ask(id, "2?"));
        assertThat(messages(id)).hasSize(4);
    }

    @Test
    void aKilledServerLeavesTheQuestion() throws Exception {
        close();
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServer.class.getName(),
                        directory.resolve("conversations").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String id;
        try (var said = server.inputReader()) {
            id = said.lines()
                    .filter(line -> line.startsWith(KilledServer.ASKED))
                    .findFirst()
                    .orElseThrow()
                    .substring(KilledServer.ASKED.length());
        } finally {
            server.destroyForcibly().waitFor();
        }
        open();
        assertThat(messages(id)).extracting(ConversationMessage::content).containsExactly("1?", "One.", "2?");
        answerAtOnce("Three.");
        read(ask(id, "3?"));
        assertThat(messages(id)).hasSize(5);
        assertThat(generations.questions().get(0).messages()).extracting(ChatMessage::content)
                .containsExactly("1?", "One.", "2?\n\n3?");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldAndTriedAgain() {
        boolean[] broken = {true};
        try (Conversations flaky = new Conversations(generations, () -> {
            if (broken[0]) {
                throw new DataAccessResourceFailureException("refused");
            }
            return Conversations.store(database.source(), Clock.systemUTC());
        })) {
            flaky.open();
            never("g1");
            assertThatThrownBy(() -> flaky.list("", 0).block(PATIENCE))
                    .isInstanceOf(ConversationsUnavailableException.class);
            broken[0] = false;
            assertThat(flaky.list("", 0).block(PATIENCE).total()).isZero();
        }
    }
}
