package dev.darkroom.chat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2ShareStoreTests extends ShareStoreContract {

    @TempDir
    private static Path directory;

    private static TestDatabase database;

    @BeforeAll
    static void connect() {
        database = TestDatabase.h2(directory.resolve("conversations"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    DataSource database() {
        return database.source();
    }
}
