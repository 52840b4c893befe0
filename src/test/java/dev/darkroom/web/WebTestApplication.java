package dev.darkroom.web;

import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelManifest;
import dev.darkroom.model.ModelRegistry;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The web layer over fakes. Not a {@code @Configuration}: a scan from the root package must not find it. */
@EnableAutoConfiguration
@ComponentScan
public class WebTestApplication {

    @Bean
    FakeChatGenerations chatGenerations() {
        return new FakeChatGenerations();
    }

    @Bean
    FakeRuntime runtimeStatus() {
        return new FakeRuntime();
    }

    @Bean
    ModelRegistry modelRegistry() {
        return new ModelRegistry() {
            @Override
            public List<InstalledModel> models() {
                return List.of(defaultModel(), model("darkside", "fp16", 8_015_581_184L));
            }

            @Override
            public InstalledModel defaultModel() {
                return model("pocket", "int8", 12_345_678L);
            }
        };
    }

    private static InstalledModel model(String name, String precision, long parameters) {
        ModelManifest manifest = new ModelManifest(
                ModelManifest.FORMAT_VERSION, name, "llada", precision, parameters, 8192, 512, 320, 8, 5, 5, 64, 0,
                new ModelManifest.SpecialTokens(0, 1, List.of(1)),
                new ModelManifest.DecodingDefaults("threshold", null, 0.9, null, 128, "dual"),
                null, "Apache-2.0");
        return new InstalledModel() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ModelManifest manifest() {
                return manifest;
            }
        };
    }
}
