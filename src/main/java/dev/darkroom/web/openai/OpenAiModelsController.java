package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelRegistry;
import dev.darkroom.web.ApiJson;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Tells the installed models. */
@RestController
class OpenAiModelsController {

    private static final String OWNER = "darkroom";

    private final ModelRegistry registry;
    private final ApiJson json;

    OpenAiModelsController(ModelRegistry registry, ApiJson json) {
        this.registry = registry;
        this.json = json;
    }

    @GetMapping(path = "/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> models() {
        // The registry looks at the disk: not on an event loop.
        return Mono.fromCallable(() -> json.write(list())).subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping(path = "/v1/models/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> model(@PathVariable String id) {
        return Mono.fromCallable(() -> json.write(Model.of(registry.require(id)))).subscribeOn(Schedulers.boundedElastic());
    }

    private ModelList list() {
        List<InstalledModel> models = registry.models();
        return new ModelList("list", models.stream().map(Model::of).toList());
    }

    private record ModelList(String object, List<Model> data) {}

    /** @param created seconds since 1970; 0, as nobody knows when a model was made */
    private record Model(String id, String object, long created, @JsonProperty("owned_by") String ownedBy) {

        static Model of(InstalledModel model) {
            return new Model(model.name(), "model", 0, OWNER);
        }
    }
}
