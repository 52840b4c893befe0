package dev.darkroom.model;

/** Messages that quote files from strangers, which may hold a megabyte where a number should be. */
public final class BoundedText {

    private static final int LONGEST = 2000;
    private static final String LEFT_OUT = " [...] ";

    private BoundedText() {}

    /** A text of 2,000 characters at most, without its middle if it was longer. */
    public static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int half = (LONGEST - LEFT_OUT.length()) / 2;
        return text.substring(0, half) + LEFT_OUT + text.substring(text.length() - half);
    }
}
