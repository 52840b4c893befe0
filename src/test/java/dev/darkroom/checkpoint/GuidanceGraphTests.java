package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidanceGraphTests {

    private static final int WIDTH = 40;

    @TempDir
    Path temporary;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = temporary.resolve("guidance.onnx");
        OnnxFile.write(GuidanceGraph.build(WIDTH), file, OnnxFile.LARGEST_INSIDE, (bytes, constant) -> {});
    }

    private record Proposals(long[][] topIds, float[][] topProbabilities, float[] entropy) {}

    private Proposals run(float[][] conditional, float[][] unconditional, float guidance, float[] bias) throws Exception {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try (OrtSession session = environment.createSession(file.toString())) {
            inputs.put("logits", OnnxTensor.createTensor(environment, conditional));
            inputs.put("unconditional_logits", OnnxTensor.createTensor(environment, unconditional));
            inputs.put("guidance", OnnxTensor.createTensor(environment, new float[] {guidance}));
            inputs.put("logit_bias", OnnxTensor.createTensor(environment, bias));
            inputs.put("top_k", OnnxTensor.createTensor(environment, new long[] {3}));
            try (OrtSession.Result result = session.run(inputs)) {
                return new Proposals(
                        (long[][]) result.get("top_ids").orElseThrow().getValue(),
                        (float[][]) result.get("top_probs").orElseThrow().getValue(),
                        (float[]) result.get("entropy").orElseThrow().getValue());
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static float[][] logits(long seed) {
        Random random = new Random(seed);
        float[][] logits = new float[2][WIDTH];
        for (float[] row : logits) {
            for (int i = 0; i < WIDTH; i++) {
                row[i] = (float) (3 * random.nextGaussian());
            }
        }
        return logits;
    }

    @Test
    void movesAwayFromTheUnconditionalLogits() throws Exception {
        float[][] conditional = logits(1);
        float[][] unconditional = logits(2);
        Proposals proposals = run(conditional, unconditional, 1.5f, new float[WIDTH]);
        for (int row = 0; row < 2; row++) {
            int r = row;
            double[] expected = IntStream.range(0, WIDTH)
                    .mapToDouble(i -> unconditional[r][i] + 2.5 * (conditional[r][i] - unconditional[r][i])).toArray();
            SoftmaxReference.assertProposals(expected, proposals.topIds()[row], proposals.topProbabilities()[row],
                    proposals.entropy()[row], 1e-5);
        }
    }

    @Test
    void aBiasOfMinusInfinityForbidsTokensAndKeepsTheEntropyFinite() throws Exception {
        float[][] logits = logits(3);
        float[] bias = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            bias[i] = i % 10 == 4 ? 0.5f : Float.NEGATIVE_INFINITY;
        }
        Proposals proposals = run(logits, logits, 0, bias);
        for (int row = 0; row < 2; row++) {
            int r = row;
            double[] expected = IntStream.range(0, WIDTH).mapToDouble(i -> logits[r][i] + bias[i]).toArray();
            SoftmaxReference.assertProposals(expected, proposals.topIds()[row], proposals.topProbabilities()[row],
                    proposals.entropy()[row], 1e-5);
        }
    }

    @Test
    void probabilitiesThatUnderflowAddNothingToTheEntropy() throws Exception {
        float[][] logits = new float[1][WIDTH];
        logits[0][17] = 500;
        logits[0][18] = 500;
        Proposals proposals = run(logits, logits, 0, new float[WIDTH]);
        assertThat(proposals.entropy()[0]).isCloseTo((float) Math.log(2), within(1e-6f));
        assertThat(proposals.topIds()[0]).startsWith(17, 18);
        assertThat(proposals.topProbabilities()[0]).containsExactly(new float[] {0.5f, 0.5f, 0f}, within(1e-6f));
    }
}
