package dev.darkroom.web.access;

import dev.darkroom.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Health and metrics on a port of their own, for the operator's network. */
@WebTest
@TestPropertySource(
        properties = {
            "management.server.port=0",
            "management.server.address=127.0.0.1",
            "darkroom.access.keys.main.hash=sha256:0000000000000000000000000000000000000000000000000000000000000000"
        })
class ManagementPortTests {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Test
    void asksForNoKeyAndHoldsNothingElse() {
        WebTestClient management = client(managementPort);
        management.get().uri("/actuator/health").exchange().expectStatus().isOk();
        management.get().uri("/actuator/health/details").exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.components.model.status").isEqualTo("UP");
        for (String path : new String[] {"/api/models", "/", "/login", "/js/app.js", "/actuator/env"}) {
            management.get().uri(path).exchange().expectStatus().isNotFound();
        }
    }

    @Test
    void theOtherPortStillAsks() {
        client(port).get().uri("/api/models").exchange().expectStatus().isUnauthorized();
        client(port).get().uri("/actuator/health/details").exchange().expectStatus().isUnauthorized();
    }

    private static WebTestClient client(int port) {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }
}
