package dev.darkroom.checkpoint;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a checkpoint by their part in the transformer, whatever its family calls them. Each is checked for its
 * shape when it is asked for, and read when it is written.
 */
final class ModelWeights {

    private final CheckpointTensors tensors;
    private final TensorNames names;
    private final TransformerShape shape;
    private final Set<String> used = new LinkedHashSet<>();
    private long parameters;

    ModelWeights(CheckpointTensors tensors, TensorNames names, TransformerShape shape) {
        this.tensors = tensors;
        this.names = names;
        this.shape = shape;
    }

    /** Returns the number of weights asked for so far. */
    long parameters() {
        return parameters;
    }

    /** Token embedding, [vocabulary, hidden]. */
    Matrix embedding() {
        return matrix(names.embedding(), shape.vocabularySize(), shape.hiddenSize());
    }

    /** Output head, [vocabulary, hidden]; not for models whose head is the embedding. */
    Matrix head() {
        return matrix(names.head(), shape.vocabularySize(), shape.hiddenSize());
    }

    float[] finalNorm() throws IOException {
        return vector(names.finalNorm() + ".weight", shape.hiddenSize());
    }

    float[] attentionNorm(int layer) throws IOException {
        return vector(names.inLayer(layer, names.attentionNorm()) + ".weight", shape.hiddenSize());
    }

    float[] mlpNorm(int layer) throws IOException {
        return vector(names.inLayer(layer, names.mlpNorm()) + ".weight", shape.hiddenSize());
    }

    float[] queryNorm(int layer) throws IOException {
        return vector(names.inLayer(layer, names.queryNorm()) + ".weight", shape.headDimension());
    }

    float[] keyNorm(int layer) throws IOException {
        return vector(names.inLayer(layer, names.keyNorm()) + ".weight", shape.headDimension());
    }

    /** Projections to queries, keys and values, one below the other. */
    Matrix queryKeyValue(int layer) {
        return Matrix.stack(List.of(
                matrix(names.inLayer(layer, names.query()), shape.querySize(), shape.hiddenSize()),
                matrix(names.inLayer(layer, names.key()), shape.keyValueSize(), shape.hiddenSize()),
                matrix(names.inLayer(layer, names.value()), shape.keyValueSize(), shape.hiddenSize())));
    }

    /** Biases of queries, keys and values, one after the other; null if the family has none. */
    float @Nullable [] queryKeyValueBias(int layer) throws IOException {
        if (!shape.queryKeyValueBias()) {
            return null;
        }
        float[] bias = new float[shape.querySize() + 2 * shape.keyValueSize()];
        int offset = 0;
        for (String name : List.of(names.query(), names.key(), names.value())) {
            int length = offset == 0 ? shape.querySize() : shape.keyValueSize();
            System.arraycopy(vector(names.inLayer(layer, name) + ".bias", length), 0, bias, offset, length);
            offset += length;
        }
        return bias;
    }

    Matrix attentionOutput(int layer) {
        return matrix(names.inLayer(layer, names.attentionOutput()), shape.hiddenSize(), shape.querySize());
    }

    /** The MLP's gate, and below it the projection that the gate is multiplied with. */
    Matrix gateUp(int layer) {
        return Matrix.stack(List.of(
                matrix(names.inLayer(layer, names.gate()), shape.mlpSize(), shape.hiddenSize()),
                matrix(names.inLayer(layer, names.up()), shape.mlpSize(), shape.hiddenSize())));
    }

    Matrix down(int layer) {
        return matrix(names.inLayer(layer, names.down()), shape.hiddenSize(), shape.mlpSize());
    }

    /**
     * Makes sure that the checkpoint holds nothing that the graph leaves out: a bias, say, that config.json does not
     * announce would be lost silently.
     */
    void requireAllUsed() {
        for (StoredTensor tensor : tensors.all()) {
            boolean redundant = tensor.name().endsWith("rotary_emb.inv_freq")
                    || shape.tiedHead() && tensor.name().equals(names.head() + ".weight");
            if (!redundant && !used.contains(tensor.name())) {
                throw tensor.problem("is not part of the architecture that config.json describes; "
                        + "weights and config.json are of different models");
            }
        }
    }

    private Matrix matrix(String name, int rows, int columns) {
        return Matrix.of(reader(name + ".weight", List.of((long) rows, (long) columns)));
    }

    private float[] vector(String name, int length) throws IOException {
        float[] values = new float[length];
        reader(name, List.of((long) length)).read(0, values, 0, length);
        return values;
    }

    private TensorReader reader(String name, List<Long> wanted) {
        TensorReader reader = tensors.reader(name, wanted);
        if (used.add(name)) {
            parameters += reader.tensor().elements();
        }
        return reader;
    }
}
