package dev.darkroom.generation;

import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.model.DenoiserFactory;
import dev.darkroom.model.ExecutionTarget;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelLoadException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The models in memory. A model that is imported again is another one of the same name: generations that began with the
 * earlier go on with it while it is loaded, and it is freed when the last of them is over.
 */
final class LoadedModels {

    private final DenoiserFactory denoisers;
    /** Touched by the inference thread alone. */
    private final Map<InstalledModel, Denoiser> loaded = new IdentityHashMap<>();
    private final Map<String, InstalledModel> newest = new ConcurrentHashMap<>();

    LoadedModels(DenoiserFactory denoisers) {
        this.denoisers = denoisers;
    }

    /** Takes note that this is the model of its name from now on. Any thread. */
    void use(InstalledModel model) {
        newest.put(model.name(), model);
    }

    /** Whether no other model has taken the name since. Any thread. */
    boolean isNewest(InstalledModel model) {
        return newest.get(model.name()) == model;
    }

    /** What the model runs on, or will. Any thread. */
    ExecutionTarget target(InstalledModel model) {
        return denoisers.target(model.directory());
    }

    /** Loads the model if it is not. Inference thread only. */
    Denoiser get(InstalledModel model) {
        Denoiser denoiser = loaded.get(model);
        if (denoiser == null) {
            if (!isNewest(model)) {
                throw new ModelLoadException(
                        "model " + model.name() + " was imported anew; its earlier files are gone", null);
            }
            denoiser = denoisers.load(model.directory());
            loaded.put(model, denoiser);
        }
        return denoiser;
    }

    /** Frees models whose names others have taken, unless they are used. Inference thread only. */
    void freeOld(Predicate<InstalledModel> used) {
        loaded.entrySet().removeIf(entry -> {
            boolean old = !isNewest(entry.getKey()) && !used.test(entry.getKey());
            if (old) {
                entry.getValue().close();
            }
            return old;
        });
    }

    /** Frees all of them, once the inference thread has stopped. */
    void close() {
        loaded.values().forEach(Denoiser::close);
    }
}
