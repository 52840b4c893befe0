package dev.darkroom.chat;

import org.jspecify.annotations.Nullable;

/** What is asked of a code model. */
public sealed interface CodeTask {

    /** Name of the programming language, or null where it is left open. */
    @Nullable String language();

    /**
     * A new piece of code.
     *
     * @param prompt what the code is to do
     * @param language to write it in
     */
    record Generate(String prompt, String language) implements CodeTask {}

    /**
     * What stands between two pieces of code.
     *
     * @param prefix code in front of the gap; may be empty
     * @param suffix code behind it; may be empty
     */
    record Fill(String prefix, String suffix, @Nullable String language) implements CodeTask {}

    /**
     * Another text in the place of a selection; what stands around it stays.
     *
     * @param code the whole code
     * @param start of the selection, in UTF-16 units as editors count; at a character's boundary
     * @param end after the selection; at least {@code start}
     * @param instruction what to do with the selection
     */
    record Rewrite(String code, int start, int end, String instruction, @Nullable String language) implements CodeTask {

        /** What stands in front of the selection. */
        String before() {
            return code.substring(0, start);
        }

        /** What is to be replaced. */
        String selection() {
            return code.substring(start, end);
        }

        /** What stands behind the selection. */
        String after() {
            return code.substring(end);
        }
    }
}
