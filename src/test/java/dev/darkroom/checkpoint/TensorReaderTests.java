package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tensors of any length are read through windows; small windows stand in for large files. */
class TensorReaderTests {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"F32, 4", "F32, 12", "F32, 1024", "BF16, 4", "BF16, 20", "F16, 8", "F16, 1024"})
    void readsAcrossWindows(ElementType type, int windowBytes) throws Exception {
        float[] values = new float[7 * 9];
        for (int i = 0; i < values.length; i++) {
            values[i] = i - 20;
        }
        SyntheticCheckpoint.writeSafetensors(directory.resolve("model.safetensors"), Map.of(
                "matrix", new SyntheticCheckpoint.Tensor(List.of(7L, 9L), values)), type);
        try (CheckpointTensors tensors = CheckpointTensors.open(directory, windowBytes)) {
            TensorReader reader = tensors.reader("matrix", List.of(7L, 9L));
            float[] all = new float[values.length];
            reader.read(0, all, 0, all.length);
            assertThat(all).containsExactly(values);

            Matrix matrix = Matrix.of(reader);
            float[] part = new float[6];
            matrix.read(5, 3, 4, part, 1);
            assertThat(part).containsExactly(0, 28, 29, 30, 31, 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"4", "64"})
    void stacksMatricesRowByRow(int windowBytes) throws Exception {
        SyntheticCheckpoint.writeSafetensors(directory.resolve("model.safetensors"), Map.of(
                "upper", new SyntheticCheckpoint.Tensor(List.of(2L, 3L), new float[] {1, 2, 3, 4, 5, 6}),
                "lower", new SyntheticCheckpoint.Tensor(List.of(1L, 3L), new float[] {7, 8, 9})), ElementType.F32);
        try (CheckpointTensors tensors = CheckpointTensors.open(directory, windowBytes)) {
            Matrix stacked = Matrix.stack(List.of(
                    Matrix.of(tensors.reader("upper", List.of(2L, 3L))), Matrix.of(tensors.reader("lower", List.of(1L, 3L)))));
            float[] rows = new float[9];
            for (int row = 0; row < 3; row++) {
                stacked.read(row, 0, 3, rows, row * 3);
            }
            assertThat(stacked.rows()).isEqualTo(3);
            assertThat(rows).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
    }
}
