package dev.darkroom.generation.schema;

/** A schema that says nothing, or something that no grammar can be made of. */
public final class InvalidSchemaException extends RuntimeException {

    private final String path;

    InvalidSchemaException(String path, String message) {
        super(message);
        this.path = path;
    }

    /** Where in the schema, such as {@code .properties.age.multipleOf}; empty for the whole. */
    public String path() {
        return path;
    }
}
