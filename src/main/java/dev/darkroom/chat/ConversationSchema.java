package dev.darkroom.chat;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of the conversations and of what is shared, by numbered scripts; each is run once a database. */
final class ConversationSchema {

    /** In order; what is published is never changed, only followed by another. */
    private static final List<String> SCRIPTS = List.of("conversations-1.sql", "conversations-2.sql");

    private static final Object ONE_AT_A_TIME = new Object();

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ConversationSchema(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Brings the database up to date. It may be called again after a failure.
     *
     * @throws IllegalStateException if a newer Darkroom made the tables
     */
    void update() {
        // More than one store opens the database when the server starts.
        synchronized (ONE_AT_A_TIME) {
            updateAlone();
        }
    }

    private void updateAlone() {
        jdbc.execute("CREATE TABLE IF NOT EXISTS darkroom_schema (version INTEGER PRIMARY KEY)");
        int version = version();
        if (version > SCRIPTS.size()) {
            throw new IllegalStateException(
                    "the conversations were stored by a newer Darkroom: their tables have version %d, this one knows up to %d"
                            .formatted(version, SCRIPTS.size()));
        }
        for (int next = version + 1; next <= SCRIPTS.size(); next++) {
            apply(next);
        }
    }

    private int version() {
        Integer version = jdbc.queryForObject("SELECT COALESCE(MAX(version), 0) FROM darkroom_schema", Integer.class);
        return version == null ? 0 : version;
    }

    /** The number is written last, so that a script that broke off is run again. */
    private void apply(int version) {
        Resource script = new ClassPathResource(SCRIPTS.get(version - 1), ConversationSchema.class);
        transaction.executeWithoutResult(status -> {
            jdbc.execute((ConnectionCallback<Void>) connection -> {
                ScriptUtils.executeSqlScript(connection, script);
                return null;
            });
            jdbc.update("INSERT INTO darkroom_schema (version) VALUES (?)", version);
        });
    }
}
