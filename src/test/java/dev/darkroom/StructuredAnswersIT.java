package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationLimits;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationRequest;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.generation.ResponseFormat;
import dev.darkroom.generation.ResponseSchemas;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.runtime.OnnxDenoiserFactory;
import dev.darkroom.runtime.RuntimeSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers of a given form by the model that comes with the server. */
class StructuredAnswersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> QUESTIONS = List.of(
            "What is the capital of France?", "Hello!", "Write a function that adds two numbers.", "Tell me a story.", "{\"a\": ");
    private static final List<String> CACHES = List.of("none", "prefix", "dual", "delayed");

    @Test
    void everyAnswerIsValidByItsSchema() {
        InstalledModel model = InstalledModel.open(Path.of("models/pocket"));
        try (GenerationService service = new GenerationService(new OnnxDenoiserFactory(RuntimeSettings.DEFAULT), GenerationLimits.DEFAULT)) {
            ResponseSchemas.all().forEach((name, schema) -> {
                for (int i = 0; i < QUESTIONS.size(); i++) {
                    GenerationOptions options = new GenerationOptions(
                            64, 32, null, null, null, null, null, CACHES.get(i % 3), i % 2 == 0 ? 0.0 : 0.8, null, 5L, null, null,
                            null, null, null, null, "instant", null, ResponseFormat.jsonSchema(schema));
                    int[] prompt = model.chatTemplate().encode(List.of(new ChatMessage("user", QUESTIONS.get(i))), true);
                    Completed end = (Completed) service.start(new GenerationRequest(model, prompt, options))
                            .events(-1)
                            .blockLast(PATIENCE);
                    assertThat(ResponseSchemas.errors(schema, end.text())).as("%s: %s", name, end.text()).isEmpty();
                }
            });
        }
    }
}
