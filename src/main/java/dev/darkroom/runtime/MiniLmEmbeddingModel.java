package dev.darkroom.runtime;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.darkroom.model.ModelLoadException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.metadata.DefaultUsage;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.AbstractEmbeddingModel;
import org.springframework.ai.embedding.Embedding;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.embedding.EmbeddingResponse;
import org.springframework.ai.embedding.EmbeddingResponseMetadata;

/**
 * Embeddings by all-MiniLM-L6-v2, quantised, from the class path: 384 numbers a text, of length 1; texts that mean similar
 * things have a large inner product. The mean over a text's tokens; a text longer than the network reads at a time is read in
 * pieces, and their mean counts each by its tokens. Blocks; safe for use by any thread. Reads the network at the first use.
 */
public final class MiniLmEmbeddingModel extends AbstractEmbeddingModel implements AutoCloseable {

    /** Name of the model. */
    public static final String NAME = "all-minilm-l6-v2";

    private static final int DIMENSIONS = 384;
    /** Tokens at a time without the two that frame a text: the length that the model was made for. */
    private static final int LONGEST_PIECE = 254;
    private static final long START = 101;
    private static final long END = 102;

    private @Nullable Loaded loaded;

    private record Loaded(HuggingFaceTokenizer tokenizer, OrtSession network) {}

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embed(Document document) {
        return embed(getEmbeddingContent(document));
    }

    @Override
    public EmbeddingResponse call(EmbeddingRequest request) {
        Loaded model = load();
        List<Embedding> embeddings = new ArrayList<>();
        int tokens = 0;
        for (String text : request.getInstructions()) {
            Encoding encoding = model.tokenizer().encode(text);
            long[] ids = encoding.getIds();
            embeddings.add(new Embedding(embed(ids, model.network()), embeddings.size()));
            tokens += ids.length + 2;
        }
        return new EmbeddingResponse(
                embeddings, new EmbeddingResponseMetadata(NAME, new DefaultUsage(tokens, 0, tokens), Map.of()));
    }

    private static float[] embed(long[] ids, OrtSession network) {
        double[] sum = new double[DIMENSIONS];
        int start = 0;
        do {
            int end = Math.min(start + LONGEST_PIECE, ids.length);
            add(sum, framed(ids, start, end), network);
            start = end;
        } while (start < ids.length);
        double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
        float[] embedding = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            embedding[i] = (float) (sum[i] / length);
        }
        return embedding;
    }

    private static long[] framed(long[] ids, int start, int end) {
        long[] framed = new long[end - start + 2];
        framed[0] = START;
        System.arraycopy(ids, start, framed, 1, end - start);
        framed[framed.length - 1] = END;
        return framed;
    }

    /** Adds what the network says of each token. */
    private static void add(double[] sum, long[] ids, OrtSession network) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] attended = new long[ids.length];
        Arrays.fill(attended, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {attended});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
                OrtSession.Result result =
                        network.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            for (float[] state : states[0]) {
                for (int i = 0; i < DIMENSIONS; i++) {
                    sum[i] += state[i];
                }
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model of the embeddings failed: " + e.getMessage(), e);
        }
    }

    private synchronized Loaded load() {
        if (loaded == null) {
            // Otherwise the library looks for a CUDA build of itself on the web.
            System.setProperty("ai.djl.offline", "true");
            try (InputStream tokenizer = resource("/all-minilm-l6-v2-q-tokenizer.json");
                    InputStream network = resource("/all-minilm-l6-v2-q.onnx");
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                Map<String, String> whole =
                        Map.of("addSpecialTokens", "false", "truncation", "do_not_truncate", "padding", "do_not_pad");
                loaded = new Loaded(
                        HuggingFaceTokenizer.newInstance(tokenizer, whole),
                        OrtEnvironment.getEnvironment().createSession(network.readAllBytes(), options));
            } catch (OrtException | IOException e) {
                throw new ModelLoadException("the model of the embeddings cannot be loaded: " + e.getMessage(), e);
            }
        }
        return loaded;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                MiniLmEmbeddingModel.class.getResourceAsStream(name), () -> name + " is missing from the class path");
    }

    @Override
    public synchronized void close() throws OrtException {
        if (loaded != null) {
            loaded.tokenizer().close();
            loaded.network().close();
            loaded = null;
        }
    }
}
