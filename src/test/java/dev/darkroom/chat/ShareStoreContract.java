package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a store of shared answers promises, whichever database it is on. */
abstract class ShareStoreContract {

    private static final Instant TIME = Instant.parse("2026-03-01T12:00:00.123456Z");

    private ShareStore store;

    /** A database that may hold what earlier tests stored. */
    abstract DataSource database();

    @BeforeEach
    void open() {
        store = Shares.store(database());
        new JdbcTemplate(database()).update("DELETE FROM darkroom_share");
    }

    private static ShareSummary share(int number) {
        return new ShareSummary("id" + number, "generation" + number, "Title " + number, TIME.plusSeconds(number));
    }

    @Test
    void keepsWhatItIsGiven() {
        String replay = "{\"text\":\"" + "word \uD83D\uDE42 \\u0000 </script> ".repeat(100_000) + "\"}";
        store.add(share(1), ShareStore.packed(replay));
        ShareStore again = Shares.store(database());
        assertThat(again.find("id1")).contains(share(1));
        assertThat(again.findByGeneration("generation1")).contains(share(1));
        assertThat(again.replay("id1")).contains(replay);
        assertThat(again.find("generation1")).isEmpty();
        assertThat(again.replay("id2")).isEmpty();
    }

    @Test
    void keepsAReplayOfTheLargestSize() {
        byte[] largest = new byte[Shares.LARGEST];
        store.add(share(1), largest);
        assertThat(store.find("id1")).isPresent();
    }

    @Test
    void listsTheNewestFirst() {
        for (int number : List.of(2, 3, 1)) {
            store.add(share(number), ShareStore.packed("{}"));
        }
        assertThat(store.list()).containsExactly(share(3), share(2), share(1));
        assertThat(store.count()).isEqualTo(3);
    }

    @Test
    void deletes() {
        store.add(share(1), ShareStore.packed("{}"));
        assertThat(store.delete("id1")).isTrue();
        assertThat(store.delete("id1")).isFalse();
        assertThat(store.replay("id1")).isEmpty();
    }

    @Test
    void sharesAGenerationOnce() {
        store.add(share(1), ShareStore.packed("{}"));
        ShareSummary another = new ShareSummary("id2", "generation1", "Title", TIME);
        byte[] replay = ShareStore.packed("{}");
        assertThatThrownBy(() -> store.add(another, replay)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void findsTheQuestionThatAGenerationAnswered() {
        String id = UUID.randomUUID().toString();
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        ConversationStore conversations = Conversations.store(database(), Clock.systemUTC());
        conversations.create(id, "Title", "One?");
        conversations.addAnswer(id, 0, "1", AnswerState.COMPLETE, first);
        conversations.addQuestion(id, Conversation.AT_THE_END, "Two?");
        conversations.addAnswer(id, 2, "2", AnswerState.CANCELLED, second);
        assertThat(store.question(first)).contains("One?");
        assertThat(store.question(second)).contains("Two?");
        assertThat(store.question("another")).isEmpty();
    }
}
