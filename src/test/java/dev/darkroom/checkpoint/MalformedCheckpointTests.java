package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A checkpoint that is damaged in any way is refused with an error that says where, and leaves nothing behind. */
class MalformedCheckpointTests {

    private static final TransformerShape SHAPE =
            new TransformerShape(16, 1, 2, 1, 8, 12, 10, 32, RotaryPositions.plain(10_000), 1e-5, false, false, false, 0);

    private static final String QUERY = "model.transformer.blocks.0.q_proj.weight";
    private static final String FINAL_NORM = "model.transformer.ln_f.weight";

    @TempDir
    Path temporary;

    /** One way to damage a checkpoint, and what the error must say. */
    private record Damage(String name, Change change, List<String> message) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Change {
        void apply(Path directory) throws IOException;
    }

    private static Damage damage(String name, Change change, String... message) {
        return new Damage(name, change, List.of(message));
    }

    static Stream<Damage> damages() {
        return Stream.of(headers(), tensors(), configurations(), shards(), tokenizers()).flatMap(stream -> stream);
    }

    private static Stream<Damage> headers() {
        return Stream.of(
                damage("file shorter than a header length", bytes(all -> new byte[5]),
                        "model.safetensors: has 5 bytes", "at least 8", "download it again"),
                damage("header beyond the file", bytes(all -> withLong(all, all.length)),
                        "model.safetensors: the header claims to be", "but only", "bytes follow"),
                damage("header beyond the limit", bytes(all -> withLong(all, 100_000_001)),
                        "model.safetensors: the header claims to be 100000001 bytes long, the limit is 100000000"),
                damage("header of negative length", bytes(all -> withLong(all, -1)),
                        "the header claims to be 18446744073709551615 bytes long, the limit is"),
                damage("header that is no JSON", header(text -> text.replace('{', '(')),
                        "model.safetensors: the header is not valid JSON"),
                damage("header that is a list", header(text -> "[1]"), "the header is not a JSON object"),
                damage("two tensors of one name", header(text -> text.replace("v_proj", "k_proj")),
                        "the header is not valid JSON", "Duplicate", "k_proj"),
                damage("file cut short", bytes(all -> Arrays.copyOf(all, all.length - 10)),
                        "model.safetensors: tensor model.transformer.ff_out.weight: ends at byte", "but the file holds only",
                        "download it again"),
                damage("file too long", bytes(all -> Arrays.copyOf(all, all.length + 4)),
                        "model.safetensors: the tensors take", "but the file holds"),
                damage("unknown dtype", header(text -> text.replaceFirst("\"F32\"", "\"F33\"")),
                        "tensor model.transformer.wte.weight: unknown dtype \"F33\"; supported are F32, BF16 and F16"),
                damage("no dtype", header(text -> text.replaceFirst("\"dtype\":\"F32\",", "")),
                        "tensor model.transformer.wte.weight: unknown dtype missing"),
                damage("shape that is no list of numbers", header(text -> text.replace("[10,16]", "[10,1.5]")),
                        "shape is [10,1.5], wanted is a list of whole numbers"),
                damage("shape that overflows", header(text ->
                                text.replaceFirst("\\[10,16]", "[4611686018427387904,4]")),
                        "shape [4611686018427387904, 4] is larger than any file"),
                damage("shape that does not fit the offsets", header(text -> text.replace("[10,16]", "[10,17]")),
                        "data_offsets span 640 bytes, but shape [10, 17] of F32 takes 680"),
                damage("negative offset", header(text -> text.replace("[0,640]", "[-1,640]")),
                        "data_offsets is [-1,640], wanted is a list of whole numbers"),
                damage("one offset", header(text -> text.replace("[0,640]", "[640]")),
                        "data_offsets is [640], wanted is [first byte, byte after the last]"),
                damage("offsets in reverse", header(text -> text.replace("[0,640]", "[640,0]")),
                        "data_offsets end before they begin: [640, 0]"),
                damage("overlapping tensors", header(text -> text.replace("[640,704]", "[576,640]")),
                        "begins at byte 576 of the data, but tensor", "ends at byte 640", "they overlap"),
                damage("gap between tensors", header(text ->
                                text.replaceFirst("\"" + FINAL_NORM + "\":\\{[^}]*},", "")),
                        "there is a gap"));
    }

