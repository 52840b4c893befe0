package dev.darkroom.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models below one directory, by the name of their own directory. Every call looks at the disk again, so a model
 * imported while the server runs is found; an unchanged model stays the same object. Safe for use by many threads at once.
 */
public final class ModelRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(ModelRegistry.class);
    private static final String EMBEDDED = "pocket";

    private final Path modelsDirectory;
    private final @Nullable String defaultModel;
    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * @param modelsDirectory holds one directory a model; need not exist yet
     * @param defaultModel the model for requests that name none; null: {@code pocket}, else the first
     */
    public ModelRegistry(Path modelsDirectory, @Nullable String defaultModel) {
        this.modelsDirectory = modelsDirectory;
        this.defaultModel = defaultModel == null || defaultModel.isBlank() ? null : defaultModel;
    }

    /**
     * All usable models, sorted by name. A directory without {@code model.json} is no model and is passed over; one with
     * a damaged model is left out and logged once.
     */
    public synchronized List<InstalledModel> models() {
        List<String> names = directoryNames();
        entries.keySet().retainAll(names);
        List<InstalledModel> models = new ArrayList<>();
        for (String name : names) {
            InstalledModel model = model(name);
            if (model != null) {
                models.add(model);
            }
        }
        return List.copyOf(models);
    }

    /**
     * The model of that name, or the default one for null or blank.
     *
     * @throws UnknownModelException if it is not installed; the message lists what is, or says how to import one
     */
    public InstalledModel require(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return defaultModel();
        }
        List<InstalledModel> models = models();
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown("Model '" + name + "' is not installed", models));
    }

    /**
     * The configured default, else {@code pocket}, else the only model, else the first by name.
     *
     * @throws UnknownModelException if the configured one is not installed, or none is
     */
    public InstalledModel defaultModel() {
        List<InstalledModel> models = models();
        if (defaultModel == null && models.isEmpty()) {
            throw unknown("No model is installed", models);
        }
        String wanted = defaultModel == null ? EMBEDDED : defaultModel;
        return models.stream()
                .filter(model -> model.name().equals(wanted))
                .findFirst()
                .or(() -> defaultModel == null ? models.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> unknown("The default model '" + wanted + "' is not installed", models));
    }

    private UnknownModelException unknown(String problem, List<InstalledModel> models) {
        return new UnknownModelException(models.isEmpty()
                ? problem + "; there is none in " + modelsDirectory
                        + ". Import one: java -jar darkroom.jar import --from DIR --to " + modelsDirectory.resolve("NAME")
                : problem + ". Installed: "
                        + models.stream().map(InstalledModel::name).collect(Collectors.joining(", ")));
    }

    private List<String> directoryNames() {
        if (!Files.isDirectory(modelsDirectory)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(modelsDirectory)) {
            return children.filter(child -> Files.exists(child.resolve(ModelDirectory.MANIFEST)))
                    .map(child -> child.getFileName().toString())
                    // An import in progress works in a hidden directory.
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ModelDirectoryException(modelsDirectory, "cannot be listed: " + e.getMessage(), e);
        }
    }

    private @Nullable InstalledModel model(String name) {
        Path path = modelsDirectory.resolve(name);
        Stamp stamp = Stamp.of(path.resolve(ModelDirectory.MANIFEST));
        Entry known = entries.get(name);
        if (known != null && known.model != null && known.stamp.equals(stamp)) {
            return known.model;
        }
        try {
            InstalledModel model = new InstalledModel(name, ModelDirectory.open(path));
            entries.put(name, new Entry(stamp, model, null));
            return model;
        } catch (ModelDirectoryException e) {
            if (known == null || !e.getMessage().equals(known.problem)) {
                LOG.warn("Model '{}' is left out: {}", name, e.getMessage());
            }
            entries.put(name, new Entry(stamp, null, e.getMessage()));
            return null;
        }
    }

    /** What is known of a directory: a model, or the problem that was logged. */
    private record Entry(Stamp stamp, @Nullable InstalledModel model, @Nullable String problem) {}

    /** Tells a manifest from its successor. */
    private record Stamp(FileTime modified, long size) {

        static Stamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(attributes.lastModifiedTime(), attributes.size());
            } catch (IOException e) {
                // Gone since the directory was listed; opening it will say so.
                return new Stamp(FileTime.fromMillis(0), -1);
            }
        }
    }
}
