package dev.darkroom.runtime;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.model.DenoiserFactory;
import dev.darkroom.model.ExecutionTarget;
import dev.darkroom.model.ModelDirectory;
import dev.darkroom.model.ModelLoadException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads models into ONNX Runtime, on a GPU or on the CPU. Safe for use by any thread. */
public final class OnnxDenoiserFactory implements DenoiserFactory {

    private static final Logger log = LoggerFactory.getLogger(OnnxDenoiserFactory.class);

    private final RuntimeSettings settings;
    private final ExecutionTarget usual;
    private final @Nullable Path profile;
    /** Of models that do not run on what is usual. */
    private final Map<Path, ExecutionTarget> exceptions = new ConcurrentHashMap<>();

    /**
     * Finds out what models can run on, which takes a moment where CUDA is wanted, and says so in the log.
     *
     * @throws IllegalStateException if CUDA is asked for and does not work
     */
    public OnnxDenoiserFactory(RuntimeSettings settings) {
        this(settings, CudaProbe::problem);
    }

    /** @param probe why CUDA cannot be used; nothing if it can */
    OnnxDenoiserFactory(RuntimeSettings settings, Function<RuntimeSettings, Optional<String>> probe) {
        this.settings = settings;
        this.usual = choose(settings, probe);
        this.profile = null;
        log.info("Models run on {}: {}", usual.provider(), usual.reason());
    }

    private OnnxDenoiserFactory(RuntimeSettings settings, ExecutionTarget usual, Path profile) {
        this.settings = settings;
        this.usual = usual;
        this.profile = profile;
    }

    /**
     * A factory of models that measure each operator, which makes them slower.
     *
     * @param file how the name of a model's profile begins; it is written, in the trace event format, when the model is closed
     */
    public OnnxDenoiserFactory profiling(Path file) {
        return new OnnxDenoiserFactory(settings, usual, file);
    }

    private static ExecutionTarget choose(
            RuntimeSettings settings, Function<RuntimeSettings, Optional<String>> probe) {
        if (settings.provider() == RuntimeSettings.Provider.CPU) {
            return cpu("it was asked for");
        }
        Optional<String> problem = probe.apply(settings);
        boolean asked = settings.provider() == RuntimeSettings.Provider.CUDA;
        if (problem.isPresent() && asked) {
            throw new IllegalStateException(
                    "darkroom.runtime.provider is cuda, but " + problem.get() + "; or let it be auto or cpu");
        }
        return problem.map(OnnxDenoiserFactory::cpu)
                .orElseGet(() -> new ExecutionTarget(
                        "cuda", asked ? "it was asked for" : "GPU " + settings.device() + " can be used"));
    }

    private static ExecutionTarget cpu(String reason) {
        return new ExecutionTarget("cpu", reason);
    }

    @Override
    public ExecutionTarget target(ModelDirectory directory) {
        ExecutionTarget exception = exceptions.get(directory.path());
        if (exception != null) {
            return exception;
        }
        boolean unfit = settings.provider() == RuntimeSettings.Provider.AUTO
                && usual.provider().equals("cuda")
                && directory.manifest().precision().equals("int8");
        return unfit ? cpu("int8 is for CPUs: import the model with --precision fp16 for CUDA") : usual;
    }

    @Override
    public Denoiser load(ModelDirectory directory) {
        boolean cuda = target(directory).provider().equals("cuda");
        try {
            return denoiser(directory, cuda);
        } catch (ModelLoadException e) {
            if (!cuda || settings.provider() == RuntimeSettings.Provider.CUDA) {
                throw e;
            }
            Denoiser onCpu = denoiser(directory, false);
            ExecutionTarget target = cpu("it cannot be loaded on the GPU: " + CudaProbe.firstLine(e));
            exceptions.put(directory.path(), target);
            log.warn("Model {} runs on the CPU: {}", directory.path().getFileName(), target.reason());
            return onCpu;
        }
    }

