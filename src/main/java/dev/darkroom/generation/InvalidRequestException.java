package dev.darkroom.generation;

/** A request that cannot be carried out as it stands; the message names what was given and what is wanted. */
public class InvalidRequestException extends RuntimeException {

    private final String field;

    /**
     * @param field path of the field that is wrong, such as {@code options.threshold}
     * @param message what was given, and what to do
     */
    public InvalidRequestException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Path of the field that is wrong. */
    public String field() {
        return field;
    }
}
