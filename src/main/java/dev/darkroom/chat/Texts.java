package dev.darkroom.chat;

/** What becomes of texts before they are stored. */
final class Texts {

    private static final int TITLE_LENGTH = 60;
    private static final int REPLACEMENT = 0xFFFD;

    private Texts() {}

    /** The text without what PostgreSQL refuses: a zero character, and halves of surrogate pairs. */
    static String storable(String text) {
        boolean clean = text.codePoints().noneMatch(Texts::isRefused);
        return clean
                ? text
                : text.codePoints()
                        .map(c -> isRefused(c) ? REPLACEMENT : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isRefused(int codePoint) {
        return codePoint == 0 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The text on a single line, spaces collapsed. */
    static String line(String text) {
        return storable(text).replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    }

    /** A title for a conversation that begins with a question: its first words. */
    static String title(String question) {
        String line = line(question);
        if (line.codePointCount(0, line.length()) <= TITLE_LENGTH) {
            return line.isEmpty() ? "…" : line;
        }
        int end = line.offsetByCodePoints(0, TITLE_LENGTH);
        int space = line.lastIndexOf(' ', end);
        // A language without spaces, or a very long word, is cut where it is full.
        String words = line.substring(0, space > end / 2 ? space : end);
        return words.replaceAll("[\\s,;:.–—-]+$", "") + "…";
    }
}
