package dev.darkroom.runtime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.Proposals;
import dev.darkroom.diffusion.Span;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A canvas under way through a network: one sequence, or two of them where guidance wants an unconditional one as well. */
final class OnnxDenoisingSession implements DenoisingSession {

    private final InterruptibleRuns runs = new InterruptibleRuns();
    private final ReadoutGraph readout;
    private final CachedForward conditional;
    private final @Nullable CachedForward unconditional;

    OnnxDenoisingSession(Network network, ReadoutGraph readout, Canvas canvas) {
        this.readout = readout;
        this.conditional = new CachedForward(network, runs, canvas.length(), canvas::token);
        this.unconditional = readout.wantsUnconditional() ? withoutGiven(network, canvas) : null;
    }

    /** The canvas with masks in place of all that was settled when the session was opened. */
    private CachedForward withoutGiven(Network network, Canvas canvas) {
        BitSet given = new BitSet(canvas.length());
        IntStream.range(0, canvas.length()).filter(position -> !canvas.isMasked(position)).forEach(given::set);
        return new CachedForward(
                network,
                runs,
                canvas.length(),
                position -> given.get(position) ? canvas.maskToken() : canvas.token(position));
    }

    @Override
    public Proposals refresh(Span window, int[] positions) {
        return run(positions, 0, (forward, rows, outputs, candidates) ->
                forward.refresh(window, rows, outputs, candidates));
    }

    @Override
    public Proposals refine(int[] positions) {
        return run(positions, conditional.windowStart(), CachedForward::refine);
    }

    private Proposals run(int[] positions, int firstRow, Forward forward) {
        int[] rows = IntStream.of(positions).map(position -> Math.max(firstRow, position - readout.shift())).toArray();
        boolean nothingAsked = rows.length == 0;
        if (nothingAsked) {
            // The graph predicts at least one row; the run may be wanted for its keys and values alone.
            rows = new int[] {firstRow};
        }
        Map<String, OnnxTensor> outputs = Map.of();
        Map<String, OnnxTensor> unguided = Map.of();
        try {
            outputs = forward.run(conditional, rows, readout.outputs(), readout.candidates());
            if (unconditional != null) {
                unguided = forward.run(unconditional, rows, readout.outputs(), readout.candidates());
            }
            if (nothingAsked) {
                return new Proposals(positions, readout.candidates(), new int[0], new float[0], new float[0]);
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
    private interface Forward {
        Map<String, OnnxTensor> run(CachedForward forward, int[] rows, Set<String> outputs, int candidates)
                throws OrtException;
    }
}
