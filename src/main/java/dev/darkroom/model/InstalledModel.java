package dev.darkroom.model;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A model directory with its tokenizer and chat template, each loaded at first use and then kept. Safe for use by many
 * threads at once.
 */
public final class InstalledModel {

    private final String name;
    private final ModelDirectory directory;
    private @Nullable Tokenizer tokenizer;
    private @Nullable ChatTemplate chatTemplate;

    InstalledModel(String name, ModelDirectory directory) {
        this.name = name;
        this.directory = directory;
    }

    /**
     * Opens a directory that need not lie among the installed models; it is named after the directory.
     *
     * @throws ModelDirectoryException as {@link ModelDirectory#open}
     */
    public static InstalledModel open(Path path) {
        ModelDirectory directory = ModelDirectory.open(path);
        Path fileName = path.toAbsolutePath().normalize().getFileName();
        return new InstalledModel(fileName == null ? directory.manifest().name() : fileName.toString(), directory);
    }

    /** The name that requests use: that of the directory. */
    public String name() {
        return name;
    }

    public ModelManifest manifest() {
        return directory.manifest();
    }

    public ModelDirectory directory() {
        return directory;
    }

    /**
     * The tokenizer; the first call reads the file.
     *
     * @throws ModelDirectoryException if {@code tokenizer.json} is damaged or of a kind that is not supported
     */
    public synchronized Tokenizer tokenizer() {
        if (tokenizer == null) {
            tokenizer = Tokenizer.open(directory.tokenizerFile());
        }
        return tokenizer;
    }

    /**
     * The chat template; the first call reads the file.
     *
     * @throws ModelDirectoryException if the model has none, or as {@link #tokenizer()}
     */
    public synchronized ChatTemplate chatTemplate() {
        if (chatTemplate == null) {
            chatTemplate = ChatTemplate.open(directory, tokenizer());
        }
        return chatTemplate;
    }

    @Override
    public String toString() {
        return name;
    }
}
