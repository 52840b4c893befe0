package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationSnapshot;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.generation.UnknownGenerationException;
import dev.darkroom.model.ChatMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.memory.repository.jdbc.JdbcChatMemoryRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Conversations that the server keeps. A question is stored before its answer begins; the answer when it ends, whichever way,
 * as far as it was settled. One question of a conversation is answered at a time. Safe for use by any thread; nothing blocks
 * but {@link #close}. Every result may be a {@link ConversationsUnavailableException}.
 */
public final class Conversations implements AutoCloseable {

    /** In UTF-16 units. */
    private static final int LONGEST_TITLE = 200;

    private static final Logger log = LoggerFactory.getLogger(Conversations.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final ChatGenerations generations;
    private final StoreThreads<ConversationStore> threads;
    /** By conversation. */
    private final Map<String, OpenAnswer> open = new ConcurrentHashMap<>();
    private final AnswerEdits edits;

    /** Connects to nothing yet. */
    public Conversations(ChatGenerations generations, DataSource database) {
        this(generations, () -> store(database, Clock.systemUTC()));
    }

    Conversations(ChatGenerations generations, Supplier<ConversationStore> store) {
        this.generations = generations;
        this.threads = new StoreThreads<>(store);
        this.edits = new AnswerEdits(threads);
    }

    /** Opens the database and brings its tables up to date. */
    static ConversationStore store(DataSource database, Clock clock) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        PlatformTransactionManager transactions = new JdbcTransactionManager(database);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        new ConversationSchema(jdbc, transaction).update();
        JdbcChatMemoryRepository memory = JdbcChatMemoryRepository.builder()
                .jdbcTemplate(jdbc)
                .transactionManager(transactions)
                .build();
        return new ConversationStore(JdbcClient.create(jdbc), transaction, memory, clock);
    }

    /** Opens the database in the background, so that the first request need not wait for it; a failure is logged. */
    public void open() {
        threads.submit(store -> true).whenComplete((opened, failure) -> {
            if (failure != null) {
                log.error("The conversations cannot be opened; chats that send all their messages work without", failure);
            }
        });
    }

    /**
     * Stores a question and starts its answer. It is carried out even if nobody waits for it any more.
     *
     * @param id of the conversation, or null to begin one
     * @param question not blank
     * @param model name of an installed model, or null for the default
     * @return the turn; or an error, and then nothing is stored: {@link UnknownConversationException},
     *     {@link ConversationBusyException}, and those of {@link ChatGenerations#start}
     */
    public Mono<ConversationTurn> ask(
            @Nullable String id, String question, @Nullable String model, GenerationOptions options) {
        String text = Texts.storable(question);
        return Mono.fromFuture(
                () -> (id == null ? begin(text, model, options) : goOn(id, Conversation.AT_THE_END, text, model, options)).toFuture(),
                true);
    }

    /**
     * Asks again, the same or something else: as {@link #ask}, but the question takes the place of an earlier one and of all
     * that followed it.
     *
     * @param place of the earlier question among the messages; anything else is an {@link InvalidRequestException}
     */
    public Mono<ConversationTurn> askAgain(
            String id, int place, String question, @Nullable String model, GenerationOptions options) {
        String text = Texts.storable(question);
        return Mono.fromFuture(() -> goOn(id, place, text, model, options).toFuture(), true);
    }

    private Mono<ConversationTurn> begin(String question, @Nullable String model, GenerationOptions options) {
        // Random numbers are read from the system, which blocks.
        return threads.run(store -> UUID.randomUUID().toString()).flatMap(id -> {
            OpenAnswer answer = new OpenAnswer();
            open.put(id, answer);
            Mono<Integer> stored = threads.run(store -> {
                store.create(id, Texts.title(question), question);
                return 0;
            });
            return answer(id, answer, ConversationPrompt.of(List.of(), question), stored, model, options);
        });
    }

    private Mono<ConversationTurn> goOn(
            String id, int place, String question, @Nullable String model, GenerationOptions options) {
        Mono<Integer> stored = threads.run(store -> store.addQuestion(id, place, question));
        return reserve(known(id)).flatMap(answer -> load(id)
                .map(conversation -> conversation.before(place))
                .doOnError(error -> forget(id, answer))
                .flatMap(earlier ->
                        answer(id, answer, ConversationPrompt.of(earlier, question), stored, model, options)));
    }

    /** Claims the conversation for one answer; an earlier one that nobody waits for any more gives way. */
    private Mono<OpenAnswer> reserve(String id) {
        return Mono.defer(() -> {
            OpenAnswer mine = new OpenAnswer();
            OpenAnswer other = open.putIfAbsent(id, mine);
            if (other == null) {
                return Mono.just(mine);
            }
            if (!other.isOver()) {
                if (!other.isUnattended()) {
                    return Mono.error(new ConversationBusyException());
                }
                other.dismiss();
            }
            return other.settled().then(reserve(id));
        });
    }

    private Mono<ConversationTurn> answer(
            String id,
            OpenAnswer answer,
            List<ChatMessage> prompt,
            Mono<Integer> question,
            @Nullable String model,
            GenerationOptions options) {
        return generations
                .startFitting(prompt, model, options)
                .onErrorMap(InvalidRequestException.class, Conversations::ofMessage)
                .flatMap(fitting -> question
                        .doOnError(error -> fitting.generation().cancel())
                        .map(place -> {
                            store(id, place, fitting.generation(), answer);
                            return new ConversationTurn(id, fitting.droppedMessages(), fitting.generation());
                        }))
                .doOnError(error -> forget(id, answer));
    }

    private static InvalidRequestException ofMessage(InvalidRequestException error) {
        return error.field().equals("messages")
                ? new InvalidRequestException("message", String.valueOf(error.getMessage()))
                : error;
    }

    /** Sees to it that the answer is stored when it ends. */
    private void store(String id, int question, Generation generation, OpenAnswer answer) {
        answer.begin(generation);
        generation.ended().thenAccept(end -> threads.submit(store -> {
                    store.addAnswer(id, question, end.text(), answer.state(end), generation.id());
                    return true;
                })
                .whenComplete((stored, failure) -> {
                    if (failure != null) {
                        log.error("The answer of generation {} is lost to its conversation", generation.id(), failure);
                    }
                    forget(id, answer);
                }));
    }

    /**
     * Lets an answer be what another generation makes of it, once that is over; if that breaks, or settles nothing, the
     * answer stays as it is.
     *
     * @param replaced id of the generation that gave the answer
     * @param by the one that goes on from it, or took another way
     * @return nothing, once that is noted; or an error: {@link UnknownConversationException}, or
     *     {@link UnknownGenerationException} if no answer of the conversation came from the generation
     */
    public Mono<Void> replaceAnswer(String id, String replaced, Generation by) {
        return find(id)
                .filter(found -> found.messages().stream().anyMatch(message -> replaced.equals(message.generationId())))
                .switchIfEmpty(Mono.error(() -> new UnknownGenerationException(replaced)))
                .doOnNext(found -> edits.follow(id, replaced, by))
                .then();
    }

    private void forget(String id, OpenAnswer answer) {
        open.remove(id, answer);
        answer.settle();
    }

    /**
     * Conversations whose title or texts hold a text, newest first.
     *
     * @param query empty for all of them
     * @param page from 0
     */
    public Mono<ConversationPage> list(String query, int page) {
        // Whoever has seen an answer's end expects to find it.
        return Flux.fromIterable(open.values())
                .filter(OpenAnswer::isOver)
                .flatMap(OpenAnswer::settled)
                .then(threads.run(store -> store.list(query, page)));
    }

    /** A conversation; the answer on its way, if there is one, comes last. */
    public Mono<Conversation> find(String id) {
        return Mono.defer(() -> {
            OpenAnswer answer = open.get(known(id));
            if (answer == null) {
                return load(id);
            }
            if (answer.isOver()) {
                return answer.settled().then(load(id));
            }
            Generation generation = answer.generation();
            return load(id).flatMap(stored -> {
                if (generation == null) {
                    return Mono.just(stored);
                }
                return answer.isOver() ? find(id) : Mono.just(withRunning(stored, generation));
            });
        });
    }

    private static Conversation withRunning(Conversation stored, Generation generation) {
        GenerationSnapshot snapshot = generation.snapshot();
        return stored.with(ConversationMessage.answer(
                snapshot.text(), AnswerState.RUNNING, Instant.now(), generation.id()));
    }

    private Mono<Conversation> load(String id) {
        return edits.stored(id)
                .then(threads.run(store -> store.find(id).orElseThrow(() -> new UnknownConversationException(id))));
    }

    /**
     * Gives a conversation another title.
     *
     * @return the conversation; or {@link InvalidRequestException} for a title that is blank or longer than 200
     *     characters
     */
    public Mono<ConversationSummary> rename(String id, String title) {
        String line = Texts.line(title);
        if (line.isEmpty() || line.length() > LONGEST_TITLE) {
            return Mono.error(new InvalidRequestException(
                    "title",
                    line.isEmpty()
                            ? "The title must be text that is not blank."
                            : "The title has %d characters; it may have %d at most.".formatted(line.length(), LONGEST_TITLE)));
        }
        return threads.run(
                store -> store.rename(known(id), line).orElseThrow(() -> new UnknownConversationException(id)));
    }

    /** Deletes a conversation; its answer on the way is cancelled. */
    public Mono<Void> delete(String id) {
        return threads.run(store -> {
                    if (!store.delete(known(id))) {
                        throw new UnknownConversationException(id);
                    }
                    OpenAnswer answer = open.get(id);
                    if (answer != null) {
                        answer.cancel();
                    }
                    return true;
                })
                .then();
    }

    /** What cannot be an id is unknown, and no database need be asked. */
    private static String known(String id) {
        if (!ID.matcher(id).matches()) {
            throw new UnknownConversationException(id);
        }
        return id;
    }

    /** Interrupts the answers on their way and waits until they are stored. */
    @Override
    public void close() {
        Flux.fromIterable(List.copyOf(open.values()))
                .doOnNext(OpenAnswer::dismiss)
                .filter(answer -> answer.generation() != null)
                .flatMap(OpenAnswer::settled)
                .then()
                .timeout(PATIENCE_AT_THE_END)
                .onErrorComplete()
                .block();
        threads.close();
    }
}
