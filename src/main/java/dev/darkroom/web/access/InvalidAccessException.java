package dev.darkroom.web.access;

/** The settings of access are wrong or dangerous: the server does not start with them. */
final class InvalidAccessException extends RuntimeException {

    private final String action;

    /**
     * @param problem what is wrong
     * @param action what to do about it
     */
    InvalidAccessException(String problem, String action) {
        super(problem);
        this.action = action;
    }

    String action() {
        return action;
    }
}
