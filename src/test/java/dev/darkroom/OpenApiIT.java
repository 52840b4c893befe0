package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document of the API against the server: every example is posted, and no call is missing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_BYTES = 16 << 20;

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private WebClient client;
    private JsonNode document;

    private record Example(String path, String name, JsonNode body) {}

    @BeforeEach
    void read() {
        new ServerClient(port).waitUntilReady();
        client = WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
                .build();
        document = JSON.readTree(
                client.get().uri("/openapi.json").retrieve().bodyToMono(String.class).block(ServerClient.PATIENCE));
    }

    @Test
    void everyExampleIsAnswered() {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThan(10);
        for (Example example : examples) {
            String answer = client.post()
                    .uri(example.path())
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(example.body().toString())
                    .exchangeToMono(response -> response.bodyToMono(String.class)
                            .map(body -> response.statusCode().value() + " " + body))
                    .block(ServerClient.PATIENCE);
            assertThat(answer).as("%s of %s", example.name(), example.path())
                    .startsWith("200 ")
                    .doesNotContain("event: failed", "\"error\"");
        }
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .path("post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("examples")
                .properties()
                .forEach(example ->
                        examples.add(new Example(path.getKey(), example.getKey(), example.getValue().get("value")))));
        return examples;
    }

    @Test
    void everyCallIsDescribed() {
        List<String> described = new ArrayList<>(document.get("paths").propertyNames());
        List<String> served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream())
                .map(pattern -> pattern.getPatternString())
                .filter(path -> path.startsWith("/v1/") || path.startsWith("/api/"))
                .distinct()
                .toList();
        assertThat(described).containsAll(served);
    }
}
