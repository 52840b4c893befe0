package dev.darkroom.web.ui;

import dev.darkroom.model.ModelRegistry;
import dev.darkroom.model.UnknownModelException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What pages say of the models: {@code model}, the default one, and all {@code models}; {@code problem} where there is none. */
@Component
final class ModelVariables {

    private final ModelRegistry registry;

    ModelVariables(ModelRegistry registry) {
        this.registry = registry;
    }

    /** These and the page's own variables. Looks at the disk. */
    Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(own);
        try {
            all.put("model", ModelLabel.of(registry.defaultModel()));
            all.put("models", registry.models().stream().map(ModelLabel::of).toList());
        } catch (UnknownModelException error) {
            all.put("problem", String.valueOf(error.getMessage()));
        }
        return all;
    }
}
