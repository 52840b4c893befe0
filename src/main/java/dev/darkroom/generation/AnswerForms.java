package dev.darkroom.generation;

import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.grammar.Grammar;
import dev.darkroom.diffusion.grammar.GrammarConstraint;
import dev.darkroom.diffusion.grammar.GrammarTooLargeException;
import dev.darkroom.diffusion.grammar.JsonGrammars;
import dev.darkroom.diffusion.grammar.Vocabulary;
import dev.darkroom.generation.ResponseFormat.Tool;
import dev.darkroom.generation.schema.InvalidSchemaException;
import dev.darkroom.generation.schema.JsonSchemaGrammar;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Makes constraints of response formats, and keeps the last ones. Safe for use by any thread. */
final class AnswerForms {

    private static final String FIELD = "options.responseFormat";
    private static final int MOST_KEPT = 32;

    private final Map<InstalledModel, Vocabulary> vocabularies = new WeakHashMap<>();
    private final Map<Key, GrammarConstraint> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, GrammarConstraint> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** The text of a format tells it from others better than its value: the order of properties counts. */
    private record Key(InstalledModel model, String format) {}

    /**
     * The constraint of a format, or null if it allows any text.
     *
     * @param canvas on which the answer is to be developed
     * @throws InvalidRequestException naming what of the format is wrong or not supported, or why no answer of it can be
     *     developed on the canvas
     */
    @Nullable GrammarConstraint constraint(
            @Nullable ResponseFormat format, Canvas canvas, AnswerShape shape, InstalledModel model) {
        if (format == null) {
            return null;
        }
        if (shape.blanks()) {
            throw new InvalidRequestException(FIELD, "a response format is for answers of a chat; leave %s out".formatted(FIELD));
        }
        GrammarConstraint constraint = known(format, model);
        require(constraint, canvas);
        return constraint;
    }

    private GrammarConstraint known(ResponseFormat format, InstalledModel model) {
        Key key = new Key(model, format.toString());
        synchronized (kept) {
            GrammarConstraint known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        GrammarConstraint made = make(grammar(format), model);
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    private GrammarConstraint make(Grammar grammar, InstalledModel model) {
        GrammarConstraint constraint;
        try {
            constraint = GrammarConstraint.of(grammar, vocabulary(model));
        } catch (GrammarTooLargeException e) {
            throw new InvalidRequestException(
                    FIELD,
                    "the response format is too large: its automaton takes more than %d states; name shorter lengths, fewer items or fewer properties"
                            .formatted(GrammarConstraint.MOST_STATES));
        }
        if (constraint.fewestTokens() < 0) {
            throw new InvalidRequestException(
                    FIELD, "the vocabulary of %s cannot write an answer of this response format".formatted(model.name()));
        }
        return constraint;
    }

    private static void require(GrammarConstraint constraint, Canvas canvas) {
        int length = canvas.answer().length();
        if (length < constraint.fewestTokens()) {
            throw new InvalidRequestException(
                    "options.maxTokens",
                    "an answer of this response format takes at least %d tokens, and options.maxTokens is %d"
                            .formatted(constraint.fewestTokens(), length));
        }
        if (!constraint.admits(canvas)) {
            throw new InvalidRequestException(
                    FIELD, "what is given of the answer cannot be completed to the response format in its %d tokens".formatted(length));
        }
    }

    private Vocabulary vocabulary(InstalledModel model) {
        synchronized (vocabularies) {
            return vocabularies.computeIfAbsent(model, AnswerForms::read);
        }
    }

    private static Vocabulary read(InstalledModel model) {
        Tokenizer tokenizer = model.tokenizer();
        int mask = model.manifest().specialTokens().mask();
        return Vocabulary.of(
                tokenizer.vocabularySize(),
                token -> token == mask ? null : tokenizer.bytes(token),
                Set.copyOf(model.manifest().specialTokens().endOfSequence()));
    }

    private static Grammar grammar(ResponseFormat format) {
        String type = format.type() == null ? "" : format.type();
        refuse(FIELD + ".schema", format.schema(), !type.equals("json_schema"));
        refuse(FIELD + ".tools", format.tools(), !type.equals("tool_call"));
        return switch (type) {
            case "json_object" -> JsonSchemaGrammar.anyObject();
            case "json_schema" -> {
                if (format.schema() == null) {
                    throw new InvalidRequestException(FIELD + ".schema", "%s.schema is missing".formatted(FIELD));
                }
                yield schema(format.schema(), FIELD + ".schema");
            }
            case "tool_call" -> toolCall(format.tools() == null ? List.of() : format.tools());
            default -> throw new InvalidRequestException(
                    FIELD + ".type",
                    "%s.type is %s; it must be one of text, json_object, json_schema, tool_call"
                            .formatted(FIELD, type.isEmpty() ? "missing" : type));
        };
    }

    private static void refuse(String field, @Nullable Object given, boolean misplaced) {
        if (given != null && misplaced) {
            throw new InvalidRequestException(field, field + " means nothing to this type of response format; leave it out");
        }
    }

    private static Grammar schema(JsonNode schema, String field) {
        try {
            return JsonSchemaGrammar.of(schema);
        } catch (InvalidSchemaException e) {
            throw new InvalidRequestException(field + e.path(), String.valueOf(e.getMessage()));
        }
    }

    private static Grammar toolCall(List<Tool> tools) {
        if (tools.isEmpty()) {
            throw new InvalidRequestException(FIELD + ".tools", "%s.tools must name at least one tool".formatted(FIELD));
        }
        List<Grammar> calls = new ArrayList<>();
        for (int i = 0; i < tools.size(); i++) {
            Tool tool = tools.get(i);
            if (tool == null || tool.name() == null || tool.name().isBlank()) {
                String field = "%s.tools[%d].name".formatted(FIELD, i);
                throw new InvalidRequestException(field, field + " is missing; it must be the name of the tool");
            }
            Grammar arguments = tool.parameters() == null
                    ? JsonSchemaGrammar.anyObject()
                    : schema(tool.parameters(), "%s.tools[%d].parameters".formatted(FIELD, i));
            Grammar name = JsonGrammars.property("\"name\"", Grammar.text(StringNode.valueOf(tool.name()).toString()));
            calls.add(JsonGrammars.object(new Grammar.Members(
                    List.of(
                            new Grammar.Member(name, true),
                            new Grammar.Member(JsonGrammars.property("\"arguments\"", arguments), true)),
                    JsonGrammars.comma())));
        }
        return Grammar.sequence(Grammar.text("<tool_call>\n"), new Grammar.Choice(calls), Grammar.text("\n</tool_call>"));
    }
}
