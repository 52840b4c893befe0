package dev.darkroom.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.memory.ChatMemoryRepository;
import org.springframework.ai.chat.memory.repository.jdbc.JdbcChatMemoryRepository;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.MessageType;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Conversations in a database, H2's or PostgreSQL's: the texts where Spring AI's chat memory keeps them, titles, times and the
 * states of answers beside them. Each call is one transaction. Everything here blocks; safe for use by any thread that may.
 */
final class ConversationStore {

    static final int PAGE_SIZE = 20;

    private static final String MATCHES =
            """
             FROM darkroom_conversation c
            WHERE LOWER(c.title) LIKE :pattern ESCAPE '!'
               OR EXISTS (SELECT 1 FROM SPRING_AI_CHAT_MEMORY m
                           WHERE m.conversation_id = c.id AND LOWER(m.content) LIKE :pattern ESCAPE '!')""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ChatMemoryRepository memory;
    private final Clock clock;

    private record Ending(AnswerState state, String generationId) {}

    /** @param memory takes part in the transactions */
    ConversationStore(JdbcClient jdbc, TransactionTemplate transaction, ChatMemoryRepository memory, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.memory = memory;
        this.clock = clock;
    }

    /** Begins a conversation with its first question. */
    void create(String id, String title, String question) {
        transaction.executeWithoutResult(status -> {
            Instant now = now();
            jdbc.sql("INSERT INTO darkroom_conversation (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)")
                    .params(id, Texts.storable(title), utc(now), utc(now))
                    .update();
            save(id, List.of(ConversationMessage.question(question, now)));
        });
    }

    /**
     * Adds a question in the place of all messages from a place on.
     *
     * @param place among the messages; their number to add it behind all of them
     * @return its place
     * @throws UnknownConversationException if there is no such conversation
     */
    int addQuestion(String id, int place, String question) {
        Integer stored = transaction.execute(status -> {
            int[] added = new int[1];
            boolean known = change(id, messages -> {
                if (place < messages.size()) {
                    messages.subList(place, messages.size()).clear();
                }
                added[0] = messages.size();
                messages.add(ConversationMessage.question(question, now()));
            });
            if (!known) {
                throw new UnknownConversationException(id);
            }
            return added[0];
        });
        return stored == null ? 0 : stored;
    }

    /**
     * Adds the answer to a question; does nothing if the conversation was deleted meanwhile.
     *
     * @param question its place among the messages
     */
    void addAnswer(String id, int question, String text, AnswerState state, String generationId) {
        transaction.executeWithoutResult(status -> change(
                id,
                // Another server on the same database may have added to it meanwhile: the answer belongs to its question.
                messages -> messages.add(
                        Math.min(question + 1, messages.size()),
                        ConversationMessage.answer(text, state, now(), generationId))));
    }

    /**
     * Puts another answer in the place of one; does nothing if that is not there any more.
     *
     * @param replaced id of the generation that gave the old answer
     */
    void replaceAnswer(String id, String replaced, String text, AnswerState state, String generationId) {
        transaction.executeWithoutResult(status -> change(
                id,
                messages -> messages.replaceAll(message -> replaced.equals(message.generationId())
                        ? ConversationMessage.answer(text, state, message.createdAt(), generationId)
                        : message)));
    }

    /** A conversation with its messages. */
    Optional<Conversation> find(String id) {
        return Optional.ofNullable(transaction.execute(
                status -> summary(id).map(summary -> new Conversation(summary, load(id))).orElse(null)));
    }

    /**
     * Conversations whose title or texts hold a text, newest first.
     *
     * @param query empty for all of them
     * @param page from 0
     */
    ConversationPage list(String query, int page) {
        String text = Texts.storable(query).toLowerCase(Locale.ROOT);
        String pattern = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        long total = jdbc.sql("SELECT COUNT(*)" + MATCHES).param("pattern", pattern).query(Long.class).single();
        List<ConversationSummary> conversations = jdbc.sql("SELECT c.id, c.title, c.created_at, c.updated_at" + MATCHES
                        + " ORDER BY c.updated_at DESC, c.id LIMIT :limit OFFSET :offset")
                .param("pattern", pattern)
                .param("limit", PAGE_SIZE)
                .param("offset", (long) page * PAGE_SIZE)
                .query((row, number) -> new ConversationSummary(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
        return new ConversationPage(conversations, page, (int) ((total + PAGE_SIZE - 1) / PAGE_SIZE), total);
    }

    /** Gives a conversation another title; empty if there is none. */
    Optional<ConversationSummary> rename(String id, String title) {
        jdbc.sql("UPDATE darkroom_conversation SET title = ? WHERE id = ?").params(Texts.storable(title), id).update();
        return summary(id);
    }

    /** Whether there was such a conversation. */
    boolean delete(String id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean known = jdbc.sql("DELETE FROM darkroom_conversation WHERE id = ?").param(id).update() > 0;
            memory.deleteByConversationId(id);
            return known;
        }));
    }

    private Optional<ConversationSummary> summary(String id) {
        return jdbc.sql("SELECT title, created_at, updated_at FROM darkroom_conversation WHERE id = ?")
                .param(id)
                .query((row, number) -> new ConversationSummary(
                        id,
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Changes the messages of a conversation, one change at a time; whether there is such a conversation. */
    private boolean change(String id, Consumer<List<ConversationMessage>> change) {
        boolean known = jdbc.sql("SELECT id FROM darkroom_conversation WHERE id = ? FOR UPDATE")
                .param(id)
                .query(String.class)
                .optional()
                .isPresent();
        if (known) {
            List<ConversationMessage> messages = load(id);
            change.accept(messages);
            save(id, messages);
            jdbc.sql("UPDATE darkroom_conversation SET updated_at = ? WHERE id = ?").params(utc(now()), id).update();
        }
        return known;
    }

    private List<ConversationMessage> load(String id) {
        Map<Integer, Ending> endings = new HashMap<>();
        jdbc.sql("SELECT sequence_id, state, generation_id FROM darkroom_answer WHERE conversation_id = ?")
                .param(id)
                .query(row -> {
                    endings.put(
                            row.getInt(1),
                            new Ending(AnswerState.valueOf(row.getString(2)), row.getString(3)));
                });
        List<ConversationMessage> messages = new ArrayList<>();
        for (Message message : memory.findByConversationId(id)) {
            messages.add(message(message, endings.get(messages.size())));
        }
        return messages;
    }

    private static ConversationMessage message(Message stored, @Nullable Ending ending) {
        boolean answer = stored.getMessageType() == MessageType.ASSISTANT;
        Object time = stored.getMetadata().get(JdbcChatMemoryRepository.CONVERSATION_TS);
        return new ConversationMessage(
                answer ? ConversationMessage.ASSISTANT : ConversationMessage.USER,
                stored.getText() == null ? "" : stored.getText(),
                ending == null ? AnswerState.COMPLETE : ending.state(),
                time instanceof Instant instant ? instant : Instant.EPOCH,
                ending == null ? null : ending.generationId());
    }

    private void save(String id, List<ConversationMessage> messages) {
        memory.saveAll(id, messages.stream().map(ConversationStore::stored).toList());
        jdbc.sql("DELETE FROM darkroom_answer WHERE conversation_id = ?").param(id).update();
        for (int place = 0; place < messages.size(); place++) {
            ConversationMessage message = messages.get(place);
            if (message.generationId() != null) {
                jdbc.sql("INSERT INTO darkroom_answer (conversation_id, sequence_id, state, generation_id) VALUES (?, ?, ?, ?)")
                        .params(id, place, message.state().name(), message.generationId())
                        .update();
            }
        }
    }

    private static Message stored(ConversationMessage message) {
        Map<String, Object> time = Map.of(JdbcChatMemoryRepository.CONVERSATION_TS, message.createdAt());
        String text = Texts.storable(message.content());
        return message.isQuestion()
                ? UserMessage.builder().text(text).metadata(time).build()
                : AssistantMessage.builder().content(text).properties(time).build();
    }

    /** As exact as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
