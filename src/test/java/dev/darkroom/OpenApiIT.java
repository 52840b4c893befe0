package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.web.ApiDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The document of the API against the server: every example is posted, no call is missing, and no response is left vague. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiIT {

    private static final int MOST_BYTES = 16 << 20;

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private WebClient client;
    private ApiDocument document;

    private record Example(String path, String name, JsonNode body) {}

    @BeforeEach
    void read() {
        new ServerClient(port).waitUntilReady();
        client = WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
                .build();
        document = ApiDocument.of(client, ServerClient.PATIENCE);
    }

    @Test
    void everyExampleIsAnsweredAsDescribed() {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThan(15);
        for (Example example : examples) {
            String name = "%s of %s".formatted(example.name(), example.path());
            assertThat(document.errors(example.path(), example.body())).as(name).isEmpty();
            ResponseEntity<String> answer = client.post()
                    .uri(example.path())
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(example.body().toString())
                    .exchangeToMono(response -> response.toEntity(String.class))
                    .block(ServerClient.PATIENCE);
            assertThat(answer.getStatusCode().value()).as("%s: %s", name, answer.getBody()).isEqualTo(200);
            assertThat(answer.getBody()).as(name).doesNotContain("event: failed", "\"error\"");
            assertThat(document.errors(HttpMethod.POST, example.path(), answer)).as(name).isEmpty();
        }
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        document.json().get("paths").properties().forEach(path -> path.getValue()
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
        List<String> described = new ArrayList<>(document.json().get("paths").propertyNames());
        List<String> served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream())
                .map(pattern -> pattern.getPatternString())
                .filter(path -> path.startsWith("/v1/") || path.startsWith("/api/"))
                .distinct()
                .toList();
        assertThat(described).containsAll(served);
    }

    /** Whoever generates a client from the document gets types for all that it receives. */
    @Test
    void everyResponseIsDescribedToItsLastField() {
        List<JsonNode> schemas = new ArrayList<>();
        document.json().get("paths").forEach(path -> path.forEach(call -> call.get("responses").forEach(response -> document
                .resolved(response)
                .path("content")
                .properties()
                .forEach(content -> {
                    JsonNode schema = content.getValue().get("schema");
                    if (content.getKey().endsWith("json")) {
                        assertThat(schema.has("$ref") || schema.path("items").has("$ref")).as("%s", schema).isTrue();
                    }
                    schemas.add(schema);
                    schemas.addAll(content.getValue().path("x-events").valueStream().toList());
                }))));
        Set<JsonNode> objects = new HashSet<>();
        schemas.forEach(schema -> collectObjects(schema, new HashSet<>(), objects));

        assertThat(objects).hasSizeGreaterThan(30).allSatisfy(object -> {
            assertThat(object.path("properties")).as("properties of %s", object).isNotEmpty();
            assertThat(object.path("additionalProperties").asString("")).as("others of %s", object).isEqualTo("false");
        });
    }

    /** The schemas of objects within a schema. */
    private void collectObjects(JsonNode schema, Set<String> seen, Set<JsonNode> objects) {
        if (schema.has("$ref") && seen.add(schema.get("$ref").stringValue())) {
            collectObjects(document.resolved(schema), seen, objects);
        }
        if (schema.path("type").asString("").equals("object")) {
            objects.add(schema);
        }
        schema.forEach(part -> collectObjects(part, seen, objects));
    }
}
