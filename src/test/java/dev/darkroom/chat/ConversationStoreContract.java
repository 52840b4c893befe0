package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a store of conversations promises, whichever database it is on. */
abstract class ConversationStoreContract {

    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00.123456Z");

    /** Each look at it is a second later. */
    private final Clock clock = new Clock() {
        private long seconds;

        @Override
        public synchronized Instant instant() {
            return BEGIN.plusSeconds(seconds++);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final String id = UUID.randomUUID().toString();
    private ConversationStore store;

    /** A database that may hold what earlier tests stored. */
    abstract DataSource database();

    @BeforeEach
    void open() {
        JdbcTemplate jdbc = new JdbcTemplate(database());
        store = reopened();
        jdbc.update("DELETE FROM darkroom_conversation");
        jdbc.update("DELETE FROM SPRING_AI_CHAT_MEMORY");
    }

    private ConversationStore reopened() {
        return Conversations.store(database(), clock);
    }

    private List<ConversationMessage> messages() {
        return store.find(id).orElseThrow().messages();
    }

    @Test
    void keepsTurnsInOrderWithStatesAndTimes() {
        store.create(id, "A title", "One?");
        store.addAnswer(id, 0, "1", AnswerState.COMPLETE, "g1");
        assertThat(store.addQuestion(id, Conversation.AT_THE_END, "Two?")).isEqualTo(2);
        store.addAnswer(id, 2, "2, as f", AnswerState.CANCELLED, "g2");
        store.addQuestion(id, Conversation.AT_THE_END, "Three?");
        store.addAnswer(id, 4, "", AnswerState.FAILED, "g3");

        assertThat(messages())
                .extracting(ConversationMessage::role, ConversationMessage::content, ConversationMessage::state,
                        ConversationMessage::generationId)
                .containsExactly(
                        tuple("user", "One?", AnswerState.COMPLETE, null),
                        tuple("assistant", "1", AnswerState.COMPLETE, "g1"),
                        tuple("user", "Two?", AnswerState.COMPLETE, null),
                        tuple("assistant", "2, as f", AnswerState.CANCELLED, "g2"),
                        tuple("user", "Three?", AnswerState.COMPLETE, null),
                        tuple("assistant", "", AnswerState.FAILED, "g3"));
        assertThat(messages()).extracting(ConversationMessage::createdAt).isSorted().doesNotHaveDuplicates()
                .first().isEqualTo(BEGIN);
        ConversationSummary summary = store.find(id).orElseThrow().summary();
        assertThat(summary.title()).isEqualTo("A title");
        assertThat(summary.createdAt()).isEqualTo(BEGIN);
        assertThat(summary.updatedAt()).isAfterOrEqualTo(messages().get(5).createdAt());
    }

    @Test
    void anAnswerThatWasEditedStandsWhereItStood() {
        store.create(id, "A title", "One?");
        store.addAnswer(id, 0, "1", AnswerState.COMPLETE, "g1");
        ConversationMessage before = messages().get(1);
        store.replaceAnswer(id, "g1", "one", AnswerState.CANCELLED, "g2");
        store.replaceAnswer(id, "g1", "never", AnswerState.COMPLETE, "g3");
        assertThat(messages()).extracting(ConversationMessage::content).containsExactly("One?", "one");
        assertThat(messages().get(1))
                .isEqualTo(ConversationMessage.answer("one", AnswerState.CANCELLED, before.createdAt(), "g2"));
    }

    @Test
    void anotherStoreOnTheSameDatabaseFindsTheSame() {
        store.create(id, "A title", "One?");
        store.addAnswer(id, 0, "1", AnswerState.INTERRUPTED, "g1");
        assertThat(reopened().find(id)).isEqualTo(store.find(id));
    }

    @Test
    void anAnswerFollowsItsQuestionEvenIfAnotherWasAskedMeanwhile() {
        store.create(id, "A title", "One?");
        store.addQuestion(id, Conversation.AT_THE_END, "Two?");
        store.addAnswer(id, 1, "2", AnswerState.COMPLETE, "g2");
        store.addAnswer(id, 0, "1", AnswerState.CANCELLED, "g1");
        assertThat(messages()).extracting(ConversationMessage::content).containsExactly("One?", "1", "Two?", "2");
        assertThat(messages()).extracting(ConversationMessage::state).containsExactly(
                AnswerState.COMPLETE, AnswerState.CANCELLED, AnswerState.COMPLETE, AnswerState.COMPLETE);
    }

    @Test
    void storesWhatEveryDatabaseTakesOfAnyText() {
        String hostile = "nul \u0000, half \uD83D, whole \uD83D\uDE42, '; DROP TABLE darkroom_answer; --\r\n\t\\";
        String kept = "nul \uFFFD, half \uFFFD, whole \uD83D\uDE42, '; DROP TABLE darkroom_answer; --\r\n\t\\";
        store.create(id, "nul \u0000", hostile);
        store.addAnswer(id, 0, hostile, AnswerState.COMPLETE, "g");
        assertThat(messages()).extracting(ConversationMessage::content).containsExactly(kept, kept);
        assertThat(store.list("nul \u0000", 0).total()).isEqualTo(1);
        assertThat(store.find(id).orElseThrow().summary().title()).isEqualTo("nul \uFFFD");
    }

    @Test
    void keepsLongTexts() {
        String longest = "word ".repeat(200_000);
        store.create(id, "Long", longest);
        store.addAnswer(id, 0, longest, AnswerState.COMPLETE, "g");
        assertThat(messages()).extracting(ConversationMessage::content).containsExactly(longest, longest);
        assertThat(store.list("word word", 0).total()).isEqualTo(1);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        List<String> ids = IntStream.range(0, 45).mapToObj(i -> UUID.randomUUID().toString()).toList();
        ids.forEach(each -> store.create(each, "Title", "Question"));
        store.addQuestion(ids.get(3), Conversation.AT_THE_END, "Again?");

        ConversationPage first = store.list("", 0);
        assertThat(first.total()).isEqualTo(45);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.conversations()).hasSize(ConversationStore.PAGE_SIZE);
        assertThat(first.conversations()).extracting(ConversationSummary::id)
                .startsWith(ids.get(3), ids.get(44), ids.get(43));
        assertThat(store.list("", 2).conversations()).extracting(ConversationSummary::id)
                .containsExactly(ids.get(5), ids.get(4), ids.get(2), ids.get(1), ids.get(0));
        assertThat(store.list("", 3).conversations()).isEmpty();
    }

    @Test
    void searchesTitlesAndTextsWithoutRegardToCase() {
        store.create(id, "Of the Moon", "How far?");
        store.addAnswer(id, 0, "384,400 km, 100% sure_ly!", AnswerState.COMPLETE, "g");
        store.create(UUID.randomUUID().toString(), "Other", "Something else");

        for (String query : List.of("moon", "MOON", "how FAR", "400 km", "100% sure_ly!", "")) {
            assertThat(store.list(query, 0).conversations()).as(query).extracting(ConversationSummary::id).contains(id);
        }
        assertThat(store.list("moon", 0).total()).isEqualTo(1);
        for (String query : List.of("%%", "m_on", "sure%ly", "_", "!!", "'")) {
            boolean literal = query.equals("_");
            assertThat(store.list(query, 0).total()).as(query).isEqualTo(literal ? 1 : 0);
        }
    }

    @Test
    void renames() {
        store.create(id, "Before", "One?");
        Instant updated = store.find(id).orElseThrow().summary().updatedAt();
        assertThat(store.rename(id, "After, with a \uD83D\uDE42")).hasValueSatisfying(
                summary -> assertThat(summary.title()).isEqualTo("After, with a \uD83D\uDE42"));
        assertThat(store.find(id).orElseThrow().summary().updatedAt()).isEqualTo(updated);
        assertThat(store.rename(id, "\uD83D\uDE42".repeat(100))).isPresent();
        assertThat(store.rename(UUID.randomUUID().toString(), "After")).isEmpty();
    }

    @Test
    void deletesAllThatBelongsToAConversation() {
        store.create(id, "Title", "One?");
        store.addAnswer(id, 0, "1", AnswerState.COMPLETE, "g");
        assertThat(store.delete(id)).isTrue();
        assertThat(store.delete(id)).isFalse();
        assertThat(store.find(id)).isEmpty();
        assertThatThrownBy(() -> store.addQuestion(id, Conversation.AT_THE_END, "Two?"))
                .isInstanceOf(UnknownConversationException.class)
                .hasMessageContaining(id);
        store.addAnswer(id, 0, "late", AnswerState.COMPLETE, "g");
        JdbcTemplate jdbc = new JdbcTemplate(database());
        for (String table : List.of("darkroom_conversation", "darkroom_answer", "SPRING_AI_CHAT_MEMORY")) {
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class)).as(table).isZero();
        }
    }

    @Test
    void questionsAskedAtOnceAllFindTheirPlace() {
        store.create(id, "Title", "0");
        List<CompletableFuture<Integer>> questions = IntStream.rangeClosed(1, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> store.addQuestion(id, Conversation.AT_THE_END, String.valueOf(i))))
                .toList();
        List<Integer> places = questions.stream()
                .map(question -> question.orTimeout(30, TimeUnit.SECONDS).join())
                .toList();
        assertThat(places).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
        assertThat(messages()).hasSize(17).extracting(ConversationMessage::content).doesNotHaveDuplicates();
    }

    @Test
    void refusesTablesOfANewerVersion() {
        JdbcTemplate jdbc = new JdbcTemplate(database());
        jdbc.update("INSERT INTO darkroom_schema (version) VALUES (99)");
        try {
            assertThatThrownBy(this::reopened).isInstanceOf(IllegalStateException.class).hasMessageContaining("version 99");
        } finally {
            jdbc.update("DELETE FROM darkroom_schema WHERE version = 99");
        }
    }

    @Test
    void aScriptThatBrokeOffIsRunAgain() {
        JdbcTemplate jdbc = new JdbcTemplate(database());
        store.create(id, "Title", "One?");
        jdbc.update("DELETE FROM darkroom_schema");
        assertThat(reopened().find(id)).isPresent();
        assertThat(jdbc.queryForList("SELECT version FROM darkroom_schema", Integer.class)).containsExactlyInAnyOrder(1, 2);
    }
}
