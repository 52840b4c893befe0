package dev.darkroom.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** A checkpoint with random weights, in memory, that can be written in the layouts of published ones. */
final class SyntheticCheckpoint {

    /** A tensor in memory. */
    record Tensor(List<Long> shape, float[] values) {}

    final TransformerShape shape;
    final TensorNames names;
    final ObjectNode config;
    final Map<String, Tensor> tensors = new LinkedHashMap<>();

    private SyntheticCheckpoint(TransformerShape shape, TensorNames names, ObjectNode config, long seed) {
        this.shape = shape;
        this.names = names;
        this.config = config;
        Random random = new Random(seed);
        matrix(random, names.embedding(), shape.vocabularySize(), shape.hiddenSize(), 1);
        for (int layer = 0; layer < shape.layers(); layer++) {
            int hidden = shape.hiddenSize();
            norm(random, names.inLayer(layer, names.attentionNorm()), hidden);
            linear(random, names.inLayer(layer, names.query()), shape.querySize(), hidden, shape.queryKeyValueBias());
            linear(random, names.inLayer(layer, names.key()), shape.keyValueSize(), hidden, shape.queryKeyValueBias());
            linear(random, names.inLayer(layer, names.value()), shape.keyValueSize(), hidden, shape.queryKeyValueBias());
            if (shape.queryKeyNorm()) {
                norm(random, names.inLayer(layer, names.queryNorm()), shape.headDimension());
                norm(random, names.inLayer(layer, names.keyNorm()), shape.headDimension());
            }
            linear(random, names.inLayer(layer, names.attentionOutput()), hidden, shape.querySize(), false);
            norm(random, names.inLayer(layer, names.mlpNorm()), hidden);
            linear(random, names.inLayer(layer, names.gate()), shape.mlpSize(), hidden, false);
            linear(random, names.inLayer(layer, names.up()), shape.mlpSize(), hidden, false);
            linear(random, names.inLayer(layer, names.down()), hidden, shape.mlpSize(), false);
        }
        norm(random, names.finalNorm(), shape.hiddenSize());
        if (!shape.tiedHead()) {
            matrix(random, names.head(), shape.vocabularySize(), shape.hiddenSize(), 2 / Math.sqrt(shape.hiddenSize()));
        }
    }

    /** A LLaDA of this shape. */
    static SyntheticCheckpoint llada(TransformerShape shape, long seed) {
        ObjectNode config = JsonFiles.MAPPER.createObjectNode();
        config.put("model_type", "llada").put("block_type", "llama").put("activation_type", "silu")
                .put("layer_norm_type", "rms").put("rope", true).put("include_bias", false)
                .put("include_qkv_bias", shape.queryKeyValueBias())
                .put("d_model", shape.hiddenSize()).put("n_layers", shape.layers()).put("n_heads", shape.heads())
                .put("n_kv_heads", shape.keyValueHeads()).put("mlp_hidden_size", shape.mlpSize())
                .put("vocab_size", shape.vocabularySize() - 3).put("embedding_size", shape.vocabularySize())
                .put("max_sequence_length", shape.contextLength()).put("rope_theta", shape.positions().theta())
                .put("rms_norm_eps", shape.normEpsilon()).put("weight_tying", shape.tiedHead())
                .put("mask_token_id", 0).put("eos_token_id", 1).put("pad_token_id", 1);
        return new SyntheticCheckpoint(shape, new LladaArchitecture().tensorNames(), config, seed);
    }

    /** A model of a family that shares the Llama layout. */
    static SyntheticCheckpoint llamaLayout(String modelType, TransformerShape shape, long seed) {
        ObjectNode config = JsonFiles.MAPPER.createObjectNode();
        config.put("model_type", modelType).put("hidden_act", "silu")
                .put("hidden_size", shape.hiddenSize()).put("num_hidden_layers", shape.layers())
                .put("num_attention_heads", shape.heads()).put("num_key_value_heads", shape.keyValueHeads())
                .put("head_dim", shape.headDimension()).put("intermediate_size", shape.mlpSize())
                .put("vocab_size", shape.vocabularySize()).put("max_position_embeddings", shape.contextLength())
                .put("rope_theta", shape.positions().theta()).put("rms_norm_eps", shape.normEpsilon())
                .put("tie_word_embeddings", shape.tiedHead())
                .put("mask_token_id", 0).put("eos_token_id", 1).put("pad_token_id", 1);
        return new SyntheticCheckpoint(shape, TensorNames.LLAMA, config, seed);
    }

    private void matrix(Random random, String name, int rows, int columns, double scale) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * scale);
        }
        tensors.put(name + ".weight", new Tensor(List.of((long) rows, (long) columns), values));
    }

    private void linear(Random random, String name, int rows, int columns, boolean bias) {
        matrix(random, name, rows, columns, 1 / Math.sqrt(columns));
        if (bias) {
            vector(random, name + ".bias", rows, 0);
        }
    }

    private void norm(Random random, String name, int length) {
        vector(random, name + ".weight", length, 1);
    }

    private void vector(Random random, String name, int length, double mean) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) (mean + 0.3 * random.nextGaussian());
        }
        tensors.put(name, new Tensor(List.of((long) length), values));
    }

    float[] values(String name) {
        return tensors.get(name).values();
    }

    /** Writes config.json and one safetensors file in float32. */
    Path write(Path directory) throws IOException {
        return write(directory, ElementType.F32, 1);
    }

    /** Writes config.json and the weights, over several files with an index if asked. */
    Path write(Path directory, ElementType type, int shards) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("config.json"), config.toPrettyString());
        if (shards == 1) {
            writeSafetensors(directory.resolve("model.safetensors"), tensors, type);
            return directory;
        }
        ObjectNode map = JsonFiles.MAPPER.createObjectNode();
        List<String> all = new ArrayList<>(tensors.keySet());
        for (int shard = 0; shard < shards; shard++) {
            String file = "model-%05d-of-%05d.safetensors".formatted(shard + 1, shards);
            Map<String, Tensor> part = new LinkedHashMap<>();
            for (int i = all.size() - 1 - shard; i >= 0; i -= shards) {
                part.put(all.get(i), tensors.get(all.get(i)));
                map.put(all.get(i), file);
            }
            writeSafetensors(directory.resolve(file), part, type);
        }
        ObjectNode index = JsonFiles.MAPPER.createObjectNode();
        index.set("weight_map", map);
        Files.writeString(directory.resolve("model.safetensors.index.json"), index.toPrettyString());
        return directory;
    }

    static void writeSafetensors(Path file, Map<String, Tensor> tensors, ElementType type) throws IOException {
        long offset = 0;
        List<String> entries = new ArrayList<>();
        for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
            long end = offset + (long) entry.getValue().values().length * type.bytes();
            entries.add("\"%s\":{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":[%d,%d]}".formatted(entry.getKey(), type,
                    entry.getValue().shape().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")),
                    offset, end));
            offset = end;
        }
        byte[] header = ("{" + String.join(",", entries) + "}").getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(8 + header.length + offset)).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(header.length).put(header);
        for (Tensor tensor : tensors.values()) {
            for (float value : tensor.values()) {
                switch (type) {
                    case F32 -> buffer.putFloat(value);
                    case BF16 -> buffer.putShort((short) (Float.floatToIntBits(value) >>> 16));
                    case F16 -> buffer.putShort(HalfPrecision.toFloat16(value));
                }
            }
        }
        Files.write(file, buffer.array());
    }
}
