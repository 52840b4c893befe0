package dev.darkroom.checkpoint;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A transformer in plain loops and double precision, written from the description in the conformance notes and not from
 * the graph: slow, and short enough to be checked by eye.
 */
final class NaiveTransformer {

    private final SyntheticCheckpoint checkpoint;
    private final TransformerShape shape;
    private final TensorNames names;

    NaiveTransformer(SyntheticCheckpoint checkpoint) {
        this.checkpoint = checkpoint;
        this.shape = checkpoint.shape;
        this.names = checkpoint.names;
    }

    /** Keys (rotated) and values of one layer by row: [rows][heads * dimension]. */
    record LayerCache(double[][] keys, double[][] values) {
        LayerCache rows(int[] rows) {
            return new LayerCache(pick(keys, rows), pick(values, rows));
        }
    }

    record Result(double[][] logits, LayerCache[] caches) {}

    /** Runs a whole canvas. */
    Result run(int... ids) {
        return run(ids, IntStream.range(0, ids.length).toArray(), null);
    }

    /** Runs some rows of a canvas; each sees all of them and what is in the caches. */
    Result run(int[] ids, int[] positions, LayerCache[] past) {
        double[][] x = new double[ids.length][];
        float[] embedding = checkpoint.values(names.embedding() + ".weight");
        for (int i = 0; i < ids.length; i++) {
            x[i] = row(embedding, ids[i], shape.hiddenSize());
        }
        LayerCache[] caches = new LayerCache[shape.layers()];
        for (int layer = 0; layer < shape.layers(); layer++) {
            double[][] normed = norm(x, weight(layer, names.attentionNorm()));
            double[][] queries = rotate(linear(normed, layer, names.query()), layer, names.queryNorm(), positions);
            double[][] keys = rotate(linear(normed, layer, names.key()), layer, names.keyNorm(), positions);
            double[][] values = linear(normed, layer, names.value());
            caches[layer] = new LayerCache(keys, values);
            if (past != null) {
                keys = concat(past[layer].keys(), keys);
                values = concat(past[layer].values(), values);
            }
            add(x, linear(attend(queries, keys, values), layer, names.attentionOutput()));
            normed = norm(x, weight(layer, names.mlpNorm()));
            double[][] gate = linear(normed, layer, names.gate());
            double[][] up = linear(normed, layer, names.up());
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < shape.mlpSize(); j++) {
                    gate[i][j] = gate[i][j] / (1 + Math.exp(-gate[i][j])) * up[i][j];
                }
            }
            add(x, linear(gate, layer, names.down()));
        }
        x = norm(x, checkpoint.values(names.finalNorm() + ".weight"));
        String head = shape.tiedHead() ? names.embedding() : names.head();
        return new Result(multiply(x, checkpoint.values(head + ".weight"), shape.vocabularySize()), caches);
    }

    private float[] weight(int layer, String name) {
        return checkpoint.values(names.inLayer(layer, name) + ".weight");
    }

    private double[][] linear(double[][] x, int layer, String name) {
        float[] weights = weight(layer, name);
        double[][] y = multiply(x, weights, weights.length / x[0].length);
        SyntheticCheckpoint.Tensor bias = checkpoint.tensors.get(names.inLayer(layer, name) + ".bias");
        if (bias != null) {
            for (double[] row : y) {
                for (int j = 0; j < row.length; j++) {
                    row[j] += bias.values()[j];
                }
            }
        }
        return y;
    }

    private static double[][] multiply(double[][] x, float[] weights, int outputs) {
        double[][] y = new double[x.length][outputs];
        for (int i = 0; i < x.length; i++) {
            for (int out = 0; out < outputs; out++) {
                for (int in = 0; in < x[i].length; in++) {
                    y[i][out] += x[i][in] * weights[out * x[i].length + in];
                }
            }
        }
        return y;
    }

    private double[][] norm(double[][] x, float[] weight) {
        double[][] y = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (double value : x[i]) {
                sum += value * value;
            }
            double divisor = Math.sqrt(sum / x[i].length + shape.normEpsilon());
            y[i] = new double[x[i].length];
            for (int j = 0; j < x[i].length; j++) {
                y[i][j] = x[i][j] / divisor * weight[j];
            }
        }
        return y;
    }

    private double[][] rotate(double[][] x, int layer, String norm, int[] positions) {
        int dimension = shape.headDimension();
        int half = dimension / 2;
        double[][] y = new double[x.length][x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int start = 0; start < x[i].length; start += dimension) {
                double[] head = Arrays.copyOfRange(x[i], start, start + dimension);
                if (shape.queryKeyNorm()) {
                    head = norm(new double[][] {head}, weight(layer, norm))[0];
                }
                for (int j = 0; j < half; j++) {
                    double angle = positions[i] * shape.positions().frequency(j, dimension);
                    y[i][start + j] = head[j] * Math.cos(angle) - head[j + half] * Math.sin(angle);
                    y[i][start + j + half] = head[j + half] * Math.cos(angle) + head[j] * Math.sin(angle);
                }
            }
        }
        return y;
    }

    private double[][] attend(double[][] queries, double[][] keys, double[][] values) {
        int dimension = shape.headDimension();
        double[][] y = new double[queries.length][queries[0].length];
        for (int i = 0; i < queries.length; i++) {
            for (int head = 0; head < shape.heads(); head++) {
                int from = head * dimension;
                int shared = head / shape.queriesPerKey() * dimension;
                double[] weights = new double[keys.length];
                double sum = 0;
                for (int k = 0; k < keys.length; k++) {
                    double score = 0;
                    for (int j = 0; j < dimension; j++) {
                        score += queries[i][from + j] * keys[k][shared + j];
                    }
                    weights[k] = Math.exp(score / Math.sqrt(dimension));
                    sum += weights[k];
                }
                for (int k = 0; k < keys.length; k++) {
                    for (int j = 0; j < dimension; j++) {
                        y[i][from + j] += weights[k] / sum * values[k][shared + j];
                    }
                }
            }
        }
        return y;
    }

    private static double[] row(float[] table, int row, int width) {
        return IntStream.range(0, width).mapToDouble(j -> table[row * width + j]).toArray();
    }

    private static void add(double[][] x, double[][] y) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[i].length; j++) {
                x[i][j] += y[i][j];
            }
        }
    }

    private static double[][] pick(double[][] x, int[] rows) {
        return IntStream.of(rows).mapToObj(row -> x[row]).toArray(double[][]::new);
    }

    private static double[][] concat(double[][] a, double[][] b) {
        double[][] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
