package dev.darkroom.checkpoint.hub;

import java.nio.file.Path;

/**
 * A checkpoint in the cache.
 *
 * @param directory holds the files, complete; not to be changed
 * @param id the repository
 * @param commit the commit they are of, 40 hexadecimal digits
 */
public record HubSnapshot(Path directory, HubId id, String commit) {

    /** Returns where the checkpoint came from, for people: {@code owner/name@commit}. */
    public String source() {
        return id + "@" + commit;
    }
}
