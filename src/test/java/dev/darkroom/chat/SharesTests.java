package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.generation.InvalidRequestException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class SharesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private TestDatabase database;
    private Shares shares;

    @BeforeEach
    void open() {
        database = TestDatabase.h2(directory.resolve("conversations"));
        shares = new Shares(database.source(), 3);
    }

    @AfterEach
    void close() {
        shares.close();
        database.close();
    }

    private static <T> T result(Mono<T> work) {
        return work.block(PATIENCE);
    }

    @Test
    void givesOutALinkThatNobodyGuessesAndTakesItBack() {
        ShareSummary share = result(shares.share("g1", "What is\nlight?", "{\"a\":1}"));
        assertThat(share.id()).matches("[A-Za-z0-9_-]{22}");
        assertThat(share.title()).isEqualTo("What is light?");
        assertThat(result(shares.find(share.id()))).isEqualTo(share);
        assertThat(result(shares.replay(share.id()))).isEqualTo("{\"a\":1}");
        assertThat(result(shares.list())).containsExactly(share);
        result(shares.takeBack(share.id()));
        assertThatThrownBy(() -> result(shares.replay(share.id())))
                .isInstanceOf(UnknownShareException.class)
                .hasMessageContaining(share.id());
        assertThatThrownBy(() -> result(shares.takeBack(share.id()))).isInstanceOf(UnknownShareException.class);
        assertThat(result(shares.share("g1", "Again", "{}")).id()).isNotEqualTo(share.id());
    }

    @Test
    void anAnswerHasOneLinkHoweverManyAskAtOnce() {
        List<ShareSummary> all = Flux.range(0, 12)
                .flatMap(i -> shares.share("g1", "Title", "{\"number\":" + i + "}"))
                .collectList()
                .block(PATIENCE);
        assertThat(new HashSet<>(all)).hasSize(1);
        assertThat(result(shares.list())).hasSize(1);
    }

    @Test
    void keepsNoMoreThanItsLimit() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            ids.add(result(shares.share("g" + i, "Title", "{}")).id());
        }
        assertThatThrownBy(() -> result(shares.share("g3", "Title", "{}")))
                .isInstanceOf(TooManySharesException.class)
                .hasMessageContaining("3 answers are shared");
        assertThat(result(shares.share("g2", "Title", "{}")).id()).isIn(ids);
        result(shares.takeBack(ids.iterator().next()));
        assertThat(result(shares.share("g3", "Title", "{}"))).isNotNull();
    }

    @Test
    void refusesAReplayThatIsTooLarge() {
        byte[] noise = new byte[2 * Shares.LARGEST];
        new SecureRandom().nextBytes(noise);
        assertThatThrownBy(() -> result(shares.share("g1", "Title", Base64.getEncoder().encodeToString(noise))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("1,048,576");
        assertThat(result(shares.list())).isEmpty();
    }

    @Test
    void whatCannotBeAnIdIsUnknown() {
        for (String id : List.of("", "x", UUID.randomUUID().toString(), "' OR 1=1 --aaaaaaaaaaa", "a".repeat(5000))) {
            assertThatThrownBy(() -> result(shares.find(id))).isInstanceOf(UnknownShareException.class);
        }
    }
}
