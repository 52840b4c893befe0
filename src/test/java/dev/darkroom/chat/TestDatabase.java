package dev.darkroom.chat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;

/** A pool of connections as the server has one. */
final class TestDatabase implements AutoCloseable {

    private final HikariDataSource source = new HikariDataSource();

    private TestDatabase(String url) {
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(5);
        source.setMinimumIdle(1);
    }

    static TestDatabase of(String url, String user) {
        TestDatabase database = new TestDatabase(url);
        database.source.setUsername(user);
        return database;
    }

    /** A file without its ending; with the settings of application.yaml. */
    static TestDatabase h2(Path file) {
        return new TestDatabase("jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    DataSource source() {
        return source;
    }

    Conversations conversations(ChatGenerations generations) {
        return new Conversations(generations, source);
    }

    @Override
    public void close() {
        source.close();
    }
}
