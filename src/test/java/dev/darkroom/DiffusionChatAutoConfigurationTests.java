package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.chat.DiffusionChatModel;
import dev.darkroom.chat.DiffusionChatOptions;
import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationOptions;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** An application that has the jar on its class path, and none of the server. */
class DiffusionChatAutoConfigurationTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DiffusionChatAutoConfiguration.class));

    /** The example of the README. */
    @Test
    void anApplicationGetsAModelThatAnswers() {
        application.withPropertyValues("spring.ai.darkroom.chat.options.max-tokens=48").run(context -> {
            DiffusionChatModel model = context.getBean(DiffusionChatModel.class);
            assertThat(model.getOptions().getMaxTokens()).isEqualTo(48);

            ChatClient client = ChatClient.builder(model)
                    .defaultOptions(DiffusionChatOptions.builder().maxTokens(64).preset("adaptive"))
                    .build();
            String answer = client.prompt("Hello!").call().content();
            String streamed =
                    client.prompt("Hello!").stream().content().collect(Collectors.joining()).block(ServerClient.PATIENCE);
            List<GenerationEvent> events = model.events(new Prompt("Hello!")).collectList().block(ServerClient.PATIENCE);

            assertThat(answer).isEqualTo(streamed);
            assertThat(events).hasAtLeastOneElementOfType(GenerationEvent.Pass.class);
            assertThat(context).doesNotHaveBean(DarkroomProperties.class);
        });
    }

    @Test
    void everyOptionOfTheDecoderHasASetting() {
        List<String> settings = names(DiffusionChatProperties.Options.class);
        assertThat(settings).containsAll(
                names(GenerationOptions.class).stream().filter(name -> !name.equals("responseFormat")).toList());
        assertThat(Stream.of(DiffusionChatOptions.Builder.class.getMethods()).map(Method::getName))
                .containsAll(settings.stream().map(name -> name.equals("stop") ? "stopSequences" : name).toList());
        String prefix = "spring.ai.darkroom.chat.options.";
        application.withPropertyValues(prefix + "lookahead=8", prefix + "cache=dual", prefix + "min-passes=3").run(context -> {
            DiffusionChatOptions options = (DiffusionChatOptions) context.getBean(DiffusionChatModel.class).getOptions();
            GenerationOptions decoding = options.decoding();
            assertThat(decoding.lookahead()).isEqualTo(8);
            assertThat(decoding.cache()).isEqualTo("dual");
            assertThat(decoding.minPasses()).isEqualTo(3);
        });
    }

    private static List<String> names(Class<? extends Record> values) {
        return Stream.of(values.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    @Test
    void anotherModelMayBeChosen() {
        application.withPropertyValues("spring.ai.model.chat=other")
                .run(context -> assertThat(context).doesNotHaveBean(DiffusionChatModel.class));
    }

    @Test
    void aMissingModelIsToldAtTheStart() {
        application.withPropertyValues("spring.ai.darkroom.models-directory=target/no-models")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("import"));
    }
}
