package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptBundleTests {

    @Test
    void putsEveryModuleBeforeThoseThatImportIt() {
        String script = ScriptBundle.of("bundle/entry.js");
        assertThat(script)
                .containsSubsequence("export nothing, says a comment", "class Base", "return { Base, LIMIT };", "function twice",
                        "return { twice, later };", "new Base(LIMIT)")
                .containsOnlyOnce("class Base")
                .doesNotContainPattern("(?m)^(import|export) ")
                .containsPattern("const \\{\\s+twice: double,\\s+later\\s+} = module")
                .contains("'a dollar $1 and a \\\\ stay'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-export", "bare-import", "circle-a", "script-end"})
    void refusesWhatItCannotBundle(String name) {
        assertThatThrownBy(() -> ScriptBundle.of("bundle/" + name + ".js")).isInstanceOf(IllegalStateException.class);
    }
}
