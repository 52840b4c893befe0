package dev.darkroom.web;

import dev.darkroom.chat.Conversations;
import dev.darkroom.chat.Shares;
import dev.darkroom.model.ModelManifest;
import dev.darkroom.model.ModelRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.json.JsonMapper;

/** The web layer over fakes. Not a {@code @Configuration}: a scan from the root package must not find it. */
@EnableAutoConfiguration
@ComponentScan
public class WebTestApplication {

    static final int MOST_SHARES = 20;

    @Bean
    FakeChatGenerations chatGenerations() {
        return new FakeChatGenerations();
    }

    @Bean
    Conversations conversations(FakeChatGenerations generations, DataSource database) {
        return new Conversations(generations, database);
    }

    @Bean
    Shares shares(DataSource database) {
        return new Shares(database, MOST_SHARES);
    }

    @Bean
    FakeCodeGenerations codeGenerations() {
        return new FakeCodeGenerations();
    }

    @Bean
    FakeEmbeddings embeddingModel() {
        return new FakeEmbeddings();
    }

    @Bean
    FakeRuntime runtimeStatus() {
        return new FakeRuntime();
    }

    /** Two models whose manifests are real and whose graphs are empty: the web layer reads manifests alone. */
    @Bean
    ModelRegistry modelRegistry() throws IOException {
        Path models = Files.createTempDirectory("darkroom-models");
        install(models, "pocket", "int8", 12_345_678L);
        install(models, "darkside", "fp16", 8_015_581_184L);
        return new ModelRegistry(models, null);
    }

    private static void install(Path models, String name, String precision, long parameters) throws IOException {
        Path directory = Files.createDirectory(models.resolve(name));
        ModelManifest manifest = new ModelManifest(
                ModelManifest.FORMAT_VERSION,
                name,
                "llada",
                precision,
                parameters,
                8192,
                512,
                320,
                8,
                5,
                5,
                64,
                0,
                new ModelManifest.SpecialTokens(0, 1, List.of(1)),
                new ModelManifest.DecodingDefaults("threshold", null, 0.9, null, 128, "dual", null, null, null),
                null,
                "Apache-2.0");
        Files.write(directory.resolve("model.json"), new JsonMapper().writeValueAsBytes(manifest));
        for (String file : List.of("model.onnx", "tokenizer.json")) {
            Files.createFile(directory.resolve(file));
        }
        for (Path path : List.of(
                directory.resolve("model.json"),
                directory.resolve("model.onnx"),
                directory.resolve("tokenizer.json"),
                directory,
                models)) {
            path.toFile().deleteOnExit();
        }
    }
}
