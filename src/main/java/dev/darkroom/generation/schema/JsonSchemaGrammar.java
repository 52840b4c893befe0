package dev.darkroom.generation.schema;

import dev.darkroom.diffusion.grammar.Grammar;
import dev.darkroom.diffusion.grammar.JsonGrammars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON schema as a grammar of values that are valid by it: not all of them, but of each kind some. Objects have their
 * properties in the order of the schema, none twice and no others; what has no schema of its own is nested at most
 * {@value #FREE_DEPTH} deep.
 */
public final class JsonSchemaGrammar {

    /** How deep objects and arrays that no schema describes may lie in each other. */
    public static final int FREE_DEPTH = 4;

    private static final int DEEPEST = 100;
    private static final Set<String> TYPES = Set.of("object", "array", "string", "integer", "number", "boolean", "null");

    private final JsonNode root;
    private final Set<String> openReferences = new LinkedHashSet<>();
    /** What a reference means is made once, however many point there. */
    private final Map<String, Grammar> referenced = new HashMap<>();
    private int depth;

    private JsonSchemaGrammar(JsonNode root) {
        this.root = root;
    }

    /**
     * The grammar of a schema.
     *
     * @throws InvalidSchemaException naming the place and the keyword that is wrong or not supported
     */
    public static Grammar of(JsonNode schema) {
        return new JsonSchemaGrammar(schema).value(schema, "");
    }

    /** Any JSON object, at most {@value #FREE_DEPTH} deep. */
    public static Grammar anyObject() {
        return JsonGrammars.anyObject(FREE_DEPTH);
    }

    private Grammar value(JsonNode schema, String path) {
        if (depth == DEEPEST) {
            throw new InvalidSchemaException(path, "the schemas lie more than " + DEEPEST + " deep in each other, references included");
        }
        depth++;
        Grammar grammar = described(schema, path);
        depth--;
        return grammar;
    }

    private Grammar described(JsonNode schema, String path) {
        if (schema.isBoolean() && schema.booleanValue()) {
            return JsonGrammars.anyValue(FREE_DEPTH);
        }
        if (!schema.isObject()) {
            throw new InvalidSchemaException(path, "a schema must be an object, not " + schema);
        }
        Set<String> types = types(schema, path);
        SchemaKeywords.check(schema, path, types);
        if (schema.has("$ref")) {
            return reference(alone(schema, "$ref", path), path + ".$ref");
        }
        if (schema.has("allOf")) {
            JsonNode all = alone(schema, "allOf", path);
            if (!all.isArray() || all.size() != 1) {
                throw new InvalidSchemaException(path + ".allOf", "allOf is supported for a single schema only");
            }
            return value(all.get(0), path + ".allOf[0]");
        }
        if (schema.has("anyOf")) {
            return anyOf(alone(schema, "anyOf", path), path + ".anyOf");
        }
        if (schema.has("const") || schema.has("enum")) {
            return LiteralSchema.of(schema, types, path);
        }
        List<Grammar> options = new ArrayList<>();
        for (String type : types) {
            options.add(typed(type, schema, path));
        }
        if (options.isEmpty()) {
            requireNothingTyped(schema, path);
            return JsonGrammars.anyValue(FREE_DEPTH);
        }
        return options.size() == 1 ? options.get(0) : new Grammar.Choice(options);
    }

    /** A keyword that stands beside nothing that it would have to be combined with. */
    private static JsonNode alone(JsonNode schema, String keyword, String path) {
        for (String other : schema.propertyNames()) {
            if (!other.equals(keyword) && !SchemaKeywords.isAnnotation(other)) {
                throw new InvalidSchemaException(
                        path + "." + other, "the keyword %s is not supported beside %s".formatted(other, keyword));
            }
        }
        return schema.get(keyword);
    }

    private static void requireNothingTyped(JsonNode schema, String path) {
        for (String keyword : schema.propertyNames()) {
            if (!SchemaKeywords.isAnnotation(keyword)) {
                throw new InvalidSchemaException(
                        path + "." + keyword, "the keyword %s is not supported without type".formatted(keyword));
            }
        }
    }

    /** Those that are named; those that the keywords mean where none is; none where there is nothing to tell by. */
    private static Set<String> types(JsonNode schema, String path) {
        Set<String> types = new LinkedHashSet<>();
        JsonNode type = schema.get("type");
        if (type != null) {
            for (JsonNode one : type.isArray() ? type : List.of(type)) {
                if (!one.isString() || !TYPES.contains(one.stringValue())) {
                    throw new InvalidSchemaException(path + ".type", "the type %s is none of JSON schema".formatted(one));
                }
                types.add(one.stringValue());
            }
            if (types.isEmpty()) {
                throw new InvalidSchemaException(path + ".type", "no type is named");
            }
        } else if (schema.has("properties")) {
            types.add("object");
        } else if (schema.has("items")) {
            types.add("array");
        }
        return types;
    }

    private Grammar reference(JsonNode reference, String path) {
        String pointer = reference.isString() ? reference.stringValue() : "";
        if (!pointer.equals("#") && !pointer.startsWith("#/")) {
            throw new InvalidSchemaException(path, "a $ref must point into the schema itself, such as #/$defs/name; it is " + reference);
        }
        JsonNode target = root.at(pointer.substring(1));
        if (target.isMissingNode()) {
            throw new InvalidSchemaException(path, "nothing is at " + pointer);
        }
        Grammar known = referenced.get(pointer);
        if (known != null) {
            return known;
        }
        if (pointer.equals("#") || !openReferences.add(pointer)) {
            throw new InvalidSchemaException(path, "the schema refers to itself at " + pointer + ", which is not supported");
        }
        Grammar grammar = value(target, path);
        openReferences.remove(pointer);
        referenced.put(pointer, grammar);
        return grammar;
    }

    private Grammar anyOf(JsonNode options, String path) {
        if (!options.isArray() || options.isEmpty()) {
            throw new InvalidSchemaException(path, "anyOf must be an array of at least one schema");
        }
        List<Grammar> grammars = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            grammars.add(value(options.get(i), path + "[" + i + "]"));
        }
        return new Grammar.Choice(grammars);
    }

    private Grammar typed(String type, JsonNode schema, String path) {
        return switch (type) {
            case "object" -> object(schema, path);
            case "array" -> array(schema, path);
            case "string" -> StringSchema.of(schema, path);
            case "integer" -> NumberSchema.integer(schema, path);
            case "number" -> NumberSchema.number(schema, path);
            case "boolean" -> JsonGrammars.bool();
            default -> Grammar.text("null");
        };
    }

    private Grammar array(JsonNode schema, String path) {
        int least = SchemaFigures.count(schema, "minItems", path, 0);
        int most = SchemaFigures.count(schema, "maxItems", path, Grammar.UNBOUNDED);
        if (least > most) {
            throw new InvalidSchemaException(path + ".minItems", "minItems is above maxItems");
        }
        JsonNode items = schema.get("items");
        Grammar item = items == null ? JsonGrammars.anyValue(FREE_DEPTH - 1) : value(items, path + ".items");
        return JsonGrammars.array(item, least, most);
    }

    private Grammar object(JsonNode schema, String path) {
        Map<String, JsonNode> properties = properties(schema, path);
        Set<String> required = required(schema, properties, path);
        JsonNode others = schema.get("additionalProperties");
        if (others != null && !others.isBoolean()) {
            throw new InvalidSchemaException(
                    path + ".additionalProperties",
                    "additionalProperties may be true or false, not a schema: names must be known beforehand");
        }
        boolean closed = others != null && !others.booleanValue();
        if (!schema.has("properties") && !closed) {
            return anyObject();
        }
        List<Grammar.Member> members = new ArrayList<>();
        properties.forEach((name, value) -> members.add(new Grammar.Member(
                JsonGrammars.property(LiteralSchema.quoted(name), value(value, path + ".properties." + name)),
                required.contains(name))));
        return JsonGrammars.object(new Grammar.Members(members, JsonGrammars.comma()));
    }

    private static Map<String, JsonNode> properties(JsonNode schema, String path) {
        JsonNode properties = schema.get("properties");
        Map<String, JsonNode> named = new LinkedHashMap<>();
        if (properties instanceof ObjectNode object) {
            object.properties().forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        } else if (properties != null) {
            throw new InvalidSchemaException(path + ".properties", "properties must be an object");
        }
        return named;
    }

    private static Set<String> required(JsonNode schema, Map<String, JsonNode> properties, String path) {
        JsonNode required = schema.get("required");
        Set<String> names = new LinkedHashSet<>();
        if (required == null) {
            return names;
        }
        if (!required.isArray()) {
            throw new InvalidSchemaException(path + ".required", "required must be an array of names");
        }
        for (JsonNode name : required) {
            if (!name.isString() || !properties.containsKey(name.stringValue())) {
                throw new InvalidSchemaException(
                        path + ".required", "required names %s, which is not among the properties".formatted(name));
            }
            names.add(name.stringValue());
        }
        return names;
    }
}
