package dev.darkroom.web.openai;

import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.web.openai.ChatCompletionChunk.Choice;
import dev.darkroom.web.openai.ChatCompletionChunk.Delta;
import dev.darkroom.web.openai.ChatCompletionChunk.DiffusionMeta;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a chat's answer as Mercury streams them with {@code diffusing}: each holds the whole text so far and takes the
 * place of the one before; what is not settled is noise, as long as the guess that it hides. One thread at a time.
 */
final class DiffusingChunks implements ChunkWriter {

    private static final String NOISE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#$%&*+=?@";
    /** About the length of a token that nobody has guessed yet. */
    private static final String UNKNOWN = "????";

    private final Started started;
    private final long created;
    private final TreeMap<Integer, Change> shown = new TreeMap<>();

    /** @param created seconds since 1970 */
    DiffusingChunks(Started started, long created) {
        this.started = started;
        this.created = created;
    }

    @Override
    public boolean tellsPasses() {
        return true;
    }

    @Override
    public Optional<Object> begun() {
        return Optional.empty();
    }

    @Override
    public Object text(String more) {
        throw new UnsupportedOperationException("the whole text is told pass by pass");
    }

    @Override
    public Object passed(Pass pass) {
        pass.changed().forEach(change -> shown.put(change.position(), change));
        StringBuilder text = new StringBuilder();
        shown.values().forEach(change -> text.append(look(change, pass.pass())));
        int positions = pass.committed() + pass.masked();
        return chunk(
                new Delta("assistant", text.toString()),
                null,
                null,
                new DiffusionMeta(true, positions == 0 ? 1 : (double) pass.committed() / positions));
    }

    private static String look(Change change, int pass) {
        return switch (change.state()) {
            case COMMITTED, REVISED, PINNED -> change.text();
            case MASKED, TENTATIVE -> noise(
                    change.state() == PositionState.MASKED ? UNKNOWN : change.text(), 31 * change.position() + pass);
        };
    }

    /** Noise in the shape of a text; it flickers from pass to pass. */
    private static String noise(String text, int seed) {
        StringBuilder noise = new StringBuilder();
        text.codePoints().forEach(character -> noise.append(
                Character.isWhitespace(character)
                        ? (char) character
                        : NOISE.charAt(Math.floorMod((seed + noise.length()) * 0x9E3779B1, NOISE.length()))));
        return noise.toString();
    }

    @Override
    public Object ended(Completed completed) {
        return chunk(
                new Delta("assistant", completed.text()),
                DiffusionFigures.finishReason(completed),
                DiffusionFigures.of(started.id(), completed),
                new DiffusionMeta(true, 1));
    }

    @Override
    public Optional<Object> closed() {
        return Optional.of(chunk(Delta.NOTHING, null, null, null));
    }

    @Override
    public Object usage(Completed completed) {
        return chunk(List.of(), TokenUsage.of(completed.usage()), null, null);
    }

    private ChatCompletionChunk chunk(
            Delta delta, @Nullable String finishReason, @Nullable DiffusionFigures figures, @Nullable DiffusionMeta meta) {
        return chunk(List.of(new Choice(0, delta, null, finishReason)), null, figures, meta);
    }

    private ChatCompletionChunk chunk(
            List<Choice> choices,
            @Nullable TokenUsage usage,
            @Nullable DiffusionFigures figures,
            @Nullable DiffusionMeta meta) {
        return new ChatCompletionChunk(
                ChatCompletion.id(started.id()), "chat.completion.chunk", created, started.model(), choices, usage, figures,
                meta);
    }
}
