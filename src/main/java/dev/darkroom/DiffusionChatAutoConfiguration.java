package dev.darkroom;

import dev.darkroom.chat.ChatGenerations;
import dev.darkroom.chat.DiffusionChatModel;
import dev.darkroom.chat.DiffusionObservationConvention;
import dev.darkroom.chat.TemplateChatGenerations;
import dev.darkroom.generation.GenerationLimits;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.model.DenoiserFactory;
import dev.darkroom.model.ModelRegistry;
import dev.darkroom.runtime.OnnxDenoiserFactory;
import dev.darkroom.runtime.RuntimeSettings;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.observation.ChatModelObservationConvention;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives an application a {@link DiffusionChatModel}, with nothing of the server around it. In the server it runs on what is
 * there anyway. Spring AI's {@code spring.ai.model.chat} chooses among several models: this one is {@code darkroom}.
 */
@AutoConfiguration(
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
        beforeName = "org.springframework.ai.model.chat.client.autoconfigure.ChatClientAutoConfiguration")
@ConditionalOnClass(ChatModel.class)
@ConditionalOnProperty(name = "spring.ai.model.chat", havingValue = "darkroom", matchIfMissing = true)
@EnableConfigurationProperties(DiffusionChatProperties.class)
public class DiffusionChatAutoConfiguration {

    /** What runs models, where the application does not bring it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(ChatGenerations.class)
    static class Engine {

        @Bean
        @ConditionalOnMissingBean
        ModelRegistry darkroomModels(DiffusionChatProperties properties) {
            return new ModelRegistry(
                    properties.modelsDirectory(), properties.chat().options().model());
        }

        @Bean
        @ConditionalOnMissingBean
        DenoiserFactory darkroomDenoisers(DiffusionChatProperties properties) {
            return new OnnxDenoiserFactory(RuntimeSettings.DEFAULT.withThreads(properties.threads()));
        }

        /** Begins to load the model at once. Fails the start if none is installed. */
        @Bean
        @ConditionalOnMissingBean
        GenerationService darkroomGenerations(
                DenoiserFactory denoisers, ModelRegistry models, DiffusionChatProperties properties) {
            // Nobody comes back for an answer here: nothing is kept.
            GenerationLimits limits = new GenerationLimits(
                    properties.maxConcurrent(), properties.maxQueued(), Duration.ZERO, 0, Duration.ZERO);
            GenerationService generations = new GenerationService(denoisers, limits);
            generations.warmUp(models.require(null));
            return generations;
        }

        @Bean
        ChatGenerations darkroomChatGenerations(ModelRegistry models, GenerationService generations) {
            return new TemplateChatGenerations(models, generations);
        }
    }

    @Bean
    @ConditionalOnMissingBean
    DiffusionChatModel diffusionChatModel(
            ChatGenerations generations,
            DiffusionChatProperties properties,
            ObjectProvider<ObservationRegistry> observations,
            ObjectProvider<ChatModelObservationConvention> convention) {
        return new DiffusionChatModel(
                generations,
                properties.chat().options().toOptions(),
                observations.getIfUnique(() -> ObservationRegistry.NOOP),
                convention.getIfAvailable(DiffusionObservationConvention::new));
    }
}
