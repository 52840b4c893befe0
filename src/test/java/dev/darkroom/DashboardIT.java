package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard asks for metrics that the server has. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:dashboard",
            "management.endpoints.web.exposure.include=health,prometheus",
            // Tests measure nothing by default.
            "management.defaults.metrics.export.enabled=true",
            "management.prometheus.metrics.export.enabled=true"
        })
class DashboardIT {

    private static final Pattern METRIC = Pattern.compile("([a-z_][a-z0-9_]*)\\{");

    @LocalServerPort
    private int port;

    @Test
    void everyMetricOfTheDashboardIsThere() throws IOException {
        Set<String> asked = asked(Path.of("docker/grafana/dashboards/darkroom.json"));
        assertThat(asked).hasSizeGreaterThan(10);

        ServerClient client = new ServerClient(port);
        client.waitUntilReady();
        ServerClient.received(client.ask("Hello!", Map.of("maxTokens", 32)));

        String text = WebTestClient.bindToServer().baseUrl("http://localhost:" + port)
                .responseTimeout(ServerClient.PATIENCE).build()
                .get().uri("/actuator/prometheus").exchange()
                .expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody();
        assertThat(text).isNotNull();
        Set<String> there = text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
        assertThat(there).containsAll(asked);
    }

    /** The names in all queries, but for the one that Prometheus itself has of every target. */
    private static Set<String> asked(Path dashboard) throws IOException {
        Set<String> names = new TreeSet<>();
        for (JsonNode panel : JsonMapper.builder().build().readTree(Files.readAllBytes(dashboard)).path("panels")) {
            for (JsonNode target : panel.path("targets")) {
                Matcher metric = METRIC.matcher(target.path("expr").asString());
                while (metric.find()) {
                    names.add(metric.group(1));
                }
            }
        }
        names.remove("up");
        return names;
    }
}
