package dev.darkroom.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chat template of a model: a conversation becomes a prompt, as Hugging Face's {@code apply_chat_template} makes it,
 * except that the text of a message never becomes a special token. Immutable and safe for use by many threads at once.
 */
public final class ChatTemplate {

    /** Longest template that is read, in bytes; published ones take a few thousand. */
    private static final int MAX_TEMPLATE = 1 << 20;

    /** The variable that templates read tools from. */
    private static final Pattern TOOLS = Pattern.compile("\\btools\\b");

    /** Largest {@code tokenizer_config.json} that is read; those with many added tokens take some 200 KB. */
    private static final long MAX_CONFIG = 16L << 20;

    private static final JsonMapper JSON = BoundedJson.mapper(MAX_CONFIG);

    private final TemplateSource.Prepared template;
    private final Tokenizer tokenizer;
    private final Map<String, Object> variables;
    private final MessageGuard guard;
    private final boolean offersTools;

    /**
     * @param template the Jinja source
     * @param tokenizer of the same model
     * @param variables texts of special tokens that the template may use, such as {@code bos_token}
     * @throws ChatTemplateException if a tag of the template is not closed
     */
    ChatTemplate(String template, Tokenizer tokenizer, Map<String, String> variables) {
        this.template = TemplateSource.prepare(template);
        this.offersTools = TOOLS.matcher(template).find();
        this.tokenizer = tokenizer;
        this.variables = Map.copyOf(variables);
        this.guard = new MessageGuard(tokenizer.addedTokens().all());
    }

    /**
     * Reads the template of a model directory.
     *
     * @throws ModelDirectoryException if there is none, or it cannot be read
     * @throws ChatTemplateException if a tag of the template is not closed
     */
    static ChatTemplate open(ModelDirectory directory, Tokenizer tokenizer) {
        Path file = directory.templateFile();
        try {
            if (Files.size(file) > MAX_TEMPLATE) {
                throw new ModelDirectoryException(file, "longer than " + MAX_TEMPLATE + " bytes, this is no chat template");
            }
            return new ChatTemplate(Files.readString(file), tokenizer, tokenTexts(directory, tokenizer));
        } catch (NoSuchFileException e) {
            throw new ModelDirectoryException(
                    file,
                    "missing: this model has no chat template, it can only complete text. "
                            + "Put the template of its family there to chat with it",
                    e);
        } catch (IOException e) {
            throw new ModelDirectoryException(file, "cannot be read: " + e, e);
        }
    }

    /**
     * The prompt as token ids, to be followed directly by the answer.
     *
     * @param messages the conversation, oldest first
     * @param addGenerationPrompt whether to end with the header of the assistant's turn
     * @throws ChatTemplateException if the template fails; {@link ChatTemplateException#isRefusal()} tells whose fault it is
     */
    public int[] encode(List<ChatMessage> messages, boolean addGenerationPrompt) {
        return encode(messages, List.of(), addGenerationPrompt);
    }

    /** Whether the template tells the model of tools. */
    public boolean offersTools() {
        return offersTools;
    }

    /**
     * The prompt as token ids, with tools to call.
     *
     * @param tools definitions in OpenAI's form, as values of JSON: maps, lists, strings, numbers, truth values and null
     * @throws ChatTemplateException as {@link #encode(List, boolean)}
     */
    public int[] encode(List<ChatMessage> messages, List<?> tools, boolean addGenerationPrompt) {
        MessageGuard.Guarded guarded = guard.guard(messages, tools);
        List<AddedTokens.Piece> pieces = new ArrayList<>();
        for (AddedTokens.Piece piece : tokenizer.addedTokens().split(render(guarded, addGenerationPrompt))) {
            if (piece.token() != null) {
                pieces.add(piece);
            } else {
                pieces.add(new AddedTokens.Piece(guarded.reveal(piece.text()), null));
            }
        }
        return tokenizer.encode(pieces);
    }

    /**
     * The prompt as text, for people: it does not tell a special token from a message that holds its literal.
     *
     * @throws ChatTemplateException as {@link #encode}
     */
    public String render(List<ChatMessage> messages, boolean addGenerationPrompt) {
        MessageGuard.Guarded guarded = guard.guard(messages, List.of());
        return guarded.reveal(render(guarded, addGenerationPrompt));
    }

    private String render(MessageGuard.Guarded guarded, boolean addGenerationPrompt) {
        Map<String, Object> bindings = new HashMap<>(variables);
        List<Map<String, Object>> messages = new ArrayList<>();
        for (ChatMessage message : guarded.messages()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("role", message.role());
            entry.put("content", message.content());
            if (!message.toolCalls().isEmpty()) {
                entry.put("tool_calls", message.toolCalls().stream().map(ChatTemplate::variable).toList());
            }
            messages.add(entry);
        }
        if (!guarded.tools().isEmpty()) {
            bindings.put("tools", guarded.tools());
        }
        bindings.put("messages", messages);
        bindings.put("add_generation_prompt", addGenerationPrompt);
        return TemplateEngine.render(template, bindings);
    }

    private static Map<String, Object> variable(ChatMessage.ToolCall call) {
        return Map.of("type", "function", "function", Map.of("name", call.name(), "arguments", call.arguments()));
    }

    /** The token texts of tokenizer_config.json, where it is there; the manifest's ids say the rest. */
    private static Map<String, String> tokenTexts(ModelDirectory directory, Tokenizer tokenizer) throws IOException {
        Map<String, String> texts = new HashMap<>();
        texts.put("bos_token", "");
        ModelManifest.SpecialTokens special = directory.manifest().specialTokens();
        if (!special.endOfSequence().isEmpty()) {
            put(texts, "eos_token", tokenizer.literal(special.endOfSequence().get(0)));
        }
        put(texts, "pad_token", tokenizer.literal(special.pad()));
        put(texts, "mask_token", tokenizer.literal(special.mask()));
        Path file = directory.tokenizerConfigFile();
        if (Files.exists(file)) {
            JsonNode config;
            try {
                config = JSON.readTree(BoundedJson.read(file, MAX_CONFIG));
            } catch (JacksonException e) {
                throw new ModelDirectoryException(file, "not valid JSON (" + e.getOriginalMessage() + ")", e);
            }
            for (String name : List.of("bos_token", "eos_token", "pad_token", "unk_token", "mask_token")) {
                JsonNode token = config.path(name);
                put(texts, name, (token.isObject() ? token.path("content") : token).asString(null));
            }
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String name, @Nullable String text) {
        if (text != null) {
            texts.put(name, text);
        }
    }
}
