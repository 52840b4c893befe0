package dev.darkroom.checkpoint.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/**
 * Writes a checkpoint of LLaDA's layout with random bfloat16 weights, in shards, as large as a published one. A program
 * of its own that needs nothing but the JDK:
 *
 * <pre>java LargeCheckpoint.java DIR 2048 32 5632 126464</pre>
 */
final class LargeCheckpoint {

    private static final long SHARD_BYTES = 1_000_000_000L;
    private static final int HEAD_DIMENSION = 128;
    private static final String INITIAL = "model.transformer.";

    private record Tensor(String name, int... shape) {
        long bytes() {
            long elements = 1;
            for (int length : shape) {
                elements *= length;
            }
            return 2 * elements;
        }
    }

    private final Path directory;
    private final List<Tensor> tensors = new ArrayList<>();
    /** Random weights to cut pieces from: a random number for each weight would take longer than the import. */
    private final ByteBuffer noise = ByteBuffer.allocateDirect(1 << 24).order(ByteOrder.LITTLE_ENDIAN);
    private final SplittableRandom random = new SplittableRandom(1);

    private LargeCheckpoint(Path directory) {
        this.directory = directory;
    }

    /** Takes the directory to make, the hidden size, the number of layers, the MLP's size, and the vocabulary's. */
    public static void main(String... arguments) throws IOException {
        int hidden = Integer.parseInt(arguments[1]);
        int layers = Integer.parseInt(arguments[2]);
        int mlp = Integer.parseInt(arguments[3]);
        int vocabulary = Integer.parseInt(arguments[4]);
        LargeCheckpoint checkpoint = new LargeCheckpoint(Files.createDirectories(Path.of(arguments[0])));
        checkpoint.describe(hidden, layers, mlp, vocabulary);
        checkpoint.writeConfiguration(hidden, layers, mlp, vocabulary);
        checkpoint.writeShards(hidden);
    }

    private void describe(int hidden, int layers, int mlp, int vocabulary) {
        tensors.add(new Tensor(INITIAL + "wte.weight", vocabulary, hidden));
        for (int layer = 0; layer < layers; layer++) {
            String block = INITIAL + "blocks." + layer + ".";
            tensors.add(new Tensor(block + "attn_norm.weight", hidden));
            for (String projection : List.of("q_proj", "k_proj", "v_proj", "attn_out")) {
                tensors.add(new Tensor(block + projection + ".weight", hidden, hidden));
            }
            tensors.add(new Tensor(block + "ff_norm.weight", hidden));
            tensors.add(new Tensor(block + "ff_proj.weight", mlp, hidden));
            tensors.add(new Tensor(block + "up_proj.weight", mlp, hidden));
            tensors.add(new Tensor(block + "ff_out.weight", hidden, mlp));
        }
        tensors.add(new Tensor(INITIAL + "ln_f.weight", hidden));
        tensors.add(new Tensor(INITIAL + "ff_out.weight", vocabulary, hidden));
    }

    private void writeConfiguration(int hidden, int layers, int mlp, int vocabulary) throws IOException {
        Files.writeString(directory.resolve("config.json"), """
                {"model_type": "llada", "block_type": "llama", "activation_type": "silu", "layer_norm_type": "rms",
                 "rope": true, "include_bias": false, "include_qkv_bias": false, "d_model": %d, "n_layers": %d,
                 "n_heads": %d, "n_kv_heads": %3$d, "mlp_hidden_size": %d, "vocab_size": %d, "embedding_size": %5$d,
                 "max_sequence_length": 4096, "rope_theta": 500000.0, "rms_norm_eps": 1e-05, "weight_tying": false,
                 "mask_token_id": 2, "eos_token_id": 1, "pad_token_id": 1}
                """.formatted(hidden, layers, hidden / HEAD_DIMENSION, mlp, vocabulary));
        Files.writeString(directory.resolve("tokenizer.json"), """
                {"version": "1.0", "truncation": null, "padding": null, "normalizer": null,
                 "added_tokens": [%s, %s, %s],
                 "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null, "decoder": null,
                 "model": {"type": "WordLevel", "unk_token": "<unk>",
                  "vocab": {"<unk>": 0, "<end>": 1, "<mask>": 2, "one": 3, "two": 4, "three": 5}}}
                """.formatted(special(0, "<unk>"), special(1, "<end>"), special(2, "<mask>")));
    }

    private static String special(int id, String text) {
        return "{\"id\": %d, \"content\": \"%s\", \"special\": true, \"single_word\": false, ".formatted(id, text)
                + "\"lstrip\": false, \"rstrip\": false, \"normalized\": false}";
    }

    private void writeShards(int hidden) throws IOException {
        List<List<Tensor>> shards = new ArrayList<>();
        long bytes = SHARD_BYTES;
        for (Tensor tensor : tensors) {
            if (bytes >= SHARD_BYTES) {
                shards.add(new ArrayList<>());
                bytes = 0;
            }
            shards.get(shards.size() - 1).add(tensor);
            bytes += tensor.bytes();
        }
        StringJoiner index = new StringJoiner(",\n", "{\"metadata\": {}, \"weight_map\": {\n", "}}\n");
        fillNoise(1 / Math.sqrt(hidden));
        for (int i = 0; i < shards.size(); i++) {
            String name = "model-%05d-of-%05d.safetensors".formatted(i + 1, shards.size());
            shards.get(i).forEach(tensor -> index.add("\"" + tensor.name() + "\": \"" + name + "\""));
            writeShard(directory.resolve(name), shards.get(i));
        }
        Files.writeString(directory.resolve("model.safetensors.index.json"), index.toString());
    }

    private void fillNoise(double deviation) {
        while (noise.remaining() >= 2) {
            double sum = -6;
            for (int i = 0; i < 12; i++) {
                sum += random.nextDouble();
            }
            noise.putShort(bfloat16((float) (sum * deviation)));
        }
    }

    private void writeShard(Path file, List<Tensor> contents) throws IOException {
        StringJoiner header = new StringJoiner(",", "{", "}");
        long end = 0;
        for (Tensor tensor : contents) {
            String shape = tensor.shape().length == 1
                    ? "" + tensor.shape()[0]
                    : tensor.shape()[0] + "," + tensor.shape()[1];
            header.add("\"%s\":{\"dtype\":\"BF16\",\"shape\":[%s],\"data_offsets\":[%d,%d]}"
                    .formatted(tensor.name(), shape, end, end + tensor.bytes()));
            end += tensor.bytes();
        }
        byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            writeAll(channel, ByteBuffer.allocate(8 + json.length).order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(json.length).put(json).flip());
            for (Tensor tensor : contents) {
                write(channel, tensor);
            }
        }
    }

    private void write(FileChannel channel, Tensor tensor) throws IOException {
        if (tensor.shape().length == 1) {
            ByteBuffer ones = ByteBuffer.allocate((int) tensor.bytes()).order(ByteOrder.LITTLE_ENDIAN);
            while (ones.hasRemaining()) {
                ones.putShort(bfloat16(1));
            }
            writeAll(channel, ones.flip());
            return;
        }
        long left = tensor.bytes();
        while (left > 0) {
            int start = 2 * random.nextInt(noise.capacity() / 4);
            int length = (int) Math.min(left, noise.capacity() - start);
            writeAll(channel, noise.duplicate().position(start).limit(start + length));
            left -= length;
        }
    }

    private static short bfloat16(float value) {
        return (short) (Float.floatToIntBits(value) >>> 16);
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
