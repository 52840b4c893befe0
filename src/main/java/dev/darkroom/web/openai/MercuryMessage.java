package dev.darkroom.web.openai;

import dev.darkroom.chat.CodeTask;
import dev.darkroom.web.ApiProblem;
import org.jspecify.annotations.Nullable;

/** The one message of Mercury's edit calls: sections between marks such as {@code <|original_code|>}. */
final class MercuryMessage {

    private static final String FIELD = "messages[0].content";
    private static final String CURSOR = "<|cursor|>";

    private final String text;

    MercuryMessage(String text) {
        this.text = text;
    }

    /**
     * A snippet worked into a code.
     *
     * @throws ApiProblem naming the section that is missing
     */
    CodeTask.Rewrite apply() {
        String code = required("original_code");
        String update = required("update_snippet");
        return new CodeTask.Rewrite(
                code,
                0,
                code.length(),
                "Apply this update, and keep everything else as it is:\n```\n%s\n```".formatted(update),
                null);
    }

    /**
     * The next edit of the region around the cursor.
     *
     * @throws ApiProblem naming the section that is missing
     */
    CodeTask.Rewrite edit() {
        String file = required("current_file_content");
        String region = section(file, "code_to_edit");
        if (region == null) {
            throw missing("code_to_edit", " within <|current_file_content|>");
        }
        String begin = "<|code_to_edit|>";
        int start = file.indexOf(begin);
        String before = file.substring(0, start);
        String after = file.substring(start + begin.length() + region.length() + "<|/code_to_edit|>".length());
        String plain = region.replace(CURSOR, "");
        return new CodeTask.Rewrite(
                before + plain + after, before.length(), before.length() + plain.length(), instruction(), null);
    }

    private String instruction() {
        StringBuilder instruction = new StringBuilder("Make the edit that comes next.");
        add(instruction, "Edits so far:", section(text, "edit_diff_history"));
        add(instruction, "Code that was looked at:", section(text, "recently_viewed_code_snippets"));
        return instruction.toString();
    }

    private static void add(StringBuilder instruction, String title, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            instruction.append('\n').append(title).append('\n').append(content.strip());
        }
    }

    private String required(String name) {
        String content = section(text, name);
        if (content == null) {
            throw missing(name, "");
        }
        return withoutFrame(content);
    }

    private static ApiProblem missing(String name, String place) {
        return ApiProblem.invalid(
                FIELD, "The message lacks the section <|%s|>…<|/%s|>%s.".formatted(name, name, place));
    }

    /** The line breaks next to the marks belong to the marks. */
    private static String withoutFrame(String content) {
        String begun = content.startsWith("\n") ? content.substring(1) : content;
        return begun.endsWith("\n") ? begun.substring(0, begun.length() - 1) : begun;
    }

    private static @Nullable String section(String text, String name) {
        String begin = "<|%s|>".formatted(name);
        int start = text.indexOf(begin);
        int end = start < 0 ? -1 : text.indexOf("<|/%s|>".formatted(name), start);
        return end < 0 ? null : text.substring(start + begin.length(), end);
    }
}
