package dev.darkroom.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the text of a vocabulary entry stands for bytes. */
enum TokenBytes {

    /**
     * GPT-2's alphabet: each byte is one printable character. Visible ASCII and Latin-1 characters stand for themselves,
     * the other bytes for U+0100 and up, in order.
     */
    BYTE_LEVEL {
        @Override
        byte[] of(String token) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(token.length());
            token.codePoints().forEach(character -> {
                int value = character < ALPHABET_END ? BYTE_OF_CHARACTER[character] : -1;
                if (value >= 0) {
                    bytes.write(value);
                } else {
                    // Not of the alphabet: such a vocabulary entry is plain text.
                    bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
                }
            });
            return bytes.toByteArray();
        }
    },

    /** Plain text with U+2581 for a space; {@code <0x0A>} and its like for one byte. */
    SENTENCE_PIECE {
        @Override
        byte[] of(String token) {
            if (token.length() == 6 && token.startsWith("<0x") && token.endsWith(">")) {
                int high = Character.digit(token.charAt(3), 16);
                int low = Character.digit(token.charAt(4), 16);
                if (high >= 0 && low >= 0) {
                    return new byte[] {(byte) (high << 4 | low)};
                }
            }
            return token.replace('\u2581', ' ').getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final int ALPHABET_END = 0x144;
    private static final int[] BYTE_OF_CHARACTER = byteOfCharacter();

    /** The bytes that a vocabulary entry stands for. */
    abstract byte[] of(String token);

    private static int[] byteOfCharacter() {
        int[] byteOf = new int[ALPHABET_END];
        Arrays.fill(byteOf, -1);
        int next = 0x100;
        for (int value = 0; value < 256; value++) {
            boolean visible = value >= '!' && value <= '~' || value >= 0xA1 && value <= 0xAC || value >= 0xAE;
            byteOf[visible ? value : next++] = value;
        }
        return byteOf;
    }
}
