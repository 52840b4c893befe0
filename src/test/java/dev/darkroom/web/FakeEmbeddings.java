package dev.darkroom.web;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.ai.chat.metadata.DefaultUsage;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.Embedding;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.embedding.EmbeddingResponse;
import org.springframework.ai.embedding.EmbeddingResponseMetadata;

/** Three numbers a text, the first of which is its length; a token a character. */
public final class FakeEmbeddings implements EmbeddingModel {

    @Override
    public EmbeddingResponse call(EmbeddingRequest request) {
        List<String> texts = request.getInstructions();
        List<Embedding> embeddings = IntStream.range(0, texts.size())
                .mapToObj(i -> new Embedding(new float[] {texts.get(i).length(), 0.25f, -1}, i))
                .toList();
        int tokens = texts.stream().mapToInt(String::length).sum();
        EmbeddingResponseMetadata metadata = new EmbeddingResponseMetadata();
        metadata.setUsage(new DefaultUsage(tokens, 0, tokens));
        return new EmbeddingResponse(embeddings, metadata);
    }

    @Override
    public float[] embed(Document document) {
        return embed(document.getText());
    }

    @Override
    public int dimensions() {
        return 3;
    }
}
