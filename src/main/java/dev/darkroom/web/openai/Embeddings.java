package dev.darkroom.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import org.springframework.ai.embedding.EmbeddingResponse;

/** Response of {@code POST /v1/embeddings}. */
record Embeddings(String object, List<Item> data, String model, InputUsage usage) {

    /** @param embedding numbers, or their bytes in Base64 */
    record Item(String object, int index, Object embedding) {}

    record InputUsage(@JsonProperty("prompt_tokens") int promptTokens, @JsonProperty("total_tokens") int totalTokens) {}

    static Embeddings of(EmbeddingResponse response, String model, boolean base64) {
        List<Item> items = response.getResults().stream()
                .map(embedding -> new Item(
                        "embedding",
                        embedding.getIndex(),
                        base64 ? base64(embedding.getOutput()) : embedding.getOutput()))
                .toList();
        int tokens = response.getMetadata().getUsage().getPromptTokens();
        return new Embeddings("list", items, model, new InputUsage(tokens, tokens));
    }

    private static String base64(float[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(numbers);
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
