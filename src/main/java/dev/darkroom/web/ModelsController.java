package dev.darkroom.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.darkroom.generation.RuntimeStatus;
import dev.darkroom.model.ExecutionTarget;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelManifest;
import dev.darkroom.model.ModelManifest.DecodingDefaults;
import dev.darkroom.model.ModelRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
class ModelsController {

    private final ModelRegistry registry;
    private final RuntimeStatus runtime;
    private final ApiJson json;

    ModelsController(ModelRegistry registry, RuntimeStatus runtime, ApiJson json) {
        this.registry = registry;
        this.runtime = runtime;
        this.json = json;
    }

    @GetMapping(path = "/api/models", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> models() {
        // The registry looks at the disk: not on an event loop.
        return Mono.fromCallable(() -> json.write(list())).subscribeOn(Schedulers.boundedElastic());
    }

    private List<Model> list() {
        List<InstalledModel> models = registry.models();
        String standard = models.isEmpty() ? "" : registry.defaultModel().name();
        return models.stream()
                .map(model -> Model.of(model, model.name().equals(standard), runtime.target(model)))
                .toList();
    }

    /**
     * @param provider where the model runs, {@code cpu} or {@code cuda}
     * @param providerReason why there
     */
    private record Model(
            String name,
            @JsonProperty("default") boolean isDefault,
            String architecture,
            String precision,
            long parameters,
            int contextLength,
            @Nullable DecodingDefaults decoding,
            @Nullable String source,
            @Nullable String licence,
            String provider,
            String providerReason) {

        static Model of(InstalledModel model, boolean isDefault, ExecutionTarget target) {
            ModelManifest manifest = model.manifest();
            return new Model(
                    model.name(),
                    isDefault,
                    manifest.architecture(),
                    manifest.precision(),
                    manifest.parameters(),
                    manifest.contextLength(),
                    manifest.decoding(),
                    manifest.source(),
                    manifest.licence(),
                    target.provider(),
                    target.reason());
        }
    }
}
