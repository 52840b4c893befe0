package dev.darkroom.web;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebTest
class ModelsAndHealthTests {

    private WebTestClient client;

    @LocalServerPort
    private int port;

    @Autowired
    private FakeRuntime runtime;

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @AfterEach
    void reset() {
        runtime.ready(true);
    }

    @Test
    void listsModels() {
        client.get().uri("/api/models").exchange().expectStatus().isOk().expectBody().json("""
                [{"name": "darkside", "default": false, "precision": "fp16", "parameters": 8015581184},
                 {"name": "pocket", "default": true, "architecture": "llada", "precision": "int8", "parameters": 12345678,
                  "contextLength": 512, "licence": "Apache-2.0", "provider": "cpu",
                  "decoding": {"policy": "threshold", "threshold": 0.9, "maxTokens": 128, "cache": "dual"}}]""");
    }

    @Test
    void isReadyWhenTheModelIsLoaded() {
        runtime.ready(false);
        client.get().uri("/actuator/health/readiness").exchange().expectStatus().isEqualTo(503);
        client.get().uri("/actuator/health").exchange().expectStatus().isEqualTo(503);
        client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
        runtime.ready(true);
        client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.status").isEqualTo("UP");
        client.get().uri("/actuator/health").exchange().expectStatus().isOk();
    }

    @Test
    void exposesNothingElse() {
        for (String name : List.of("", "/env", "/beans", "/info", "/metrics", "/heapdump", "/shutdown")) {
            client.get().uri("/actuator" + name).exchange().expectStatus().isNotFound();
        }
    }
}
