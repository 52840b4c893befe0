package dev.darkroom.web.openai;

import dev.darkroom.generation.ResponseFormat;
import dev.darkroom.web.ApiProblem;
import dev.darkroom.web.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tools that an answer may call.
 *
 * @param definitions as the request gives them, for the model's template
 * @param required form of an answer that must call one; null if it need not
 */
record Tools(List<Object> definitions, @Nullable ResponseFormat required) {

    /** Nothing to call. */
    static final Tools NONE = new Tools(List.of(), null);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> OF_TOOL = Set.of("type", "function");
    private static final Set<String> OF_FUNCTION = Set.of("name", "description", "parameters", "strict");

    /**
     * @param tools the request's field {@code tools}
     * @param choice the request's field {@code tool_choice}
     * @throws ApiProblem that names what is missing, wrong or unknown
     */
    static Tools read(@Nullable JsonNode tools, @Nullable JsonNode choice) {
        String chosen = choice == null || choice.isNull() ? "auto" : choice.asString("");
        if (tools == null || tools.isNull() || (tools.isArray() && tools.isEmpty())) {
            if (!chosen.equals("auto") && !chosen.equals("none")) {
                throw ApiProblem.invalid("tool_choice", "There are no tools to choose from; give tools as well.");
            }
            return NONE;
        }
        if (!tools.isArray()) {
            throw ApiProblem.invalid("tools", "It must be a list of tools.");
        }
        List<ResponseFormat.Tool> known = new ArrayList<>();
        List<Object> definitions = new ArrayList<>();
        for (int i = 0; i < tools.size(); i++) {
            known.add(tool(tools.get(i), "tools[" + i + "]"));
            definitions.add(JSON.treeToValue(tools.get(i), Object.class));
        }
        return switch (chosen) {
            case "none" -> NONE;
            case "auto" -> new Tools(definitions, null);
            case "required" -> new Tools(definitions, ResponseFormat.toolCall(known));
            default -> new Tools(definitions, ResponseFormat.toolCall(List.of(named(choice, known))));
        };
    }

    private static ResponseFormat.Tool tool(JsonNode tool, String path) {
        if (!tool.path("type").asString("").equals("function") || !tool.path("function").isObject()) {
            throw ApiProblem.invalid(path, "It must be {\"type\": \"function\", \"function\": {\"name\": \"…\", …}}.");
        }
        requireOnly(tool, path, OF_TOOL);
        JsonNode function = tool.path("function");
        requireOnly(function, path + ".function", OF_FUNCTION);
        String name = function.path("name").asString("");
        if (name.isEmpty()) {
            throw ApiProblem.invalid(path + ".function.name", "Give the function's name.");
        }
        JsonNode parameters = function.path("parameters");
        return new ResponseFormat.Tool(name, parameters.isObject() && !parameters.isEmpty() ? parameters : null);
    }

    private static void requireOnly(JsonNode object, String path, Set<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw ApiProblem.invalid(path + "." + Names.shortened(name), "There is no such field here; leave it out.");
            }
        }
    }

    private static ResponseFormat.Tool named(JsonNode choice, List<ResponseFormat.Tool> known) {
        String name = choice.path("function").path("name").asString("");
        return known.stream().filter(tool -> tool.name().equals(name)).findFirst().orElseThrow(() -> ApiProblem.invalid(
                "tool_choice",
                "It must be auto, none, required, or {\"type\": \"function\", \"function\": {\"name\": \"…\"}} with the name of one of the tools."));
    }

    boolean isEmpty() {
        return definitions.isEmpty();
    }
}
