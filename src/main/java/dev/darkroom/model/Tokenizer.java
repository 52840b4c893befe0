package dev.darkroom.model;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tokenizer of a model, from its Hugging Face {@code tokenizer.json}. Ids equal those of the reference library, except
 * that plain text never yields an added token. Immutable and safe for use by many threads at once; needs no network.
 */
public final class Tokenizer {

    private static final byte[] NO_BYTES = {};
    /** Characters that hardly any vocabulary has a token for, of a private use among them. */
    private static final String UNUSUAL = "a \uE123\u0BF5 \uD808\uDC31.";
    private static final Map<String, String> OPTIONS =
            Map.of("addSpecialTokens", "false", "truncation", "do_not_truncate", "padding", "do_not_pad");

    static {
        // Otherwise the library looks for a CUDA build of itself on the web, and reports its use.
        System.setProperty("ai.djl.offline", "true");
    }

    private final HuggingFaceTokenizer plain;
    private final HuggingFaceTokenizer continuing;
    private final AddedTokens addedTokens;
    private final Set<String> specialTokens = new LinkedHashSet<>();
    private final byte[][] bytes;
    private final boolean[] special;

    private Tokenizer(TokenizerFile file) {
        this.addedTokens = new AddedTokens(file.addedTokens());
        IntStream ids = IntStream.concat(
                file.vocabulary().values().stream().mapToInt(Integer::intValue),
                file.addedTokens().stream().mapToInt(AddedToken::id));
        int size = ids.max().orElse(-1) + 1;
        this.bytes = new byte[size][];
        this.special = new boolean[size];
        TokenBytes spelling = file.spelling();
        file.vocabulary().forEach((token, id) -> bytes[id] = spelling.of(token));
        for (AddedToken token : file.addedTokens()) {
            special[token.id()] = token.special();
            bytes[token.id()] = token.special() ? NO_BYTES : token.content().getBytes(StandardCharsets.UTF_8);
            if (token.special()) {
                specialTokens.add(token.content());
            }
        }
        this.plain = load(file, false);
        this.continuing = file.prefixesFirstStretchOnly() ? load(file, true) : plain;
        requireAnyText(file);
    }

    /** Some fail at what they have no token for, which is a matter of the file and not of the text. */
    private void requireAnyText(TokenizerFile file) {
        try {
            encode(UNUSUAL);
            encodeContinuation(UNUSUAL);
        } catch (RuntimeException e) {
            throw file.invalid("not a tokenizer that can be used: it fails at a character it does not know (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Reads a {@code tokenizer.json}.
     *
     * @throws ModelDirectoryException if the file is missing, damaged, or of a kind that is not supported
     */
    public static Tokenizer open(Path file) {
        return new Tokenizer(new TokenizerFile(file));
    }

    /**
     * The ids of a plain text. The literal text of an added token in it is text and never the token, and nothing is put
     * before or after it. Lone surrogates count as U+FFFD.
     */
    public int[] encode(String text) {
        return ids(plain, text);
    }

    /**
     * As {@link #encode(String)}, for a text that goes on after other tokens: some tokenizers put a space before a text, which
     * is right at its beginning alone.
     */
    public int[] encodeContinuation(String text) {
        return ids(continuing, text);
    }

    /**
     * The ids of a text of our own making, in which the literals of added tokens are the tokens. Never for text that holds
     * something a user wrote. Nothing is put before or after it.
     */
    public int[] encodeWithSpecialTokens(String rendered) {
        return encode(addedTokens.split(rendered));
    }

    /** One more than the greatest id; a model's output head may be wider. */
    public int vocabularySize() {
        return bytes.length;
    }

    /** The id of the added token with this literal, special or not. */
    public OptionalInt specialToken(String literal) {
        AddedToken token = addedTokens.get(literal);
        return token == null ? OptionalInt.empty() : OptionalInt.of(token.id());
    }

    /** The literals of all special tokens. */
    public Set<String> specialTokens() {
        return Set.copyOf(specialTokens);
    }

    /** Whether an id is a special token: control that never shows as text. False for ids that the tokenizer does not know. */
    public boolean isSpecial(int id) {
        return id >= 0 && id < special.length && special[id];
    }

    /**
     * The UTF-8 bytes that a token stands for; they may begin or end inside a character. Empty for special tokens and for
     * ids that the tokenizer does not know, such as the rows that pad an output head. The array is the caller's.
     */
    public byte[] bytes(int id) {
        return rawBytes(id).clone();
    }

    /** As {@link #bytes} without the copy: not to be written to. */
    byte[] rawBytes(int id) {
        return id >= 0 && id < bytes.length && bytes[id] != null ? bytes[id] : NO_BYTES;
    }

    AddedTokens addedTokens() {
        return addedTokens;
    }

    /** The literal of an added token, or null where the id is none. */
    @Nullable String literal(int id) {
        return addedTokens.all().stream()
                .filter(token -> token.id() == id)
                .map(AddedToken::content)
                .findFirst()
                .orElse(null);
    }

    /** The ids of a text that was cut at its added tokens. */
    int[] encode(List<AddedTokens.Piece> pieces) {
        IntStream.Builder ids = IntStream.builder();
        boolean first = true;
        for (AddedTokens.Piece piece : pieces) {
            if (piece.token() != null) {
                ids.add(piece.token().id());
            } else {
                for (int id : ids(first ? plain : continuing, piece.text())) {
                    ids.add(id);
                }
            }
            first = false;
        }
        return ids.build().toArray();
    }

    private static int[] ids(HuggingFaceTokenizer tokenizer, String text) {
        if (text.isEmpty()) {
            return new int[0];
        }
        Encoding encoding = tokenizer.encode(withoutLoneSurrogates(text), false, false);
        return IntStream.range(0, encoding.getIds().length)
                .map(i -> Math.toIntExact(encoding.getIds()[i]))
                .toArray();
    }

    private static String withoutLoneSurrogates(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                // The native library takes UTF-8, which cannot say them.
                return text.codePoints()
                        .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static HuggingFaceTokenizer load(TokenizerFile file, boolean continuing) {
        byte[] json = file.withoutAddedTokens(continuing).getBytes(StandardCharsets.UTF_8);
        try {
            return HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), OPTIONS);
        } catch (IOException | RuntimeException e) {
            throw file.invalid("not a tokenizer that can be used: " + e.getMessage(), e);
        }
    }
}
