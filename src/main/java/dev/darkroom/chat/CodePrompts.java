package dev.darkroom.chat;

import dev.darkroom.chat.CodeTask.Generate;
import dev.darkroom.chat.CodeTask.Rewrite;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How tasks are put to a model, and code is read from its answers: in fenced blocks, as chat models write it. */
final class CodePrompts {

    private static final String FENCE = "```";
    private static final List<String> SPELLINGS =
            List.of("C", "C++", "C#", "CSS", "Go", "HTML", "Java", "JavaScript", "JSON", "Kotlin", "PHP", "Python", "Ruby", "Rust",
                    "SQL", "Swift", "TypeScript");
    /** The first fenced block, closed or not; its first line may name a language. */
    private static final Pattern BLOCK = Pattern.compile("```[^\\n`]*+\\n(.*?)(?:\\n?```|\\z)", Pattern.DOTALL);

    private CodePrompts() {}

    /** The message that asks for new code. */
    static String message(Generate task) {
        return "%s: %s".formatted(spelled(task.language()), task.prompt());
    }

    /** The message that asks for another selection. */
    static String message(Rewrite task) {
        return task.selection().isBlank()
                ? task.instruction()
                : "%s\n%s\n%s\n%s".formatted(task.instruction(), opening(task.language()), task.selection(), FENCE);
    }

    /** The line that opens a block, without its end. */
    static String opening(@Nullable String language) {
        return FENCE + (language == null ? "" : language.toLowerCase(Locale.ROOT));
    }

    /**
     * Texts that end a piece of a code, wherever it stands: models that saw code in blocks alone close the block at its end.
     * None for a code that holds such marks itself.
     */
    static List<String> ends(String code) {
        return code.contains(FENCE) ? List.of() : List.of("\n" + FENCE, FENCE);
    }

    /** What closes a block behind the end of a code: on a line of its own. */
    static String closing(String end) {
        return end.endsWith("\n") ? FENCE : "\n" + FENCE;
    }

    /** The code of an answer: that of its first block, or all of it where there is none. */
    static String code(String answer) {
        Matcher block = BLOCK.matcher(answer);
        return block.find() ? block.group(1) : answer;
    }

    /** The way in which a language is written, as far as it is known; models read that more often than any other. */
    private static String spelled(@Nullable String language) {
        return SPELLINGS.stream().filter(known -> known.equalsIgnoreCase(language)).findFirst().orElse(String.valueOf(language));
    }
}
