package dev.darkroom.web.ui;

import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelManifest;
import java.util.Locale;

/** What the page says of a model. */
record ModelLabel(String name, String parameters, String precision, int contextLength) {

    static ModelLabel of(InstalledModel model) {
        ModelManifest manifest = model.manifest();
        return new ModelLabel(
                model.name(), count(manifest.parameters()), manifest.precision(), manifest.contextLength());
    }

    /** 12,345,678 is 12M; 8,015,581,184 is 8.0B. */
    static String count(long parameters) {
        if (parameters >= 999_500_000) {
            return String.format(Locale.ROOT, "%.1fB", parameters / 1e9);
        }
        if (parameters >= 999_500) {
            return String.format(Locale.ROOT, "%.0fM", parameters / 1e6);
        }
        return String.format(Locale.ROOT, "%.0fk", parameters / 1e3);
    }
}