    private static Stream<Damage> tensors() {
        return Stream.of(
                damage("missing tensor", tensorChange(checkpoint -> checkpoint.tensors.remove(QUERY)),
                        "tensor " + QUERY + ": is missing among the", "of shape [16, 16]"),
                damage("missing head", tensorChange(checkpoint ->
                                checkpoint.tensors.remove("model.transformer.ff_out.weight")),
                        "tensor model.transformer.ff_out.weight: is missing"),
                damage("wrong shape", tensorChange(checkpoint -> checkpoint.tensors.put(QUERY,
                                new SyntheticCheckpoint.Tensor(List.of(32L, 8L), new float[256]))),
                        "model.safetensors: tensor " + QUERY + ": has shape [32, 8], config.json asks for [16, 16]"),
                damage("tensor of integers", header(text -> text.replace(
                                "\"" + QUERY + "\":{\"dtype\":\"F32\"", "\"" + QUERY + "\":{\"dtype\":\"I32\"")),
                        "tensor " + QUERY + ": has dtype I32, supported are F32, BF16 and F16"),
                damage("tensor that nothing uses", tensorChange(checkpoint -> checkpoint.tensors.put(
                                "model.transformer.blocks.0.q_proj.bias",
                                new SyntheticCheckpoint.Tensor(List.of(16L), new float[16]))),
                        "tensor model.transformer.blocks.0.q_proj.bias: is not part of the architecture"),
                damage("weight that is no number", tensorChange(checkpoint -> checkpoint.values(QUERY)[37] = Float.NaN),
                        "tensor " + QUERY + ": element 37 is NaN, wanted is a finite number"),
                damage("infinite weight", tensorChange(checkpoint ->
                                checkpoint.values(FINAL_NORM)[3] = Float.NEGATIVE_INFINITY),
                        "tensor " + FINAL_NORM + ": element 3 is -Infinity, wanted is a finite number"));
    }

