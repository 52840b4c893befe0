package dev.darkroom.chat;

import dev.darkroom.generation.InvalidRequestException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.publisher.Mono;

/**
 * Finished answers that are kept, with all their passes, for whoever has the link. Safe for use by any thread; nothing blocks
 * but {@link #close}. Every result may be a {@link ConversationsUnavailableException}.
 */
public final class Shares implements AutoCloseable {

    /** Most bytes that one may take in the database. */
    static final int LARGEST = 1 << 20;

    private static final int ID_BYTES = 16;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final StoreThreads<ShareStore> threads;
    private final int limit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * Connects to nothing yet.
     *
     * @param limit how many answers may be shared at a time
     */
    public Shares(DataSource database, int limit) {
        this(() -> store(database), limit, Clock.systemUTC());
    }

    Shares(Supplier<ShareStore> store, int limit, Clock clock) {
        this.threads = new StoreThreads<>(store);
        this.limit = limit;
        this.clock = clock;
    }

    /** Opens the database and brings its tables up to date. */
    static ShareStore store(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        new ConversationSchema(jdbc, new TransactionTemplate(new JdbcTransactionManager(database))).update();
        return new ShareStore(JdbcClient.create(jdbc));
    }

    /**
     * Shares an answer; one that is shared already keeps its link.
     *
     * @param about what was asked for, or else the answer: its first words name the share
     * @param replay a JSON object, kept as it is
     * @return the share; {@link TooManySharesException} if there are as many as may be; {@link InvalidRequestException} for a
     *     replay that takes more than a mebibyte, compressed
     */
    public Mono<ShareSummary> share(String generationId, String about, String replay) {
        return threads.run(store -> {
            byte[] packed = ShareStore.packed(replay);
            if (packed.length > LARGEST) {
                throw new InvalidRequestException(
                        "generationId",
                        "The replay of generation %s takes %,d bytes compressed; %,d can be shared."
                                .formatted(generationId, packed.length, LARGEST));
            }
            return store.findByGeneration(generationId).orElseGet(() -> add(store, generationId, about, packed));
        });
    }

    private ShareSummary add(ShareStore store, String generationId, String about, byte[] packed) {
        if (store.count() >= limit) {
            throw new TooManySharesException(limit);
        }
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        ShareSummary share = new ShareSummary(
                Base64.getUrlEncoder().withoutPadding().encodeToString(id),
                generationId,
                title(about),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            store.add(share, packed);
            return share;
        } catch (DuplicateKeyException e) {
            // Somebody else shared it at the same moment.
            return store.findByGeneration(generationId).orElseThrow(() -> e);
        }
    }

    /** The share of a generation's answer; empty if it is not shared. */
    public Mono<ShareSummary> findByGeneration(String generationId) {
        return threads.run(store -> store.findByGeneration(generationId)).flatMap(Mono::justOrEmpty);
    }

    /** A shared answer without its replay, or {@link UnknownShareException}. */
    public Mono<ShareSummary> find(String id) {
        return threads.run(store -> store.find(known(id)).orElseThrow(() -> new UnknownShareException(id)));
    }

    /** The replay of a shared answer as it was given, or {@link UnknownShareException}. */
    public Mono<String> replay(String id) {
        return threads.run(store -> store.replay(known(id)).orElseThrow(() -> new UnknownShareException(id)));
    }

    /** All shared answers, newest first. */
    public Mono<List<ShareSummary>> list() {
        return threads.run(ShareStore::list);
    }

    /** Takes a link back: the answer is deleted, and whoever follows the link finds nothing. */
    public Mono<Void> takeBack(String id) {
        return threads.run(store -> {
                    if (!store.delete(known(id))) {
                        throw new UnknownShareException(id);
                    }
                    return true;
                })
                .then();
    }

    /** The question that a generation answered in a kept conversation; empty if there is none. */
    public Mono<String> question(String generationId) {
        return threads.run(store -> store.question(generationId)).flatMap(Mono::justOrEmpty);
    }

    /** The title of a share that is about a text: its first words. */
    public static String title(String about) {
        return Texts.title(about);
    }

    /** What cannot be an id is unknown, and no database need be asked. */
    private static String known(String id) {
        if (!ID.matcher(id).matches()) {
            throw new UnknownShareException(id);
        }
        return id;
    }

    /** Waits for what was begun. */
    @Override
    public void close() {
        threads.close();
    }
}
