package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checkpoints with random damage, the same in every run, are imported or refused in time, and nothing else: no other exception,
 * no memory that runs out. {@code -Ddarkroom.fuzz.rounds=20000} makes it longer, {@code -Ddarkroom.fuzz.seed=…} another one.
 */
class CheckpointFuzzTests {

    private static final int ROUNDS = Integer.getInteger("darkroom.fuzz.rounds", 60);
    private static final long SEED = Long.getLong("darkroom.fuzz.seed", 20_250_301);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern VALUE = Pattern.compile("(?<=[:\\[,])\\s*(?:-?[0-9.eE+-]+|\"[^\"]*\"|true|false|null)");
    private static final List<String> VALUES = List.of(
            "0", "-1", "1", "2147483647", "2147483648", "9223372036854775807", "18446744073709551616", "1e308", "1e999",
            "-0.0", "0.5", "null", "true", "\"\"", "\"F64\"", "\"BF16\"", "\"../../etc/passwd\"", "[]", "{}", "[0,0]",
            "[9223372036854775807,2]", "[".repeat(2000) + "]".repeat(2000), "\"" + "x".repeat(100_000) + "\"", "1".repeat(2000));

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"llada-tiny", "dream-tiny", "a2d-qwen3-tiny"})
    void isImportedOrRefused(String checkpoint) throws IOException {
        Path good = Path.of("src/test/resources/conformance", checkpoint);
        Random random = new Random(SEED + checkpoint.hashCode());
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path from = Files.createDirectories(temporary.resolve("from"));
            for (String name : List.of("config.json", "model.safetensors")) {
                Files.copy(good.resolve(name), from.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            damage(from, random);
            Path to = temporary.resolve("to" + round);
            refused += Assertions.assertTimeoutPreemptively(PATIENCE, () -> isRefused(from, to), "round " + round) ? 1 : 0;
        }
        // Else the damage would be none.
        assertThat(refused).isGreaterThan(ROUNDS / 4);
    }

    private static boolean isRefused(Path from, Path to) throws IOException {
        try {
            new CheckpointImporter().importCheckpoint(new ImportRequest(from, to, Precision.FP32, null), ImportProgress.NONE);
            return false;
        } catch (CheckpointException refused) {
            assertThat(refused.getMessage()).isNotBlank().hasSizeLessThan(10_000);
            assertThat(to).doesNotExist();
            return true;
        }
    }

    private static void damage(Path directory, Random random) throws IOException {
        if (random.nextBoolean()) {
            Path config = directory.resolve("config.json");
            Files.writeString(config, text(Files.readString(config), random));
            return;
        }
        Path file = directory.resolve("model.safetensors");
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int length = (int) all.getLong(0);
        if (random.nextInt(8) == 0) {
            all.putLong(0, random.nextBoolean() ? random.nextLong() : length + random.nextInt(100) - 50);
            Files.write(file, all.array());
            return;
        }
        byte[] header = text(new String(all.array(), 8, length, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8);
        Files.write(file, ByteBuffer.allocate(all.capacity() - length + header.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .put(header)
                .put(all.array(), 8 + length, all.capacity() - 8 - length)
                .array());
    }

    /** JSON with another value in some place, or with bytes that are flipped, left out or put in. */
    private static String text(String json, Random random) {
        if (random.nextInt(4) > 0) {
            List<MatchResult> values = VALUE.matcher(json).results().toList();
            MatchResult chosen = values.get(random.nextInt(values.size()));
            String other = VALUES.get(random.nextInt(VALUES.size()));
            return json.substring(0, chosen.start()) + other + json.substring(chosen.end());
        }
        StringBuilder text = new StringBuilder(json);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(0x250));
                case 1 -> text.deleteCharAt(at);
                default -> text.insert(at, "{}[],:\"0\\".charAt(random.nextInt(9)));
            }
        }
        return text.toString();
    }
}