    private static Stream<Damage> configurations() {
        return Stream.of(
                damage("empty directory", directory -> {
                    Files.delete(directory.resolve("config.json"));
                    Files.delete(directory.resolve("model.safetensors"));
                }, "holds no config.json", "Hugging Face layout"),
                damage("no weights", directory -> Files.delete(directory.resolve("model.safetensors")),
                        "holds neither model.safetensors nor model.safetensors.index.json"),
                damage("configuration that is no JSON", file("config.json", text -> text.substring(0, 40)),
                        "config.json: is not valid JSON"),
                damage("configuration that is a list", file("config.json", text -> "[]"), "config.json: is not a JSON object"),
                damage("unknown architecture", config("\"llada\"", "\"gpt2\""),
                        "config.json: model_type is \"gpt2\"; wanted is one of llada"),
                damage("no model_type", config("\"model_type\"", "\"type_of_model\""), "model_type is missing"),
                damage("missing key", config("\"d_model\"", "\"d_mode\""),
                        "config.json: d_model is missing; wanted is a whole number above 0"),
                damage("key of another type", config("\"n_layers\" : 1", "\"n_layers\" : \"one\""),
                        "config.json: n_layers is \"one\"; wanted is a whole number above 0"),
                damage("number that is too large", config("\"n_layers\" : 1", "\"n_layers\" : 10000000000"),
                        "n_layers is 10000000000; wanted is a whole number above 0"),
                damage("no layers", config("\"n_layers\" : 1", "\"n_layers\" : 0"), "n_layers is 0; wanted is"),
                damage("more layers than stored", config("\"n_layers\" : 1", "\"n_layers\" : 2"),
                        "tensor model.transformer.blocks.1.attn_norm.weight: is missing"),
                damage("heads that do not divide the width", config("\"n_heads\" : 2", "\"n_heads\" : 3"),
                        "a width of 16 cannot be shared by 3 attention heads"),
                damage("key heads that do not divide the heads", config("\"n_kv_heads\" : 1", "\"n_kv_heads\" : 4"),
                        "2 query heads cannot share 4 key and value heads"),
                damage("other block type", config("\"llama\"", "\"sequential\""),
                        "block_type is \"sequential\"; wanted is llama"),
                damage("biases", config("\"include_bias\" : false", "\"include_bias\" : true"),
                        "include_bias is true; wanted is false"),
                damage("other norm", config("\"rms\"", "\"low_precision\""),
                        "layer_norm_type is \"low_precision\"; wanted is rms"),
                damage("other activation", config("\"silu\"", "\"gelu\""), "activation_type is \"gelu\"; wanted is silu"),
                damage("no rotary positions", config("\"rope\" : true", "\"rope\" : false"), "rope is false; wanted is true"),
                damage("alibi", config("\"rope\" : true", "\"rope\" : true, \"alibi\" : true"), "alibi is true; wanted is null"),
                damage("scaled logits", config("\"rope\" : true", "\"rope\" : true, \"scale_logits\" : true"),
                        "scale_logits is true; wanted is null"),
                damage("scaled positions",
                        config("\"rope\" : true", "\"rope\" : true, \"rope_scaling\" : {\"factor\" : 2}"),
                        "rope_scaling is {\"factor\":2}; wanted is null"),
                damage("contradicting key heads", config("\"rope\" : true", "\"rope\" : true, \"multi_query_attention\" : false"),
                        "n_kv_heads is 1; wanted is 2, as multi_query_attention is false"),
                damage("embedding smaller than the vocabulary", config("\"embedding_size\" : 10", "\"embedding_size\" : 6"),
                        "embedding_size is 6; wanted is at least vocab_size, which is 7"),
                damage("endless MLP", config("\"mlp_hidden_size\" : 12", "\"mlp_ratio\" : 1000000000"),
                        "the dimensions are larger than any model"),
                damage("endless context", config("\"max_sequence_length\" : 32", "\"max_sequence_length\" : 1000000000"),
                        "the context of 1000000000 tokens is longer than the limit"),
                damage("no mask token", config("\"mask_token_id\"", "\"mask\""), "no mask_token_id"),
                damage("no end token", config("\"eos_token_id\"", "\"eos\""), "name an eos_token"),
                damage("mask outside the vocabulary", config("\"mask_token_id\" : 0", "\"mask_token_id\" : 10"),
                        "mask_token_id is 10, outside the vocabulary of 10 tokens"),
                damage("end that is no number", config("\"eos_token_id\" : 1", "\"eos_token_id\" : [\"</s>\"]"),
                        "eos_token_id is [\"</s>\"]; wanted is a token id"));
    }

    private static Stream<Damage> shards() {
        return Stream.of(
                damage("index that names a missing shard", sharded(text -> text.replaceFirst("-00001-of", "-00009-of")),
                        "index.json: names the file model-00009-of-00002.safetensors, which is not there"),
                damage("index that names a file outside", sharded(text ->
                                text.replaceFirst("model-00001", "../checkpoint/model-00001")),
                        "the index names the file \"../checkpoint/model-00001-of-00002.safetensors\"",
                        "wanted is the name of a file in the same directory"),
                damage("index that names an absolute file", sharded(text -> text.replaceFirst("\"model-00001", "\"/model-00001")),
                        "the index names the file \"/model-00001-of-00002.safetensors\""),
                damage("index that names another kind of file", sharded(text ->
                                text.replaceFirst("model-00001-of-00002.safetensors", "config.json")),
                        "the index names the file \"config.json\""),
                damage("index that puts a tensor into the wrong shard", sharded(text ->
                                text.replaceFirst("-00001-of", "-00002-of")),
                        "is said to be in model-00002-of-00002.safetensors, but is not"),
                damage("index without a map", sharded(text -> "{}"), "index.json: has no weight_map"),
                damage("index that is no JSON", sharded(text -> text.substring(0, 60)), "index.json: is not valid JSON"));
    }