    private Denoiser denoiser(ModelDirectory directory, boolean cuda) {
        MemoryLimit limit = cuda ? MemoryLimit.NONE : MemoryLimit.of(settings);
        PassMemory memory = passMemory(directory, limit);
        return new OnnxDenoiser(
                network(directory, memory, open(directory.graph(), settings, cuda, profile), settings, cuda, cuda),
                () -> guidance(directory, settings, cuda),
                directory.manifest(),
                limit);
    }

    /** Reads the main graph and refuses it before it is loaded if it is not one of ours, or too large. */
    private static PassMemory passMemory(ModelDirectory directory, MemoryLimit limit) {
        PassMemory memory = refusing(directory.graph(), () -> PassMemory.ofModel(directory.graph()));
        limit.requireLoadable(memory.bytes(PassMemory.SMALLEST), directory.graph());
        return memory;
    }

    static Guidance guidance(ModelDirectory directory, RuntimeSettings settings, boolean cuda) {
        Path file = directory.guidanceGraph();
        PassMemory memory =
                refusing(file, () -> PassMemory.ofGuidance(file, directory.manifest().vocabularySize()));
        return new Guidance(open(file, settings, cuda, null), memory);
    }

    private static PassMemory refusing(Path file, Supplier<PassMemory> reader) {
        try {
            return reader.get();
        } catch (RuntimeException e) {
            throw new ModelLoadException(file + " cannot be loaded (" + e.getMessage() + "); import the model again", e);
        }
    }

    /** @param bound whether caches stay where the network runs, which on a CPU gains nothing */
    static Network network(ModelDirectory directory, RuntimeSettings settings, boolean cuda, boolean bound) {
        MemoryLimit limit = cuda ? MemoryLimit.NONE : MemoryLimit.of(settings);
        PassMemory memory = passMemory(directory, limit);
        return network(directory, memory, open(directory.graph(), settings, cuda, null), settings, cuda, bound);
    }

    private static Network network(
            ModelDirectory directory,
            PassMemory memory,
            OrtSession graph,
            RuntimeSettings settings,
            boolean cuda,
            boolean bound) {
        try {
            Network.MemoryOpener caches = bound ? type -> deviceMemory(type, settings, cuda) : null;
            return new Network(graph, memory, directory.manifest().layers(), caches);
        } catch (OrtException | RuntimeException e) {
            closeQuietly(graph);
            throw new ModelLoadException(
                    directory.graph() + " is not a graph that Darkroom runs: " + e.getMessage(), e);
        }
    }

    /** Where caches lie that never leave the device, or null if there is no way there. */
    private static @Nullable DeviceMemory deviceMemory(OnnxJavaType type, RuntimeSettings settings, boolean cuda)
            throws OrtException {
        try (OrtSession.SessionOptions options = Sessions.options(settings, cuda)) {
            NativeRuntime runtime = new NativeRuntime();
            OrtSession join = OrtEnvironment.getEnvironment().createSession(SingleNodeGraph.joinPositions(type), options);
            return new DeviceMemory(runtime, cuda ? "Cuda" : "Cpu", cuda ? settings.device() : 0, join);
        } catch (NativeRuntime.UnavailableException e) {
            log.warn("Caches pass through main memory between two passes, which is slow: {}", e.getMessage());
            return null;
        }
    }

    private static OrtSession open(Path file, RuntimeSettings settings, boolean cuda, @Nullable Path profile) {
        try (OrtSession.SessionOptions options = Sessions.options(settings, cuda)) {
            if (profile != null) {
                options.enableProfiling(profile.toString());
            }
            return OrtEnvironment.getEnvironment().createSession(file.toString(), options);
        } catch (OrtException e) {
            throw new ModelLoadException(
                    file + " cannot be loaded (" + e.getMessage() + "); import the model again", e);
        }
    }

    private static void closeQuietly(OrtSession session) {
        try {
            session.close();
        } catch (OrtException ignored) {
            // The failure that led here is the one to report.
        }
    }
}
