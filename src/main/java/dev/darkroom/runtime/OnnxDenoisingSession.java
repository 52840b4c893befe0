package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.Span;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A canvas under way through a network: one sequence, or two of them where guidance wants an unconditional one as well. */
final class OnnxDenoisingSession implements DenoisingSession {

    private final InterruptibleRuns runs = new InterruptibleRuns();
    private final ReadoutGraph readout;
    private final CachedForward conditional;
    private final @Nullable CachedForward unconditional;
    /** What the last extension says of the window's first position, where predictions stand a row before it. */
    private @Nullable Proposals beforeWindow;

    /** @param room refuses passes that are too large for the memory */
    OnnxDenoisingSession(Network network, ReadoutGraph readout, Canvas canvas, Consumer<PassMemory.Rows> room) {
        this.readout = readout;
        this.conditional = new CachedForward(network, runs, room, canvas, canvas::token);
        this.unconditional = readout.wantsUnconditional() ? withoutGiven(network, room, canvas) : null;
    }

    /** The canvas with masks in place of all that was given, by the prompt or by the user. */
    private CachedForward withoutGiven(Network network, Consumer<PassMemory.Rows> room, Canvas canvas) {
        return new CachedForward(
                network,
                runs,
                room,
                canvas,
                position -> canvas.isPinned(position) && !canvas.isPadding(position)
                        ? canvas.maskToken()
                        : canvas.token(position));
    }

    @Override
    public void lookUntil(int end) {
        conditional.lookUntil(end);
        if (unconditional != null) {
            unconditional.lookUntil(end);
        }
    }

    @Override
    public Proposals refresh(Span window, int[] positions) {
        beforeWindow = null;
        int[] rows = rows(positions, 0);
        return call(positions, forward -> forward.refresh(window, rows, readout.outputs(), readout.candidates()));
    }

    @Override
    public void extend(Span span, Span window) {
        int[] next = {span.end()};
        Proposals last =
                call(next, forward -> forward.extend(span, window, readout.outputs(), readout.candidates()));
        beforeWindow = readout.shift() > 0 && last.size() > 0 ? last : null;
    }

    @Override
    public Proposals refine(int[] positions, int[] kept) {
        Proposals known = beforeWindow;
        boolean firstIsKnown =
                known != null && positions.length > 0 && positions[0] == conditional.firstToRun();
        int[] asked = firstIsKnown ? Arrays.copyOfRange(positions, 1, positions.length) : positions;
        int[] rows = rows(asked, conditional.firstToRun());
        Proposals proposals =
                call(asked, forward -> forward.refine(rows, kept, readout.outputs(), readout.candidates()));
        return firstIsKnown ? known.followedBy(proposals) : proposals;
    }

    /** The rows that predict the positions. The graph wants one at least: a run may be for its keys and values alone. */
    private int[] rows(int[] positions, int first) {
        return positions.length == 0
                ? new int[] {first}
                : IntStream.of(positions).map(position -> rowOf(position, first)).toArray();
    }

    /** The first position that is run has none before it, but for those of a prompt that is all padding. */
    private int rowOf(int position, int first) {
        if (position < first) {
            throw new IllegalArgumentException("position " + position + " lies before the window, which begins at " + first);
        }
        return Math.max(first, position - readout.shift());
    }

    private Proposals call(int[] positions, Call call) {
        Map<String, OnnxTensor> outputs = Map.of();
        Map<String, OnnxTensor> unguided = Map.of();
        try {
            outputs = call.run(conditional);
            if (unconditional != null) {
                unguided = call.run(unconditional);
            }
            if (positions.length == 0 || outputs.isEmpty()) {
                return new Proposals(new int[0], readout.candidates(), new int[0], new float[0], new float[0]);
            }
            return readout.read(positions, outputs, unconditional == null ? null : unguided, runs);
        } catch (OrtException e) {
            throw new IllegalStateException("the model's tensors cannot be made or read: " + e.getMessage(), e);
        } finally {
            outputs.values().forEach(OnnxTensor::close);
            unguided.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public long tokensComputed() {
        return conditional.tokensComputed() + (unconditional == null ? 0 : unconditional.tokensComputed());
    }

    @Override
    public void interrupt() {
        runs.interrupt();
    }

    @Override
    public void close() {
        conditional.close();
        if (unconditional != null) {
            unconditional.close();
        }
    }

    @FunctionalInterface
    private interface Call {
        Map<String, OnnxTensor> run(CachedForward forward) throws OrtException;
    }
}
