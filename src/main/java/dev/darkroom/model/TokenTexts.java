package dev.darkroom.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Shares a text out among its tokens. Tokens are bytes and may split a character; what a person sees token by token must
 * be valid Unicode at every moment.
 */
public final class TokenTexts {

    private static final String REPLACEMENT = "\uFFFD";

    private TokenTexts() {}

    /**
     * The text of each position. Joined in order they are valid Unicode, and within a run of adjacent text tokens equal to
     * {@code new String(bytes, UTF_8)} of all its bytes. A character belongs to the token that completes it, the tokens
     * that hold its beginning get nothing for it. A broken sequence is one U+FFFD, at the token with its last byte. Open
     * positions and special tokens have no text, and break a sequence.
     *
     * @param tokens ids; a negative one is an open position without a guess
     * @return one text a position, the empty one where there is nothing to show
     */
    public static String[] assign(Tokenizer tokenizer, int[] tokens) {
        String[] texts = new String[tokens.length];
        Arrays.fill(texts, "");
        int start = 0;
        while (start < tokens.length) {
            if (breaksRun(tokenizer, tokens[start])) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < tokens.length && !breaksRun(tokenizer, tokens[end])) {
                end++;
            }
            assignRun(tokenizer, tokens, start, end, texts);
            start = end;
        }
        return texts;
    }

    private static boolean breaksRun(Tokenizer tokenizer, int token) {
        return token < 0 || tokenizer.isSpecial(token);
    }

    private static void assignRun(Tokenizer tokenizer, int[] tokens, int start, int end, String[] texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // ends[i]: where the bytes of token start + i end
        int[] ends = new int[end - start];
        for (int i = start; i < end; i++) {
            bytes.writeBytes(tokenizer.rawBytes(tokens[i]));
            ends[i - start] = bytes.size();
        }
        Shares shares = new Shares(start, ends, texts);
        ByteBuffer input = ByteBuffer.wrap(bytes.toByteArray());
        CharBuffer output = CharBuffer.allocate(Math.max(input.remaining(), 1));
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result;
        do {
            result = decoder.decode(input, output, true);
            output.flip().toString().codePoints().forEach(character -> shares.add(character, utf8Length(character)));
            output.clear();
            if (result.isError()) {
                shares.add(REPLACEMENT.codePointAt(0), result.length());
                input.position(input.position() + result.length());
            }
        } while (result.isError());
        shares.finish();
    }

    private static int utf8Length(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    /** Hands characters to the tokens of a run, in order. */
    private static final class Shares {

        private final int firstToken;
        private final int[] ends;
        private final String[] texts;
        private final StringBuilder text = new StringBuilder();
        private int index;
        private int position;

        Shares(int firstToken, int[] ends, String[] texts) {
            this.firstToken = firstToken;
            this.ends = ends;
            this.texts = texts;
        }

        void add(int character, int bytes) {
            position += bytes;
            while (ends[index] < position) {
                finish();
                index++;
            }
            text.appendCodePoint(character);
        }

        void finish() {
            texts[firstToken + index] = text.toString();
            text.setLength(0);
        }
    }
}
