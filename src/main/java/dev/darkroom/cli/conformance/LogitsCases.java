package dev.darkroom.cli.conformance;

import dev.darkroom.runtime.FullLogits;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Base64;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Compares a model's raw scores with those of the reference. */
final class LogitsCases {

    private final String name;
    private final JsonNode cases;
    private final double tolerance;

    /**
     * @param name of the model, for the report
     * @param tolerance largest difference of a score
     */
    LogitsCases(String name, JsonNode cases, double tolerance) {
        this.name = name;
        this.cases = cases;
        this.tolerance = tolerance;
    }

    void run(FullLogits model, Report report) {
        for (int i = 0; i < cases.size(); i++) {
            JsonNode reference = cases.get(i);
            report.run("%s logits case %d".formatted(name, i), () -> check(model, reference));
        }
    }

    private void check(FullLogits model, JsonNode reference) {
        int[] tokens = numbers(reference.get("input_ids"));
        int[] valid = valid(tokens.length, reference);
        int[] positions = reference.path("position_ids").isArray()
                ? numbers(reference.get("position_ids"))
                : IntStream.range(0, tokens.length).toArray();
        int blockSize = blockSize(reference, tokens.length);
        compare(
                reference,
                valid,
                model.ofBlocks(
                        IntStream.of(valid).map(index -> tokens[index]).toArray(),
                        IntStream.of(valid).map(index -> positions[index]).toArray(),
                        IntStream.of(valid).map(index -> index / blockSize).toArray()));
    }

    /** Positions that see each other: all of them, unless the case says otherwise. */
    private static int blockSize(JsonNode reference, int length) {
        if (!reference.has("attention")) {
            return length;
        }
        String attention = reference.get("attention").asString();
        if (!attention.equals("block_causal")) {
            throw new Report.SkippedException("attention " + attention + " is not built");
        }
        return reference.get("block_size").asInt();
    }

    private void compare(JsonNode reference, int[] valid, float[] actual) {
        FloatBuffer expected = ByteBuffer.wrap(
                        Base64.getDecoder().decode(reference.get("logits_f32_le_base64").asString()))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        int width = reference.get("shape").get(1).asInt();
        if (actual.length != valid.length * width) {
            throw new IllegalStateException("the logits are %d wide, the reference's are %d"
                    .formatted(actual.length / valid.length, width));
        }
        int firstRow = reference.path("rows").isArray() ? reference.get("rows").get(0).asInt() : 0;
        int rows = reference.get("shape").get(0).asInt();
        for (int row = 0; row < rows; row++) {
            int index = indexOf(valid, firstRow + row);
            for (int column = 0; column < width; column++) {
                float wanted = expected.get(row * width + column);
                float found = actual[index * width + column];
                if (!(Math.abs(wanted - found) <= tolerance)) {
                    throw new IllegalStateException("row %d, column %d is %f, the reference says %f"
                            .formatted(firstRow + row, column, found, wanted));
                }
            }
        }
    }

    private static int indexOf(int[] valid, int position) {
        return IntStream.range(0, valid.length)
                .filter(index -> valid[index] == position)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reference gives logits of the padded row " + position));
    }

    /**
     * A padded position is seen by no other, so it can as well be left out. Where no mask names the padded ones, they are
     * those without a reference row.
     */
    private static int[] valid(int length, JsonNode reference) {
        JsonNode mask = reference.path("attention_mask");
        if (mask.isArray()) {
            return IntStream.range(0, length).filter(index -> mask.get(index).asInt() != 0).toArray();
        }
        JsonNode rows = reference.path("rows");
        boolean padded = reference.has("attention") && rows.isArray();
        return padded
                ? IntStream.range(rows.get(0).asInt(), rows.get(1).asInt()).toArray()
                : IntStream.range(0, length).toArray();
    }

    private static int[] numbers(JsonNode array) {
        return array.valueStream().mapToInt(JsonNode::asInt).toArray();
    }
}
