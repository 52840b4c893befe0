package dev.darkroom.runtime;

import ai.onnxruntime.OrtException;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.model.ModelManifest;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model's graph in ONNX Runtime. Sessions may run in parallel, each in the thread that calls it. */
final class OnnxDenoiser implements Denoiser {

    private final Network network;
    private final Supplier<Guidance> guidanceLoader;
    private final ModelManifest manifest;
    private final MemoryLimit limit;
    private @Nullable Guidance guidance;

    /**
     * @param network closed with this denoiser
     * @param guidanceLoader opens the graph of guided readouts when one is first asked for
     * @param limit what weights and a pass may take
     */
    OnnxDenoiser(Network network, Supplier<Guidance> guidanceLoader, ModelManifest manifest, MemoryLimit limit) {
        this.network = network;
        this.guidanceLoader = guidanceLoader;
        this.manifest = manifest;
        this.limit = limit;
    }

    @Override
    public int vocabularySize() {
        return manifest.vocabularySize();
    }

    @Override
    public int contextLength() {
        return manifest.contextLength();
    }

    @Override
    public DenoisingSession open(Canvas canvas, Readout readout) {
        if (canvas.length() > contextLength()) {
            throw new IllegalArgumentException(
                    "a canvas of %d tokens does not fit the context of %d".formatted(canvas.length(), contextLength()));
        }
        boolean plain = readout.guidance() == 0 && readout.suppressed().isEmpty();
        Guidance guided = plain ? null : guidance();
        ReadoutGraph readoutGraph = new ReadoutGraph(readout, vocabularySize(), guided == null ? null : guided.graph());
        return new OnnxDenoisingSession(network, readoutGraph, canvas, room(canvas, readoutGraph.candidates(), guided));
    }

    /** Most canvases fit whatever is asked of them, and one look says so; of the others each pass is looked at. */
    private Consumer<PassMemory.Rows> room(Canvas canvas, int candidates, @Nullable Guidance guided) {
        if (limit.allows(bytes(PassMemory.Rows.ofCanvas(canvas.length(), candidates), guided))) {
            return rows -> {};
        }
        return rows -> limit.require(bytes(rows, guided), rows);
    }

    private long bytes(PassMemory.Rows rows, @Nullable Guidance guided) {
        long plain = network.passMemory().bytes(rows);
        return guided == null ? plain : TensorShape.plus(plain, guided.memory().bytes(rows));
    }

    private synchronized Guidance guidance() {
        if (guidance == null) {
            guidance = guidanceLoader.get();
        }
        return guidance;
    }

    @Override
    public synchronized void close() {
        network.close();
        if (guidance != null) {
            try {
                guidance.graph().close();
            } catch (OrtException e) {
                throw new IllegalStateException("the guidance graph cannot be closed", e);
            }
        }
    }
}
