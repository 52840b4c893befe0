package dev.darkroom.web;

import dev.darkroom.chat.CodeTask;
import dev.darkroom.generation.GenerationOptions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /api/code}, in one of three forms: {@code prompt} and {@code language}; {@code prefix} and
 * {@code suffix}; or {@code code}, {@code selection} and {@code instruction}.
 *
 * @param language may also go with the other two forms
 */
record CodeBody(
        @Nullable String prompt,
        @Nullable String language,
        @Nullable String prefix,
        @Nullable String suffix,
        @Nullable String code,
        @Nullable Selection selection,
        @Nullable String instruction,
        @Nullable String model,
        @Nullable GenerationOptions options) {

    private static final int LONGEST_LANGUAGE = 40;
    private static final String FORMS = "Give prompt and language to generate, prefix and suffix to fill what is between, or code,"
            + " selection and instruction to rewrite.";

    /** Offsets into the code in UTF-16 units, as editors and JavaScript count. */
    record Selection(@Nullable Integer start, @Nullable Integer end) {}

    private enum Form {
        GENERATE,
        FILL,
        REWRITE
    }

    private record Field(String name, Form form, @Nullable Object value) {}

    /** @throws ApiProblem that names the field that is missing, wrong, or of another form */
    CodeTask task() {
        Form form = form();
        checkLanguage();
        return switch (form) {
            case GENERATE -> generate();
            case FILL -> fill();
            case REWRITE -> rewrite();
        };
    }

    private Form form() {
        List<Field> given = Stream.of(
                        new Field("prompt", Form.GENERATE, prompt),
                        new Field("prefix", Form.FILL, prefix),
                        new Field("suffix", Form.FILL, suffix),
                        new Field("code", Form.REWRITE, code),
                        new Field("selection", Form.REWRITE, selection),
                        new Field("instruction", Form.REWRITE, instruction))
                .filter(field -> field.value() != null)
                .toList();
        if (given.isEmpty()) {
            throw ApiProblem.invalid("prompt", "Nothing is asked for. " + FORMS);
        }
        Field first = given.get(0);
        given.stream().filter(field -> field.form() != first.form()).findFirst().ifPresent(other -> {
            throw ApiProblem.invalid(
                    other.name(), "%s and %s do not go together. %s".formatted(first.name(), other.name(), FORMS));
        });
        return first.form();
    }

    private void checkLanguage() {
        if (language != null
                && (language.isBlank()
                        || language.length() > LONGEST_LANGUAGE
                        || language.chars().anyMatch(c -> Character.isISOControl(c) || c == '`'))) {
            throw ApiProblem.invalid(
                    "language",
                    "The language must be a name such as \"Python\", of %d characters at most.".formatted(LONGEST_LANGUAGE));
        }
    }

    private CodeTask generate() {
        if (language == null) {
            throw ApiProblem.invalid("language", "Give the language to write in, such as \"Python\".");
        }
        return new CodeTask.Generate(required("prompt", prompt), language);
    }

    private CodeTask fill() {
        if (prefix == null || suffix == null) {
            throw ApiProblem.invalid(
                    prefix == null ? "prefix" : "suffix", "A gap lies between prefix and suffix; one of them may be \"\".");
        }
        if (prefix.isEmpty() && suffix.isEmpty()) {
            throw ApiProblem.invalid("prefix", "Prefix and suffix are both empty; there is nothing to go by.");
        }
        return new CodeTask.Fill(prefix, suffix, language);
    }

    private CodeTask rewrite() {
        if (code == null) {
            throw ApiProblem.invalid("code", "Give the code that the selection is part of.");
        }
        if (selection == null) {
            throw ApiProblem.invalid("selection", "Say what to rewrite: {\"start\": 0, \"end\": %d}.".formatted(code.length()));
        }
        int start = offset("selection.start", selection.start(), code);
        int end = offset("selection.end", selection.end(), code);
        if (end < start) {
            throw ApiProblem.invalid("selection.end", "The selection ends at %d, before it starts at %d.".formatted(end, start));
        }
        return new CodeTask.Rewrite(code, start, end, required("instruction", instruction), language);
    }

    private static int offset(String field, @Nullable Integer offset, String code) {
        if (offset == null || offset < 0 || offset > code.length()) {
            String given = offset == null ? "It is missing" : "It is " + offset;
            throw ApiProblem.invalid(
                    field, "%s; it must be a character offset from 0 to %d.".formatted(given, code.length()));
        }
        if (offset > 0 && offset < code.length() && Character.isSurrogatePair(code.charAt(offset - 1), code.charAt(offset))) {
            throw ApiProblem.invalid(
                    field, "%d is inside of a character; offsets count UTF-16 units.".formatted(offset));
        }
        return offset;
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw ApiProblem.invalid(field, "The %s must be text that is not blank.".formatted(field));
        }
        return value;
    }
}
