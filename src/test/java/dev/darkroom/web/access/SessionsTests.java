package dev.darkroom.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SessionsTests {

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final ApiKey key = new ApiKey("main", KeyText.digest("secret"), 10, 10);
    private final Sessions sessions = new Sessions(Duration.ofDays(7), clock);
    private Instant now = Instant.EPOCH;

    @Test
    void aTokenOpensItsSessionUntilItsTimeIsOver() {
        String token = sessions.begin(key);
        now = now.plus(Duration.ofDays(7));
        assertThat(sessions.find(token)).isSameAs(key);
        now = now.plusSeconds(1);
        assertThat(sessions.find(token)).isNull();
    }

    @Test
    void aTokenThatWasNotGivenOpensNothing() {
        String token = sessions.begin(key);
        assertThat(sessions.find(token + "x")).isNull();
        assertThat(sessions.find("")).isNull();
    }

    @Test
    void anEndedSessionStaysEnded() {
        String token = sessions.begin(key);
        String other = sessions.begin(key);
        sessions.end(token);
        assertThat(sessions.find(token)).isNull();
        assertThat(sessions.find(other)).isSameAs(key);
    }

    @Test
    void theOldestGivesWayToTheTenThousandAndFirst() {
        String first = sessions.begin(key);
        String second = sessions.begin(key);
        for (int i = 2; i < 10_001; i++) {
            sessions.begin(key);
        }
        assertThat(sessions.find(first)).isNull();
        assertThat(sessions.find(second)).isSameAs(key);
    }
}
