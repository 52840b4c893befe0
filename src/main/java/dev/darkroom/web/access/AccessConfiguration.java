package dev.darkroom.web.access;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.CorsWebFilter;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class AccessConfiguration {

    private static final Logger log = LoggerFactory.getLogger(AccessConfiguration.class);

    private static final Duration PREFLIGHT_AGE = Duration.ofHours(1);

    /** Refuses to start a server that strangers could use. */
    AccessConfiguration(AccessProperties properties, ServerProperties server) {
        InetAddress address = server.getAddress();
        if (!properties.keys().isEmpty() || address != null && address.isLoopbackAddress()) {
            return;
        }
        String where = address == null || address.isAnyLocalAddress()
                ? "all addresses of this machine"
                : address.getHostAddress();
        if (!properties.allowOpen()) {
            throw new InvalidAccessException(
                    "The server would listen on %s and ask nobody for a key: whoever reaches the port could use it"
                            .formatted(where),
                    """
                    Do one of these:
                      - make a key with `java -jar darkroom.jar key` and set darkroom.access.keys.NAME.hash to its hash;
                      - listen on this machine only: server.address=127.0.0.1 (the default);
                      - say that it shall be so, as where a proxy asks for a login: darkroom.access.allow-open=true""");
        }
        log.warn("Listens on {} and asks nobody for a key, as darkroom.access.allow-open says", where);
    }

    /** Lets the allowed sites call the API from a browser, and refuses the preflights of all others. */
    @Bean
    @Order(AccessFilter.ORDER - 1)
    CorsWebFilter crossOriginFilter(AccessProperties properties) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(properties.allowedOrigins());
        allowed.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        allowed.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, "Last-Event-ID"));
        allowed.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER));
        // The cookie of a session is for our own page: other sites send a key.
        allowed.setAllowCredentials(false);
        allowed.setMaxAge(PREFLIGHT_AGE);
        return new CorsWebFilter(exchange -> {
            boolean isApi = ApiPaths.isAnyApi(exchange.getRequest());
            // Behind a proxy that ends TLS our own page looks like another site to Spring, as its scheme is another.
            boolean isOwn = Origins.isOwn(exchange.getRequest());
            // Where no other site is allowed, the access filter says so in words to all but preflights, which carry none.
            boolean isToldLater =
                    properties.allowedOrigins().isEmpty() && !CorsUtils.isPreFlightRequest(exchange.getRequest());
            return !isApi || isOwn || isToldLater ? null : allowed;
        });
    }
}
