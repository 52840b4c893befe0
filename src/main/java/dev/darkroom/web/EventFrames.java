package dev.darkroom.web;

import dev.darkroom.chat.ConversationTurn;
import dev.darkroom.generation.CodeResult;
import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.FinishReason;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationEvent.Started;
import dev.darkroom.generation.GenerationEvent.Usage;
import dev.darkroom.generation.GenerationOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Events of a generation as the text of server-sent events. */
@Component
final class EventFrames {

    static final String KEEPALIVE = ": keepalive\n\n";

    private final ApiJson json;

    EventFrames(ApiJson json) {
        this.json = json;
        // The first of each kind takes a lock to find out how it is written: here, as frames are written on event loops.
        Usage usage = new Usage(0, 0, 0, 0, 0, 0, 0);
        Change change = new Change(0, "", 0, PositionState.MASKED);
        Stream.of(
                        new Started(0, "", "", 0, 0, GenerationOptions.DEFAULTS),
                        new Pass(0, 0, 0, 0, 0, List.of(change), 0, 0, 0, 0),
                        new Completed(0, "", FinishReason.STOP, usage),
                        new Failed(0, ""))
                .forEach(event -> frame("", event));
    }

    /** One frame with its closing blank line; the data is a single line. */
    String frame(String generation, GenerationEvent event) {
        return frame(generation, event, data(event));
    }

    /** The same for the answer of a conversation, whose start says what conversation that is. */
    String frame(ConversationTurn turn, GenerationEvent event) {
        Object data = event instanceof Started started ? StartedData.of(started, turn) : data(event);
        return frame(turn.generation().id(), event, data);
    }

    private String frame(String generation, GenerationEvent event, Object data) {
        return "event: %s\nid: %s:%d\ndata: %s\n\n"
                .formatted(name(event), generation, event.sequence(), json.write(data));
    }

    /**
     * Tells a client how long the queue is in front of it. No event of the generation: it has no id, so that a client that
     * resumes does not name it.
     *
     * @param position 1 being the next
     */
    String queued(int position) {
        return "event: queued\ndata: {\"position\":%d}\n\n".formatted(position);
    }

    /** The name of an event. */
    String name(GenerationEvent event) {
        if (event instanceof Started) {
            return "started";
        }
        if (event instanceof Pass) {
            return "pass";
        }
        return event instanceof Completed ? "completed" : "failed";
    }

    /** What is written of an event, as JSON. */
    Object data(GenerationEvent event) {
        if (event instanceof Started started) {
            return StartedData.of(started, null);
        }
        if (event instanceof Pass pass) {
            return PassData.of(pass);
        }
        if (event instanceof Completed completed) {
            return CompletedData.of(completed);
        }
        return new FailedData(((Failed) event).message());
    }

    /**
     * @param conversationId of the conversation that keeps the answer, or null
     * @param droppedMessages of that conversation, that the model does not get to see, or null
     */
    private record StartedData(
            String id,
            String model,
            int promptTokens,
            int canvasLength,
            GenerationOptions options,
            @Nullable String conversationId,
            @Nullable Integer droppedMessages) {
        static StartedData of(Started started, @Nullable ConversationTurn turn) {
            return new StartedData(
                    started.id(),
                    started.model(),
                    started.promptTokens(),
                    started.canvasLength(),
                    started.options(),
                    turn == null ? null : turn.conversationId(),
                    turn == null ? null : turn.droppedMessages());
        }
    }

    private record PassData(
            int pass,
            int block,
            List<Integer> window,
            List<List<Object>> changed,
            int committed,
            int masked,
            long millis,
            long elapsed) {
        static PassData of(Pass pass) {
            List<List<Object>> changed = new ArrayList<>(pass.changed().size());
            for (Change change : pass.changed()) {
                changed.add(List.of(
                        change.position(),
                        change.text(),
                        rounded(change.probability()),
                        change.state().symbol()));
            }
            return new PassData(
                    pass.pass(),
                    pass.block(),
                    List.of(pass.windowStart(), pass.windowEnd()),
                    changed,
                    pass.committed(),
                    pass.masked(),
                    pass.millis(),
                    pass.elapsed());
        }

        /** Four decimals: more than any eye or threshold needs, at half the bytes. */
        private static double rounded(float probability) {
            return Math.round(probability * 1e4) / 1e4;
        }
    }

    private record CompletedData(
            String text, @Nullable String code, @Nullable String diff, String finishReason, Usage usage) {
        static CompletedData of(Completed completed) {
            CodeResult result = completed.result();
            return new CompletedData(
                    completed.text(),
                    result == null ? null : result.code(),
                    result == null ? null : result.diff(),
                    completed.finishReason().word(),
                    completed.usage());
        }
    }

    private record FailedData(String message) {}
}
