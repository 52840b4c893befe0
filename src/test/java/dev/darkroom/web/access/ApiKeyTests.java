package dev.darkroom.web.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ApiKeyTests {

    @Test
    void aPlaceThatIsGivenBackCanBeTakenAgain() {
        ApiKey key = new ApiKey("main", KeyText.digest("secret"), 1000, 2);
        key.enter();
        key.enter();
        assertThatThrownBy(key::enter).isInstanceOf(AccessException.class).hasMessageContaining("\"main\" has 2 requests open");
        key.leave();
        assertThatCode(key::enter).doesNotThrowAnyException();
        assertThatThrownBy(key::enter).isInstanceOf(AccessException.class);
    }

    @Test
    void aRefusedRequestTakesNoPlace() {
        ApiKey key = new ApiKey("main", KeyText.digest("secret"), 1, 1);
        key.enter();
        key.leave();
        assertThatThrownBy(key::enter).hasMessageContaining("used up its requests");
        assertThatThrownBy(key::enter).hasMessageContaining("used up its requests");
    }
}
