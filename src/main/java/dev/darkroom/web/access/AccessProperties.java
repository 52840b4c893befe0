package dev.darkroom.web.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the server, under {@code darkroom.access}.
 *
 * @param keys the API keys by name; none: whoever reaches the port may use the server
 * @param requestsPerMinute requests that a key may make a minute, where it says nothing else
 * @param concurrent requests of a key that may be open at once, where it says nothing else
 * @param sessionAge how long the page keeps a visitor who gave a key
 * @param allowedOrigins other sites whose pages may call the API, such as {@code https://editor.example.org}
 * @param allowedHosts names under which a server without keys may be called besides localhost
 * @param allowOpen whether a server without keys may listen on an address that other machines reach
 */
@ConfigurationProperties("darkroom.access")
record AccessProperties(
        @DefaultValue Map<String, Key> keys,
        @DefaultValue("600") int requestsPerMinute,
        @DefaultValue("32") int concurrent,
        @DefaultValue("7d") Duration sessionAge,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue Set<String> allowedHosts,
        @DefaultValue("false") boolean allowOpen) {

    /**
     * @param hash the key's SHA-256, as the key command prints it
     * @param requestsPerMinute limit of this key
     * @param concurrent limit of this key
     */
    record Key(
            @Nullable String hash, @Nullable Integer requestsPerMinute, @Nullable Integer concurrent) {}
}
