package dev.darkroom.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.GenerationEvent.Pass;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.web.AnswerScript;
import dev.darkroom.web.FakeChatGenerations;
import dev.darkroom.web.ScriptedGeneration;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.ai.chat.client.AdvisorParams;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.MessageChatMemoryAdvisor;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.memory.ChatMemoryRepository;
import org.springframework.ai.chat.memory.InMemoryChatMemoryRepository;
import org.springframework.ai.chat.memory.MessageWindowChatMemory;
import org.springframework.ai.chat.memory.repository.jdbc.JdbcChatMemoryRepository;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class DiffusionChatModelTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ANSWER = "The light falls on paper, and a picture appears.";

    private final FakeChatGenerations generations = new FakeChatGenerations();
    private final BlockingQueue<Observation.Context> observed = new LinkedBlockingQueue<>();
    private final DiffusionChatModel model = model(DiffusionChatOptions.builder().seed(3L).build());

    private DiffusionChatModel model(DiffusionChatOptions options) {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                observed.add(context);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        return new DiffusionChatModel(generations, options, registry);
    }

    private static List<GenerationEvent> script(String answer) {
        return AnswerScript.of("g1", answer, 40, 6);
    }

    private void answer(String answer) {
        generations.answer(question -> Mono.just(ScriptedGeneration.atOnce("g1", script(answer))));
    }

    @Test
    void aCallTellsTextUsageAndFigures() {
        answer(ANSWER);
        ChatResponse response = model.call(new Prompt(List.of(
                new SystemMessage("Be brief."),
                new UserMessage("Hi"),
                new AssistantMessage("Hello"),
                new UserMessage("Tell me."))));

        assertThat(response.getResult().getOutput().getText()).isEqualTo(ANSWER);
        assertThat(response.getResult().getMetadata().getFinishReason()).isEqualTo("STOP");
        Completed completed = response.getResult().getMetadata().get(DiffusionChatModel.COMPLETED);
        assertThat(completed.usage().passes()).isEqualTo(6);
        assertThat(response.getMetadata().getId()).isEqualTo("g1");
        assertThat(response.getMetadata().getModel()).isEqualTo("pocket");
        assertThat(response.getMetadata().getUsage().getPromptTokens()).isEqualTo(AnswerScript.PROMPT_TOKENS);
        assertThat(response.getMetadata().getUsage().getNativeUsage()).isEqualTo(completed.usage());
        assertThat(generations.questions().get(0).messages()).containsExactly(
                new ChatMessage("system", "Be brief."),
                new ChatMessage("user", "Hi"),
                new ChatMessage("assistant", "Hello"),
                new ChatMessage("user", "Tell me."));
    }

    @Test
    void optionsOfAPromptGoBeforeThoseOfTheModel() {
        answer(ANSWER);
        DiffusionChatModel configured = model(DiffusionChatOptions.builder()
                .model("pocket").seed(3L).maxTokens(9).policy("schedule").passes(5).build());

        configured.call(new Prompt("Hi", ChatOptions.builder().temperature(0.5).stopSequences(List.of("x")).build()));
        configured.call(new Prompt("Hi", DiffusionChatOptions.builder().model("darkside").preset("instant").build()));
        configured.call(new Prompt("Hi", DiffusionChatOptions.builder().maxTokens(7).build().mutate().topP(0.5).build()));

        GenerationOptions first = generations.questions().get(0).options();
        assertThat(first.temperature()).isEqualTo(0.5);
        assertThat(first.stop()).containsExactly("x");
        assertThat(first.seed()).isEqualTo(3);
        assertThat(first.passes()).isEqualTo(5);
        FakeChatGenerations.Question second = generations.questions().get(1);
        assertThat(second.model()).isEqualTo("darkside");
        assertThat(second.options().preset()).isEqualTo("instant");
        assertThat(second.options().policy()).as("of another preset").isNull();
        assertThat(second.options().passes()).isNull();
        assertThat(second.options().maxTokens()).isEqualTo(9);
        GenerationOptions third = generations.questions().get(2).options();
        assertThat(third.maxTokens()).isEqualTo(7);
        assertThat(third.topP()).isEqualTo(0.5);
        assertThat(configured.getOptions()).isEqualTo(configured.getOptions().mutate().build());
    }

    @Test
    void optionsThatMeanNothingHereAreRefused() {
        answer(ANSWER);
        for (ChatOptions options : List.of(
                ChatOptions.builder().topK(5).build(),
                ChatOptions.builder().frequencyPenalty(0.5).build(),
                ChatOptions.builder().presencePenalty(0.5).build())) {
            assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> model.call(new Prompt("Hi", options)));
        }
        assertThat(generations.questions()).isEmpty();
    }

    @Test
    void aStreamAppendsTextsAndEndsWithTheReason() {
        answer(ANSWER);
        List<ChatResponse> responses = model.stream(new Prompt("Hi")).collectList().block(PATIENCE);

        assertThat(responses.stream().map(response -> response.getResult().getOutput().getText()).collect(Collectors.joining()))
                .isEqualTo(ANSWER);
        assertThat(responses.subList(0, responses.size() - 1)).allSatisfy(response -> {
            assertThat(response.getResult().getOutput().getText()).isNotEmpty();
            assertThat(response.getResult().getMetadata().<Object>get(DiffusionChatModel.PASS)).isInstanceOf(Pass.class);
        });
        ChatResponse last = responses.get(responses.size() - 1);
        assertThat(last.getResult().getMetadata().getFinishReason()).isEqualTo("STOP");
        assertThat(last.getMetadata().getUsage().getTotalTokens()).isPositive();
    }

    @Test
    void everyPassIsToBeHadInMetadataAndAsEvents() {
        answer(ANSWER);
        Prompt prompt = new Prompt("Hi", DiffusionChatOptions.builder().everyPass(true).build());
        List<Object> inMetadata = new ArrayList<>();
        String text = model.stream(prompt)
                .doOnNext(response -> inMetadata.add(response.getResult().getMetadata().get(DiffusionChatModel.PASS)))
                .map(response -> response.getResult().getOutput().getText())
                .collect(Collectors.joining())
                .block(PATIENCE);
        List<GenerationEvent> events = model.events(prompt).collectList().block(PATIENCE);

        assertThat(text).isEqualTo(ANSWER);
        assertThat(events).isEqualTo(script(ANSWER));
        assertThat(inMetadata.subList(0, inMetadata.size() - 1))
                .isEqualTo(events.stream().filter(Pass.class::isInstance).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void observersLearnWhatSpringAiTellsAndTheFiguresOfDiffusion(boolean streamed) throws Exception {
        answer(ANSWER);
        if (streamed) {
            model.stream(new Prompt("Hi")).blockLast(PATIENCE);
        } else {
            model.call(new Prompt("Hi"));
        }
        Observation.Context context = observed.poll(60, TimeUnit.SECONDS);
        assertThat(context.getName()).isEqualTo("gen_ai.client.operation");
        assertThat(context.getLowCardinalityKeyValues())
                .contains(
                        KeyValue.of("gen_ai.operation.name", "chat"),
                        KeyValue.of("gen_ai.system", "darkroom"),
                        KeyValue.of("gen_ai.response.model", "pocket"),
                        KeyValue.of("darkroom.preset", "none"));
        assertThat(context.getHighCardinalityKeyValues())
                .contains(
                        KeyValue.of("gen_ai.usage.input_tokens", String.valueOf(AnswerScript.PROMPT_TOKENS)),
                        KeyValue.of("darkroom.passes", "6"));
    }

    @Test
    void whoeverCancelsAStreamEndsTheGeneration() {
        ScriptedGeneration endless = ScriptedGeneration.stepped("g1", script(ANSWER), Flux.concat(Mono.just(6), Flux.never()));
        generations.answerWith(endless);
        StepVerifier.create(model.stream(new Prompt("Hi"))).expectNextCount(1).thenCancel().verify(PATIENCE);
        endless.cancelled().block(PATIENCE);
        assertThat(endless.cancellations()).isEqualTo(1);
    }

    @Test
    void whoeverIsInterruptedEndsTheGeneration() throws Exception {
        ScriptedGeneration endless = ScriptedGeneration.stepped("g1", script(ANSWER), Flux.concat(Mono.just(2), Flux.never()));
        CompletableFuture<Void> read = new CompletableFuture<>();
        generations.answer(question -> Mono.<Generation>just(endless).doOnTerminate(() -> read.complete(null)));
        AtomicReference<Throwable> error = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                model.call(new Prompt("Hi"));
            } catch (RuntimeException e) {
                error.set(e);
            }
        });
        caller.start();
        read.get(60, TimeUnit.SECONDS);
        caller.interrupt();
        caller.join(PATIENCE.toMillis());
        assertThat(error.get()).isNotNull();
        endless.cancelled().block(PATIENCE);
    }

    @Test
    void aModelThatFailsIsAnError() throws Exception {
        List<GenerationEvent> events = new ArrayList<>(script(ANSWER).subList(0, 3));
        events.add(new Failed(3, "It broke."));
        generations.answer(question -> Mono.just(ScriptedGeneration.atOnce("g1", events)));
        assertThatExceptionOfType(FailedAnswerException.class)
                .isThrownBy(() -> model.call(new Prompt("Hi")))
                .withMessage("It broke.");
        StepVerifier.create(model.stream(new Prompt("Hi")).ignoreElements())
                .expectError(FailedAnswerException.class)
                .verify(PATIENCE);
        for (int i = 0; i < 2; i++) {
            assertThat(observed.poll(60, TimeUnit.SECONDS).getError()).isNotNull();
        }
    }

    record Film(String title, int year) {}

    @Test
    void chatClientCallsStreamsAndReadsEntities() {
        ChatClient client = ChatClient.builder(model).build();
        answer(ANSWER);
        assertThat(client.prompt("Hi").call().content()).isEqualTo(ANSWER);
        assertThat(String.join("", client.prompt("Hi").stream().content().collectList().block(PATIENCE))).isEqualTo(ANSWER);

        answer("{\"title\":\"Stalker\",\"year\":1979}");
        assertThat(client.prompt("Which film?").call().entity(Film.class)).isEqualTo(new Film("Stalker", 1979));
        assertThat(generations.questions().get(0).messages().get(0).content()).contains("Which film?", "JSON");
    }

    @Test
    void anEntityThatIsAskedForNativelyHoldsTheAnswerToItsSchema() {
        answer("{\"title\":\"Stalker\",\"year\":1979}");
        Film film = ChatClient.builder(model).build()
                .prompt("Which film?")
                .advisors(AdvisorParams.ENABLE_NATIVE_STRUCTURED_OUTPUT)
                .call()
                .entity(Film.class);

        assertThat(film).isEqualTo(new Film("Stalker", 1979));
        GenerationOptions options = generations.questions().get(0).options();
        assertThat(options.seed()).isEqualTo(3);
        assertThat(options.responseFormat().type()).isEqualTo("json_schema");
        assertThat(options.responseFormat().schema().get("properties").propertyNames()).containsExactlyInAnyOrder("title", "year");
        assertThat(generations.questions().get(0).messages().get(0).content()).isEqualTo("Which film?");
    }

    @Test
    void anOutputSchemaIsKeptAndMustBeJson() {
        DiffusionChatOptions options = DiffusionChatOptions.builder().outputSchema("{\"type\":\"integer\"}").build();
        assertThat(options.getOutputSchema()).isEqualTo("{\"type\":\"integer\"}");
        assertThat(options.mutate().topP(0.5).build().getOutputSchema()).isEqualTo(options.getOutputSchema());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DiffusionChatOptions.builder().outputSchema("{type"))
                .withMessageContaining("is not JSON");
    }

    @Test
    void chatClientRemembersInMemory() {
        rememberedConversation(new InMemoryChatMemoryRepository());
    }

    @Test
    void chatClientRemembersInADatabase() {
        try (TestDatabase database = TestDatabase.of("jdbc:h2:mem:chat-client;DB_CLOSE_DELAY=-1", "sa")) {
            new ResourceDatabasePopulator(new ClassPathResource("dev/darkroom/chat/conversations-1.sql"))
                    .execute(database.source());
            rememberedConversation(
                    JdbcChatMemoryRepository.builder().dataSource(database.source()).build());
        }
    }

    private void rememberedConversation(ChatMemoryRepository repository) {
        answer(ANSWER);
        ChatMemory memory = MessageWindowChatMemory.builder().chatMemoryRepository(repository).build();
        ChatClient client = ChatClient.builder(model)
                .defaultAdvisors(MessageChatMemoryAdvisor.builder(memory).build())
                .build();
        client.prompt("First?").advisors(advisor -> advisor.param(ChatMemory.CONVERSATION_ID, "c")).call().content();
        client.prompt("Second?")
                .advisors(advisor -> advisor.param(ChatMemory.CONVERSATION_ID, "c"))
                .stream()
                .content()
                .blockLast(PATIENCE);
        client.prompt("Third?").advisors(advisor -> advisor.param(ChatMemory.CONVERSATION_ID, "c")).call().content();

        assertThat(generations.questions().get(2).messages()).containsExactly(
                new ChatMessage("user", "First?"),
                new ChatMessage("assistant", ANSWER),
                new ChatMessage("user", "Second?"),
                new ChatMessage("assistant", ANSWER),
                new ChatMessage("user", "Third?"));
    }
}
