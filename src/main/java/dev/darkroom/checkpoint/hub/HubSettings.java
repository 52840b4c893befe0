package dev.darkroom.checkpoint.hub;

import dev.darkroom.checkpoint.CheckpointException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where models come from and where they are kept.
 *
 * @param endpoint address of the hub, without a slash at the end
 * @param token what the hub knows its user by, or null; told to nobody but the hub, and not part of {@link #toString}
 * @param cache directory of what has been downloaded
 * @param offline whether to do with what is in the cache
 */
public record HubSettings(URI endpoint, @Nullable String token, Path cache, boolean offline) {

    private static final String PUBLIC_ENDPOINT = "https://huggingface.co";
    private static final Set<String> YES = Set.of("1", "true", "yes", "on");

    /**
     * Reads {@code HF_ENDPOINT}, {@code HF_TOKEN}, {@code DARKROOM_HUB_CACHE} and {@code HF_HUB_OFFLINE}.
     *
     * @param cache cache to use whatever the environment says, or null
     * @param offline whether to stay offline whatever the environment says
     * @throws CheckpointException if a variable cannot be used; the message names it
     */
    public static HubSettings of(Map<String, String> environment, @Nullable Path cache, boolean offline) {
        return new HubSettings(
                endpoint(value(environment, "HF_ENDPOINT", PUBLIC_ENDPOINT)),
                token(value(environment, "HF_TOKEN", "")),
                cache != null ? cache : cache(environment),
                offline || YES.contains(value(environment, "HF_HUB_OFFLINE", "").toLowerCase(Locale.ROOT)));
    }

    private static String value(Map<String, String> environment, String name, String absent) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? absent : value;
    }

    private static URI endpoint(String text) {
        try {
            URI endpoint = new URI(text.replaceAll("/+$", ""));
            String scheme = endpoint.getScheme();
            boolean plain = endpoint.getRawUserInfo() == null && endpoint.getRawQuery() == null;
            if (("https".equals(scheme) || "http".equals(scheme)) && endpoint.getHost() != null && plain) {
                return endpoint;
            }
        } catch (URISyntaxException e) {
            // The message below says what is wanted.
        }
        throw new CheckpointException("HF_ENDPOINT is no address of a hub; wanted is one such as " + PUBLIC_ENDPOINT);
    }

    /** A token goes into a header, and what a header cannot hold would otherwise be quoted in a failure. */
    private static @Nullable String token(String text) {
        if (!text.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new CheckpointException("HF_TOKEN holds a character that no token has; set it to the token alone");
        }
        return text.isEmpty() ? null : text;
    }

    private static Path cache(Map<String, String> environment) {
        String own = value(environment, "DARKROOM_HUB_CACHE", "");
        return own.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache", "darkroom", "hub")
                : Path.of(own);
    }

    @Override
    public String toString() {
        return "HubSettings[endpoint=" + endpoint + ", cache=" + cache + ", offline=" + offline + "]";
    }
}
