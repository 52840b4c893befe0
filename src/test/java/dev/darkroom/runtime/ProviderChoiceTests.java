package dev.darkroom.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtProvider;
import dev.darkroom.model.ExecutionTarget;
import dev.darkroom.model.ModelDirectory;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Which execution provider is taken, and what is said about it. */
class ProviderChoiceTests {

    private static final ModelDirectory POCKET = ModelDirectory.open(Path.of("models/pocket"));

    private static RuntimeSettings settings(String provider) {
        return new RuntimeSettings(RuntimeSettings.Provider.ofName(provider), 1, 0, 0);
    }

    private static OnnxDenoiserFactory withoutGpu(String provider) {
        return new OnnxDenoiserFactory(settings(provider), wanted -> Optional.of("there is no GPU"));
    }

    @Test
    void autoFallsBackToTheCpuAndSaysWhy() {
        assertThat(withoutGpu("auto").target(POCKET)).isEqualTo(new ExecutionTarget("cpu", "there is no GPU"));
    }

    @Test
    void cudaThatDoesNotWorkFailsAtOnce() {
        assertThatThrownBy(() -> withoutGpu("cuda"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("darkroom.runtime.provider is cuda")
                .hasMessageContaining("there is no GPU")
                .hasMessageContaining("auto or cpu");
    }

    @Test
    void theCpuIsNotProbedFor() {
        OnnxDenoiserFactory factory = new OnnxDenoiserFactory(settings("cpu"), wanted -> {
            throw new AssertionError("nobody asked for CUDA");
        });
        assertThat(factory.target(POCKET)).isEqualTo(new ExecutionTarget("cpu", "it was asked for"));
    }

    @Test
    void autoKeepsModelsThatAreMadeForCpusThere() {
        OnnxDenoiserFactory auto = new OnnxDenoiserFactory(settings("auto"), wanted -> Optional.empty());
        assertThat(auto.target(POCKET).provider()).isEqualTo("cpu");
        assertThat(auto.target(POCKET).reason()).contains("int8", "--precision fp16");
        OnnxDenoiserFactory cuda = new OnnxDenoiserFactory(settings("cuda"), wanted -> Optional.empty());
        assertThat(cuda.target(POCKET).provider()).isEqualTo("cuda");
    }

    @Test
    void aBuildWithoutCudaSaysHowToMakeOneWithIt() {
        Assumptions.assumeFalse(OrtEnvironment.getAvailableProviders().contains(OrtProvider.CUDA));
        assertThat(CudaProbe.problem(settings("auto"))).hasValueSatisfying(text -> assertThat(text).contains("-Pcuda"));
    }

    @Test
    void theProbeRunsItsGraph() throws Exception {
        assertThat(CudaProbe.sum(Sessions.options(settings("cpu"), false))).isCloseTo(2, within(0f));
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> settings("tpu")).hasMessageContaining("tpu").hasMessageContaining("auto, cpu, cuda");
        assertThatThrownBy(() -> RuntimeSettings.DEFAULT.withThreads(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new RuntimeSettings(RuntimeSettings.Provider.AUTO, 0, -2, 0)).hasMessageContaining("-2");
        assertThatThrownBy(() -> new RuntimeSettings(RuntimeSettings.Provider.AUTO, 0, 0, -3)).hasMessageContaining("-3");
    }
}