    private static Stream<Damage> tokenizers() {
        return Stream.of(
                damage("tokenizer that is no JSON", directory ->
                                Files.writeString(directory.resolve("tokenizer.json"), "{\"model\": {"),
                        "tokenizer.json: is not valid JSON"),
                damage("tokenizer that is a list", directory ->
                                Files.writeString(directory.resolve("tokenizer.json"), "[]"),
                        "tokenizer.json: is not a JSON object"),
                damage("token without an id", directory -> Files.writeString(directory.resolve("tokenizer.json"),
                                "{\"added_tokens\":[{\"content\":\"<a>\",\"special\":true}]}"),
                        "tokenizer.json: the added token", "is not a text with a number"),
                damage("tokenizer configuration that is no JSON", directory ->
                                Files.writeString(directory.resolve("tokenizer_config.json"), "nothing"),
                        "tokenizer_config.json: is not valid JSON"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void isRefusedWithAReasonAndLeavesNothing(Damage damage) throws Exception {
        Path from = SyntheticCheckpoint.llada(SHAPE, 1).write(temporary.resolve("checkpoint"));
        damage.change().apply(from);
        Path to = temporary.resolve("models").resolve("broken");

        for (Precision precision : Precision.values()) {
            assertThatThrownBy(() -> new CheckpointImporter().importCheckpoint(
                            new ImportRequest(from, to, precision, null), ImportProgress.NONE))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContainingAll(damage.message().toArray(CharSequence[]::new))
                    .hasMessageContaining(from.toString())
                    .message().doesNotContain("\n");
            assertThat(temporary).isDirectoryNotContaining("glob:**models*");
        }
    }

    @Test
    void theUndamagedCheckpointIsImported() throws Exception {
        Path from = SyntheticCheckpoint.llada(SHAPE, 1).write(temporary.resolve("checkpoint"));
        Path to = temporary.resolve("models").resolve("good");
        new CheckpointImporter().importCheckpoint(new ImportRequest(from, to, Precision.FP32, null), ImportProgress.NONE);
        assertThat(to.resolve("model.onnx")).isNotEmptyFile();
    }

    private static byte[] withLong(byte[] all, long value) {
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putLong(value);
        return all;
    }

    private static Change bytes(UnaryOperator<byte[]> change) {
        return directory -> {
            Path file = directory.resolve("model.safetensors");
            Files.write(file, change.apply(Files.readAllBytes(file)));
        };
    }

    /** Changes the text of the header and its length, and keeps the data. */
    private static Change header(UnaryOperator<String> change) {
        return bytes(all -> {
            ByteBuffer buffer = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
            int length = (int) buffer.getLong();
            String text = new String(all, 8, length, StandardCharsets.UTF_8);
            String changed = change.apply(text);
            assertThat(changed).isNotEqualTo(text);
            byte[] header = changed.getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(all.length - length + header.length).order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(header.length).put(header).put(all, 8 + length, all.length - 8 - length).array();
        });
    }

    private static Change tensorChange(Consumer<SyntheticCheckpoint> change) {
        return directory -> {
            SyntheticCheckpoint checkpoint = SyntheticCheckpoint.llada(SHAPE, 1);
            change.accept(checkpoint);
            checkpoint.write(directory);
        };
    }

    private static Change config(String text, String replacement) {
        return file("config.json", all -> all.replace(text, replacement));
    }

    private static Change file(String name, UnaryOperator<String> change) {
        return directory -> {
            String text = Files.readString(directory.resolve(name));
            String changed = change.apply(text);
            assertThat(changed).isNotEqualTo(text);
            Files.writeString(directory.resolve(name), changed);
        };
    }

    private static Change sharded(UnaryOperator<String> change) {
        return directory -> {
            Files.delete(directory.resolve("model.safetensors"));
            SyntheticCheckpoint.llada(SHAPE, 1).write(directory, ElementType.F32, 2);
            file("model.safetensors.index.json", change).apply(directory);
        };
    }
}
