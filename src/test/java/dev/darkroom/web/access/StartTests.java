package dev.darkroom.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** With which settings the server starts at all. */
class StartTests {

    private static final String HASH = KeyText.hash("dk_secret");

    private final ReactiveWebApplicationContextRunner server = new ReactiveWebApplicationContextRunner()
            .withUserConfiguration(AccessConfiguration.class, Visitors.class, Server.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ServerProperties.class)
    static class Server {}

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "localhost"})
    void needsNoKeysForThisMachineAlone(String address) {
        server.withPropertyValues("server.address=" + address).run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", ""})
    void refusesToServeOtherMachinesWithoutKeys(String address) {
        server.withPropertyValues("server.address=" + address).run(context -> {
            assertThat(context).hasFailed();
            var analysis = new InvalidAccessFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription())
                    .contains(address.equals("192.0.2.7") ? address : "all addresses of this machine")
                    .contains("whoever reaches the port could use it");
            assertThat(analysis.getAction()).contains("key", "server.address=127.0.0.1", "darkroom.access.allow-open=true");
        });
    }

    @Test
    void servesOtherMachinesWithKeysOrWhenToldSo() {
        var open = server.withPropertyValues("server.address=0.0.0.0");
        open.withPropertyValues("darkroom.access.keys.main.hash=" + HASH).run(context -> assertThat(context).hasNotFailed());
        open.withPropertyValues("darkroom.access.allow-open=true").run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aKeyInThePlaceOfItsHashIsRefusedAndNotShown() {
        server.withPropertyValues("server.address=127.0.0.1", "darkroom.access.keys.main.hash=dk_secret").run(context -> {
            assertThat(context).hasFailed();
            var analysis = new InvalidAccessFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).contains("darkroom.access.keys.main.hash").doesNotContain("dk_secret");
            assertThat(analysis.getAction()).contains("not the key").doesNotContain("dk_secret");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests-per-minute", "concurrent"})
    void limitsMustBePositive(String limit) {
        var local = server.withPropertyValues("server.address=127.0.0.1", "darkroom.access.keys.main.hash=" + HASH);
        for (String setting : new String[] {"darkroom.access." + limit, "darkroom.access.keys.main." + limit}) {
            local.withPropertyValues(setting + "=0").run(context -> assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining(limit)
                    .hasMessageContaining("0"));
        }
    }

    @Test
    void keysCanComeFromTheEnvironment() {
        server.withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "systemEnvironment", Map.of("DARKROOM_ACCESS_KEYS_MAIN_HASH", HASH))))
                .withPropertyValues("server.address=0.0.0.0")
                .run(context -> assertThat(context.getBean(AccessProperties.class).keys()).containsOnlyKeys("main"));
    }
}
