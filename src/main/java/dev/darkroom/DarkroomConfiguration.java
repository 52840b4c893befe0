package dev.darkroom;

import dev.darkroom.chat.ChatGenerations;
import dev.darkroom.chat.CodeGenerations;
import dev.darkroom.chat.Conversations;
import dev.darkroom.chat.InfillGenerations;
import dev.darkroom.chat.ModelCodeGenerations;
import dev.darkroom.chat.ModelInfillGenerations;
import dev.darkroom.chat.Shares;
import dev.darkroom.chat.ModelTextGenerations;
import dev.darkroom.chat.TemplateChatGenerations;
import dev.darkroom.generation.GenerationListener;
import dev.darkroom.chat.TextGenerations;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.model.DenoiserFactory;
import dev.darkroom.model.ModelRegistry;
import dev.darkroom.runtime.MiniLmEmbeddingModel;
import dev.darkroom.runtime.OnnxDenoiserFactory;
import javax.sql.DataSource;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rooms together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DarkroomProperties.class)
class DarkroomConfiguration {

    @Bean
    ModelRegistry modelRegistry(DarkroomProperties properties) {
        return new ModelRegistry(properties.modelsDirectory(), properties.defaultModel());
    }

    @Bean
    DenoiserFactory denoiserFactory(DarkroomProperties properties) {
        return new OnnxDenoiserFactory(properties.runtime().settings());
    }

    /**
     * Begins to load the default model at once, while the rest of the server starts. Fails the start if no model is
     * installed: a server that cannot answer helps nobody.
     */
    @Bean
    GenerationService generationService(
            DenoiserFactory denoisers,
            ModelRegistry models,
            DarkroomProperties properties,
            GenerationListener listener) {
        GenerationService generations =
                new GenerationService(denoisers, properties.generation().limits(), listener);
        generations.warmUp(models.require(null));
        return generations;
    }

    @Bean
    ChatGenerations chatGenerations(ModelRegistry models, GenerationService generations) {
        return new TemplateChatGenerations(models, generations);
    }

    @Bean
    Conversations conversations(ChatGenerations generations, DataSource database) {
        return new Conversations(generations, database);
    }

    /** After the start, which need not wait for a database. */
    @Bean
    ApplicationRunner openConversations(Conversations conversations) {
        return arguments -> conversations.open();
    }

    @Bean
    Shares shares(DataSource database, DarkroomProperties properties) {
        return new Shares(database, properties.maxShares());
    }

    @Bean
    InfillGenerations infillGenerations(ModelRegistry models, GenerationService generations) {
        return new ModelInfillGenerations(models, generations);
    }

    @Bean
    CodeGenerations codeGenerations(ModelRegistry models, GenerationService generations) {
        return new ModelCodeGenerations(models, generations);
    }

    @Bean
    TextGenerations textGenerations(ModelRegistry models, GenerationService generations) {
        return new ModelTextGenerations(models, generations);
    }

    @Bean
    EmbeddingModel embeddingModel() {
        return new MiniLmEmbeddingModel();
    }
}
