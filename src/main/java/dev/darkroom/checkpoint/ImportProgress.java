package dev.darkroom.checkpoint;

/** Hears how far an import has come. Called from the importing thread, a few times for each tensor. */
@FunctionalInterface
public interface ImportProgress {

    /** Listens to nothing. */
    ImportProgress NONE = (done, total, label) -> {};

    /**
     * Reports progress.
     *
     * @param done bytes of weights written so far, never less than in the call before
     * @param total bytes that will be written, the same in every call
     * @param label name of the tensor being written
     */
    void advanced(long done, long total, String label);
}
