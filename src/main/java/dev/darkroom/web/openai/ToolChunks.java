package dev.darkroom.web.openai;

import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.web.openai.ChatCompletionChunk.Delta;
import java.util.Optional;

/**
 * Parts of a chat's answer that may call tools: text is told as it settles up to where a call begins, the calls at the end.
 * One thread at a time.
 */
final class ToolChunks implements ChunkWriter {

    private final ChatChunks chunks;
    private final StringBuilder text = new StringBuilder();
    private int told;

    /** @param created seconds since 1970 */
    ToolChunks(Started started, long created) {
        this.chunks = new ChatChunks(started, created);
    }

    @Override
    public Optional<Object> begun() {
        return chunks.begun();
    }

    @Override
    public Object text(String more) {
        text.append(more);
        int end = Math.max(told, beforeCalls());
        String next = text.substring(told, end);
        told = end;
        return chunks.text(next);
    }

    /** Where the first call begins, or may begin when more text comes. */
    private int beforeCalls() {
        int mark = text.indexOf(ToolAnswer.MARK);
        if (mark >= 0) {
            return mark;
        }
        for (int length = Math.min(ToolAnswer.MARK.length() - 1, text.length()); length > 0; length--) {
            if (ToolAnswer.MARK.startsWith(text.substring(text.length() - length))) {
                return text.length() - length;
            }
        }
        return text.length();
    }

    @Override
    public Object ended(Completed completed) {
        ToolAnswer rest = ToolAnswer.of(completed.text().substring(told), chunks.started().id(), true);
        if (rest.calls().isEmpty()) {
            String content = rest.content();
            return chunks.ended(completed, new Delta(null, content == null || content.isEmpty() ? null : content));
        }
        return chunks.called(completed, new Delta(null, rest.content(), rest.calls()));
    }

    @Override
    public Object usage(Completed completed) {
        return chunks.usage(completed);
    }
}
