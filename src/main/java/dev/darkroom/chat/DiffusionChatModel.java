package dev.darkroom.chat;

import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Completed;
import dev.darkroom.generation.GenerationEvent.Failed;
import dev.darkroom.generation.InvalidRequestException;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.Objects;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.MessageAggregator;
import org.springframework.ai.chat.observation.ChatModelObservationContext;
import org.springframework.ai.chat.observation.ChatModelObservationConvention;
import org.springframework.ai.chat.observation.ChatModelObservationDocumentation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SignalType;
import reactor.core.scheduler.Schedulers;

/**
 * A diffusion language model as Spring AI's {@link ChatModel}. Safe for use by any thread.
 *
 * <p>A stream appends settled text alone: what it has said stays said. Each of its responses carries the pass that settled its
 * text, under {@link #PASS} in the metadata of its generation; {@link DiffusionChatOptions.Builder#everyPass} asks for the
 * passes between them, with empty texts. Whoever wants no more of it than the passes subscribes to {@link #events}.
 *
 * <p>A caller who is interrupted or cancels ends the generation. What a model cannot do is refused with an
 * {@link InvalidRequestException}; beyond the limits the error is a
 * {@link dev.darkroom.generation.TooManyGenerationsException}, of a model that broke a {@link FailedAnswerException}.
 */
public final class DiffusionChatModel implements ChatModel {

    /** Key of a {@link GenerationEvent.Pass} in the metadata of a streamed generation. */
    public static final String PASS = "darkroom.pass";

    /** Key of the {@link Completed} in the metadata of the last, or only, generation. */
    public static final String COMPLETED = "darkroom.completed";

    /** Key of the {@link dev.darkroom.generation.GenerationOptions} in force in the metadata of the last, or only, response. */
    public static final String OPTIONS = "darkroom.options";

    private static final String PROVIDER = "darkroom";
    private static final ChatModelObservationConvention USUAL_CONVENTION = new DiffusionObservationConvention();

    private final ChatGenerations generations;
    private final DiffusionChatOptions options;
    private final ObservationRegistry observations;
    private final ChatModelObservationConvention convention;

    /** With a convention that tells the figures of diffusion as well. */
    public DiffusionChatModel(ChatGenerations generations, DiffusionChatOptions options, ObservationRegistry observations) {
        this(generations, options, observations, USUAL_CONVENTION);
    }

    /**
     * @param options where a prompt names none
     * @param convention what is told to observers
     */
    public DiffusionChatModel(
            ChatGenerations generations,
            DiffusionChatOptions options,
            ObservationRegistry observations,
            ChatModelObservationConvention convention) {
        this.generations = generations;
        this.options = options;
        this.observations = observations;
        this.convention = convention;
    }

    @Override
    public ChatOptions getOptions() {
        return options;
    }

    /** Blocks until the answer is there. */
    @Override
    public ChatResponse call(Prompt prompt) {
        Prompt asked = DiffusionPrompts.withOptions(prompt, options);
        ChatModelObservationContext context = context(asked, false);
        ChatResponse response = observation(context).observe(() -> {
            DiffusionResponses responses = new DiffusionResponses(false);
            ChatResponse whole = eventsOf(asked)
                    .doOnNext(responses::next)
                    .last()
                    .map(last -> responses.whole((Completed) last))
                    .block();
            context.setResponse(Objects.requireNonNull(whole));
            return whole;
        });
        return Objects.requireNonNull(response);
    }

    @Override
    public Flux<ChatResponse> stream(Prompt prompt) {
        return Flux.deferContextual(reactorContext -> {
            Prompt asked = DiffusionPrompts.withOptions(prompt, options);
            ChatModelObservationContext context = context(asked, true);
            Observation observation = observation(context)
                    .parentObservation(reactorContext.getOrDefault(ObservationThreadLocalAccessor.KEY, null))
                    .start();
            DiffusionResponses responses =
                    new DiffusionResponses(((DiffusionChatOptions) Objects.requireNonNull(asked.getOptions())).everyPass());
            Flux<ChatResponse> stream = eventsOf(asked)
                    .concatMapIterable(responses::next)
                    .doOnError(observation::error)
                    .doFinally(signal -> observation.stop())
                    .contextWrite(written -> written.put(ObservationThreadLocalAccessor.KEY, observation));
            // What puts the texts together forgets the figures of the end.
            return new MessageAggregator()
                    .aggregate(stream, whole -> context.setResponse(responses.withFigures(whole)));
        });
    }

    /**
     * All that happens to the answer of a prompt: every pass with every position that changed in it, tentative text included.
     * Not observed.
     *
     * @return the events, in a thread that may block; ends with a {@link Completed}, or with an error
     */
    public Flux<GenerationEvent> events(Prompt prompt) {
        return Flux.defer(() -> eventsOf(DiffusionPrompts.withOptions(prompt, options)));
    }

    private Flux<GenerationEvent> eventsOf(Prompt asked) {
        DiffusionChatOptions inForce = (DiffusionChatOptions) Objects.requireNonNull(asked.getOptions());
        return generations
                .start(DiffusionPrompts.conversation(asked), inForce.getModel(), inForce.decoding())
                .flatMapMany(DiffusionChatModel::attended)
                // The thread that brings an event has a model to run: whoever listens may take as long as they like.
                .publishOn(Schedulers.boundedElastic(), 1)
                .map(event -> {
                    if (event instanceof Failed failed) {
                        throw new FailedAnswerException(failed.message());
                    }
                    return event;
                });
    }

    private static Flux<GenerationEvent> attended(Generation generation) {
        return generation.events(-1).doFinally(signal -> {
            if (signal == SignalType.CANCEL) {
                generation.cancel();
            }
        });
    }

    private static ChatModelObservationContext context(Prompt asked, boolean streaming) {
        return ChatModelObservationContext.builder()
                .prompt(asked)
                .provider(PROVIDER)
                .streaming(streaming)
                .build();
    }

    private Observation observation(ChatModelObservationContext context) {
        return ChatModelObservationDocumentation.CHAT_MODEL_OPERATION.observation(
                convention, USUAL_CONVENTION, () -> context, observations);
    }
}
