package dev.darkroom.cli;

/** Text of a model or file as a terminal may safely show it: nothing in it moves a cursor, changes a colour or turns text around. */
final class HarmlessText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int ESCAPE_PICTURE_BASE = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private HarmlessText() {}

    /** Keeps line feeds, writes tabs as spaces, and shows every other control character as a picture of itself. */
    static String of(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\t') {
                harmless.append("    ");
            } else {
                harmless.appendCodePoint(character == '\n' ? '\n' : shown(character));
            }
        });
        return harmless.toString();
    }

    /** The same on one line. */
    static String line(String text) {
        return of(text.replace('\n', ' '));
    }

    private static int shown(int character) {
        if (character < ' ') {
            return ESCAPE_PICTURE_BASE + character;
        }
        if (character == DELETE) {
            return DELETE_PICTURE;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            // Emoji are joined by it; all others of its kind are invisible or change the direction of what follows.
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER
                    ? character
                    : REPLACEMENT;
            default -> character;
        };
    }

    /** Cells of a terminal that a character takes: 0, 1 or 2. */
    static int cells(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
