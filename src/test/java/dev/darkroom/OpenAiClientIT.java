package dev.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.completions.Completion;
import com.openai.models.completions.CompletionCreateParams;
import com.openai.models.embeddings.CreateEmbeddingResponse;
import com.openai.models.embeddings.EmbeddingCreateParams;
import com.openai.models.models.Model;
import dev.darkroom.chat.DiffusionChatModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/** OpenAI's own client for Java and Spring AI's chat client, compared with a plain request to the same server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenAiClientIT {

    private static final String QUESTION = "What is the capital of France?";

    @LocalServerPort
    private int port;

    @Autowired
    private DiffusionChatModel model;

    private OpenAIClient client;
    private String plain;

    @BeforeEach
    void ask() {
        ServerClient server = new ServerClient(port);
        server.waitUntilReady();
        plain = ServerClient.received(server.ask(QUESTION, Map.of())).text();
        client = client(true);
    }

    private OpenAIClient client(boolean strict) {
        return OpenAIOkHttpClient.builder()
                .baseUrl("http://localhost:" + port + "/v1")
                .apiKey("any")
                .maxRetries(0)
                .responseValidation(strict)
                .build();
    }

    private static ChatCompletionCreateParams.Builder question() {
        return ChatCompletionCreateParams.builder().model("pocket").addUserMessage(QUESTION);
    }

    @Test
    void modelsAreListedAndFound() {
        List<Model> models = client.models().list().data();
        assertThat(models).extracting(Model::id).contains("pocket");
        assertThat(client.models().retrieve("pocket").id()).isEqualTo("pocket");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> client.models().retrieve("none"));
    }

    @Test
    void anAnswerIsThatOfThePlainRequest() {
        ChatCompletion completion = client.chat().completions().create(question().build());
        assertThat(completion.choices().get(0).message().content()).contains(plain);
        assertThat(completion.usage()).hasValueSatisfying(
                usage -> assertThat(usage.totalTokens()).isEqualTo(usage.promptTokens() + usage.completionTokens()));
        assertThat(completion._additionalProperties()).containsKey("darkroom");
    }

    @Test
    void nativeOptionsAreTaken() {
        ChatCompletion completion = client.chat().completions().create(question()
                .putAdditionalBodyProperty("darkroom", JsonValue.from(Map.of("policy", "left-to-right", "maxTokens", 5)))
                .build());
        assertThat(completion.usage().orElseThrow().completionTokens()).isLessThanOrEqualTo(5);
    }

    @Test
    void aStreamAppendsToTheAnswerOfThePlainRequest() {
        assertThat(text(chunks(question().build()))).isEqualTo(plain);
    }

    @Test
    void aStreamTellsItsUsageIfAsked() {
        List<ChatCompletionChunk> chunks = chunks(question()
                .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
                .build());
        assertThat(text(chunks)).isEqualTo(plain);
        ChatCompletionChunk last = chunks.get(chunks.size() - 1);
        assertThat(last.choices()).isEmpty();
        assertThat(last.usage()).hasValueSatisfying(usage -> assertThat(usage.completionTokens()).isPositive());
    }

    private List<ChatCompletionChunk> chunks(ChatCompletionCreateParams params) {
        try (StreamResponse<ChatCompletionChunk> stream = client.chat().completions().createStreaming(params)) {
            return stream.stream().toList();
        }
    }

    private static String text(List<ChatCompletionChunk> chunks) {
        return chunks.stream()
                .flatMap(chunk -> chunk.choices().stream())
                .flatMap(choice -> choice.delta().content().stream())
                .collect(Collectors.joining());
    }

    @Test
    void textsGoOnAndGapsAreFilled() {
        Completion whole = client.completions()
                .create(CompletionCreateParams.builder().model("pocket").prompt("The capital of").maxTokens(16).build());
        assertThat(whole.usage().orElseThrow().completionTokens()).isLessThanOrEqualTo(16);
        CompletionCreateParams gap = CompletionCreateParams.builder()
                .model("pocket").prompt("def add(a, b):\n    return ").suffix("\n").maxTokens(8).build();
        String filled = client.completions().create(gap).choices().get(0).text();
        // The client's strict mode knows no text without an end, which is what OpenAI streams here.
        try (StreamResponse<Completion> stream = client(false).completions().createStreaming(gap)) {
            assertThat(stream.stream()
                            .flatMap(chunk -> chunk.choices().stream())
                            .map(choice -> choice.text())
                            .collect(Collectors.joining()))
                    .isEqualTo(filled);
        }
    }

    @Test
    void textsAreEmbeddedByTheirMeaning() {
        CreateEmbeddingResponse response = client.embeddings().create(EmbeddingCreateParams.builder()
                .model("all-minilm-l6-v2")
                .inputOfArrayOfStrings(List.of(
                        "A dog runs through the park.", "A puppy plays outside.", "Interest rates rose last year.",
                        "word ".repeat(1000)))
                .build());
        List<List<Float>> vectors = response.data().stream().map(embedding -> embedding.embedding()).toList();
        assertThat(vectors).allSatisfy(vector -> {
            assertThat(vector).hasSize(384);
            assertThat(product(vector, vector)).isCloseTo(1, within(1e-4));
        });
        assertThat(product(vectors.get(0), vectors.get(1))).isGreaterThan(product(vectors.get(0), vectors.get(2)) + 0.2);
        assertThat(response.usage().promptTokens()).isGreaterThan(1000);
    }

    private static double product(List<Float> a, List<Float> b) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += (double) a.get(i) * b.get(i);
        }
        return sum;
    }

    @Test
    void wrongRequestsAreTheClientsOwnErrors() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> client.chat().completions().create(question().n(2).build()))
                .satisfies(error -> assertThat(error.param()).contains("n"))
                .withMessageContaining("ask several times");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.chat().completions().create(question().model("none").build()))
                .satisfies(error -> assertThat(error.code()).contains("model_not_found"));
    }

    @Test
    void springsChatClientGivesTheAnswerOfThePlainRequest() {
        ChatClient chat = ChatClient.builder(model).build();
        assertThat(chat.prompt(QUESTION).call().content()).isEqualTo(plain);
        Flux<String> streamed = chat.prompt(QUESTION).stream().content();
        assertThat(streamed.collect(Collectors.joining()).block(ServerClient.PATIENCE)).isEqualTo(plain);
    }
}
