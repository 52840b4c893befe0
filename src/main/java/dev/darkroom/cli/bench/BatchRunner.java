package dev.darkroom.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.darkroom.generation.Generation;
import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationRequest;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.model.InstalledModel;
import java.lang.management.ManagementFactory;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the generation service as a server does, so that what is measured is what its clients get. */
final class BatchRunner {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final GenerationService service;
    private final InstalledModel model;
    private final List<int[]> prompts;

    /** @param prompts token ids */
    BatchRunner(GenerationService service, InstalledModel model, List<int[]> prompts) {
        this.service = service;
        this.model = model;
        this.prompts = prompts;
    }

    /**
     * Answers all prompts, as many at a time as there are clients; several times where there are more clients than prompts.
     *
     * @throws IllegalStateException if a generation fails
     */
    Batch run(BenchCase which) {
        int rounds = (which.clients() + prompts.size() - 1) / prompts.size();
        long begun = System.nanoTime();
        long cpuBegun = SYSTEM.getProcessCpuTime();
        List<Answer> answers = Flux.range(0, rounds)
                .flatMapIterable(round -> prompts)
                .flatMap(prompt -> answer(prompt, which), which.clients())
                .collectList()
                .block();
        return new Batch(
                List.copyOf(answers), System.nanoTime() - begun, SYSTEM.getProcessCpuTime() - cpuBegun);
    }

    private Mono<Answer> answer(int[] prompt, BenchCase which) {
        return Mono.defer(() -> {
            long asked = System.nanoTime();
            long[] firstFrame = new long[1];
            Generation generation = service.start(new GenerationRequest(model, prompt, which.options()));
            return generation.events(-1)
                    .doOnNext(event -> {
                        if (event instanceof GenerationEvent.Pass && firstFrame[0] == 0) {
                            firstFrame[0] = System.nanoTime() - asked;
                        }
                    })
                    .last()
                    .map(end -> answer(end, firstFrame[0]));
        });
    }

    private static Answer answer(GenerationEvent end, long firstFrameNanos) {
        if (end instanceof GenerationEvent.Completed completed) {
            GenerationEvent.Usage usage = completed.usage();
            return new Answer(usage.completionTokens(), usage.passes(), firstFrameNanos);
        }
        throw new IllegalStateException("a generation failed: " + end);
    }
}
