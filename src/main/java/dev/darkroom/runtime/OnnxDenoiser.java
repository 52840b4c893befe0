package dev.darkroom.runtime;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.diffusion.DenoisingSession;
import dev.darkroom.diffusion.Readout;
import dev.darkroom.model.ModelManifest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model's graph in ONNX Runtime. Sessions may run in parallel, each in the thread that calls it. */
final class OnnxDenoiser implements Denoiser {

    private final Network network;
    private final Supplier<OrtSession> guidanceLoader;
    private final ModelManifest manifest;
    private @Nullable OrtSession guidance;

    /**
     * @param network closed with this denoiser
     * @param guidanceLoader opens the graph of guided readouts when one is first asked for
     */
    OnnxDenoiser(Network network, Supplier<OrtSession> guidanceLoader, ModelManifest manifest) {
        this.network = network;
        this.guidanceLoader = guidanceLoader;
        this.manifest = manifest;
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
        ReadoutGraph readoutGraph = new ReadoutGraph(readout, vocabularySize(), plain ? null : guidanceGraph());
        return new OnnxDenoisingSession(network, readoutGraph, canvas);
    }

    private synchronized OrtSession guidanceGraph() {
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
                guidance.close();
            } catch (OrtException e) {
                throw new IllegalStateException("the guidance graph cannot be closed", e);
            }
        }
    }
}
