package dev.darkroom.chat;

import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

class PostgresShareStoreTests extends ShareStoreContract {

    private static PostgresServer server;
    private static TestDatabase database;

    @BeforeAll
    static void connect() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                PostgresServer.isInstalled(),
                "PostgreSQL is not installed under /usr/lib/postgresql: apt-get install postgresql, and its tests run");
        server = PostgresServer.start();
        database = TestDatabase.of(server.url(), "darkroom");
    }

    @AfterAll
    static void close() throws IOException, InterruptedException {
        if (database != null) {
            database.close();
        }
        if (server != null) {
            server.stop();
        }
    }

    @Override
    DataSource database() {
        return database.source();
    }
}
