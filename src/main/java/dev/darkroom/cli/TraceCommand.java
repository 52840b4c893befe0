package dev.darkroom.cli;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationLimits;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.GenerationRequest;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.runtime.OnnxDenoiserFactory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints a line of JSON a refinement pass, for people who study decoders. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = "Answer a prompt and print a line of JSON a pass, then the usage.")
final class TraceCommand implements Callable<Integer> {

    private static final int WRONG_USE = 2;

    @Spec
    private CommandSpec spec;

    @Option(names = "--model", required = true, paramLabel = "DIR", description = "model directory")
    private Path model;

    @Option(names = "--prompt", required = true, description = "what the user says")
    private String prompt;

    @Mixin
    private RuntimeOptions runtime = new RuntimeOptions();

    @Option(names = "--raw", description = "take the prompt as it is, without the chat template")
    private boolean raw;

    @Option(names = "--max-tokens", description = "length of the answer's canvas")
    private @Nullable Integer maxTokens;

    @Option(names = "--policy", description = "schedule, threshold, spaced, factor, entropy, margin or left-to-right")
    private @Nullable String policy;

    @Option(names = "--preset", description = "instant, balanced, careful or adaptive")
    private @Nullable String preset;

    @Option(names = "--passes", description = "passes a block, for policies that follow a schedule")
    private @Nullable Integer passes;

    @Option(names = "--threshold", description = "bound of threshold, factor and entropy")
    private @Nullable Double threshold;

    @Option(names = "--min-passes", description = "fewest passes a block")
    private @Nullable Integer minPasses;

    @Option(names = "--max-passes", description = "most passes a block")
    private @Nullable Integer maxPasses;

    @Option(names = "--block-length", description = "tokens a block")
    private @Nullable Integer blockLength;

    @Option(names = "--cache", description = "none, prefix, dual or delayed")
    private @Nullable String cache;

    @Option(names = "--temperature", description = "0 is greedy")
    private @Nullable Double temperature;

    @Option(names = "--top-p", description = "nucleus of the sampling")
    private @Nullable Double topP;

    @Option(names = "--seed", description = "of the sampling")
    private @Nullable Long seed;

    @Option(names = "--stop", description = "text that ends the answer; may be given more than once")
    private @Nullable List<String> stop;

    @Option(names = "--overlap", description = "tokens of a finished block that stay revisable in the next one")
    private @Nullable Integer overlap;

    @Option(names = "--revision", description = "none, remask or edit")
    private @Nullable String revision;

    @Option(names = "--revision-threshold", description = "when a committed token is doubted")
    private @Nullable Double revisionThreshold;

    @Option(names = "--guidance", description = "strength of classifier-free guidance")
    private @Nullable Double guidance;

    @Override
    public Integer call() {
        InstalledModel installed = InstalledModel.open(model);
        int[] tokens = raw
                ? installed.tokenizer().encode(prompt)
                : installed.chatTemplate().encode(List.of(new ChatMessage("user", prompt)), true);
        GenerationOptions options = new GenerationOptions(
                maxTokens, blockLength, policy, passes, threshold, minPasses, maxPasses, cache, temperature, topP, seed,
                stop, null, overlap, revision, revisionThreshold, guidance, preset);
        PrintWriter out = spec.commandLine().getOut();
        JsonMapper json = JsonMapper.builder().build();
        try (GenerationService service =
                new GenerationService(new OnnxDenoiserFactory(runtime.settings()), GenerationLimits.DEFAULT)) {
            boolean failed = service.start(new GenerationRequest(installed, tokens, options))
                    .events(-1)
                    .toStream()
                    .peek(event -> out.println(json.writeValueAsString(line(event))))
                    .anyMatch(GenerationEvent.Failed.class::isInstance);
            out.flush();
            return failed ? 1 : 0;
        } catch (InvalidRequestException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return WRONG_USE;
        }
    }

    private static Object line(GenerationEvent event) {
        if (event instanceof GenerationEvent.Pass pass) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("pass", pass.pass());
            line.put("block", pass.block());
            line.put("window", List.of(pass.windowStart(), pass.windowEnd()));
            line.put("changed", pass.changed().stream().map(TraceCommand::row).toList());
            line.put("committed", pass.committed());
            line.put("masked", pass.masked());
            line.put("millis", pass.millis());
            return line;
        }
        return event;
    }

    private static List<Object> row(Change change) {
        return List.of(change.position(), change.text(), change.probability(), change.state().symbol());
    }
}
