package dev.darkroom.checkpoint.hub;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Name of a repository on the hub.
 *
 * @param owner a person or an organisation
 * @param name name of the model
 */
public record HubId(String owner, String name) {

    private static final String SEGMENT = "[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,94}[A-Za-z0-9_])?";
    private static final Pattern ID = Pattern.compile("(" + SEGMENT + ")/(" + SEGMENT + ")");

    /** Returns the repository that a text names as {@code owner/name}; empty if it is no such name. */
    public static Optional<HubId> of(String text) {
        var matcher = ID.matcher(text);
        return matcher.matches() && !text.contains("..") && !text.contains("--")
                ? Optional.of(new HubId(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return owner + "/" + name;
    }
}
