package dev.darkroom.chat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shared answers in a database, H2's or PostgreSQL's, one a generation. Everything here blocks; safe for use by any thread
 * that may.
 */
final class ShareStore {

    private static final String SUMMARY = "SELECT id, generation_id, title, created_at FROM darkroom_share ";

    private final JdbcClient jdbc;

    ShareStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it is stored. */
    static byte[] packed(String replay) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(replay.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the generation is shared already */
    void add(ShareSummary share, byte[] packedReplay) {
        jdbc.sql("INSERT INTO darkroom_share (id, generation_id, title, created_at, replay) VALUES (?, ?, ?, ?, ?)")
                .params(
                        share.id(),
                        share.generationId(),
                        share.title(),
                        share.createdAt().atOffset(ZoneOffset.UTC),
                        packedReplay)
                .update();
    }

    int count() {
        return jdbc.sql("SELECT COUNT(*) FROM darkroom_share").query(Integer.class).single();
    }

    /** All of them, newest first. */
    List<ShareSummary> list() {
        return jdbc.sql(SUMMARY + "ORDER BY created_at DESC, id").query(ShareStore::summary).list();
    }

    Optional<ShareSummary> find(String id) {
        return jdbc.sql(SUMMARY + "WHERE id = ?").param(id).query(ShareStore::summary).optional();
    }

    Optional<ShareSummary> findByGeneration(String generationId) {
        return jdbc.sql(SUMMARY + "WHERE generation_id = ?").param(generationId).query(ShareStore::summary).optional();
    }

    Optional<String> replay(String id) {
        return jdbc.sql("SELECT replay FROM darkroom_share WHERE id = ?")
                .param(id)
                .query((row, number) -> unpacked(row.getBytes(1)))
                .optional();
    }

    /** Whether there was such a share. */
    boolean delete(String id) {
        return jdbc.sql("DELETE FROM darkroom_share WHERE id = ?").param(id).update() > 0;
    }

    /** The question of a kept conversation that a generation answered. */
    Optional<String> question(String generationId) {
        return jdbc.sql("""
                        SELECT m.content FROM darkroom_answer a
                          JOIN SPRING_AI_CHAT_MEMORY m
                            ON m.conversation_id = a.conversation_id AND m.sequence_id = a.sequence_id - 1
                         WHERE a.generation_id = ? AND m.type = 'USER'""")
                .param(generationId)
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    private static ShareSummary summary(ResultSet row, int number) throws SQLException {
        return new ShareSummary(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    private static String unpacked(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
