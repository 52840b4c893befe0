package dev.darkroom.cli.bench;

import dev.darkroom.cli.RuntimeOptions;
import dev.darkroom.diffusion.Denoiser;
import dev.darkroom.generation.GenerationLimits;
import dev.darkroom.generation.GenerationService;
import dev.darkroom.generation.InvalidRequestException;
import dev.darkroom.model.ChatMessage;
import dev.darkroom.model.DenoiserFactory;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelManifest;
import dev.darkroom.runtime.OnnxDenoiserFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures how fast a model decodes on this machine, beside left-to-right decoding of the same model. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure how fast a model decodes here, beside left-to-right decoding of the same model.")
public final class BenchCommand implements Callable<Integer> {

    private static final int WRONG_USE = 2;
    private static final int SHORT_BLOCK = 16;
    /** With these the cost of a pass goes with the length of its block. */
    private static final List<String> SHORT_BLOCK_CACHES = List.of("dual", "delayed");

    @Spec
    private CommandSpec spec;

    @Option(names = "--model", required = true, paramLabel = "DIR", description = "model directory")
    private Path model;

    @Option(names = "--prompts", paramLabel = "FILE", description = "questions, one a line (default: 12 built in)")
    private @Nullable Path prompts;

    @Option(names = "--policy", split = ",", defaultValue = "threshold,schedule", paramLabel = "NAME",
            description = "policies beside the default options (default: ${DEFAULT-VALUE})")
    private List<String> policies;

    @Option(names = "--cache", split = ",", defaultValue = "prefix,dual,delayed", paramLabel = "NAME",
            description = "caches to try the policies and left-to-right with (default: ${DEFAULT-VALUE})")
    private List<String> caches;

    @Option(names = "--clients", split = ",", defaultValue = "1,4,16", paramLabel = "N",
            description = "clients that ask at a time, with the default options (default: ${DEFAULT-VALUE})")
    private List<Integer> clients;

    @Option(names = "--max-tokens", paramLabel = "N", description = "length of the answers' canvas (default: the model's)")
    private @Nullable Integer maxTokens;

    @Option(names = "--rounds", defaultValue = "3", paramLabel = "N",
            description = "how often each case runs, turn about (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--lengths", split = ",", paramLabel = "TOKENS",
            description = "canvases to time single passes on (default: 128 and the model's context, up to 1024)")
    private @Nullable List<Integer> lengths;

    @Option(names = "--block", defaultValue = "32", paramLabel = "TOKENS",
            description = "cached block of those passes (default: ${DEFAULT-VALUE})")
    private int block;

    @Option(names = "--repetitions", defaultValue = "30", paramLabel = "N",
            description = "how often each of those passes runs (default: ${DEFAULT-VALUE})")
    private int repetitions;

    @Option(names = "--passes-only", description = "time single passes and generate nothing, as for random weights")
    private boolean passesOnly;

    @Option(names = "--profile", paramLabel = "DIR",
            description = "run those passes once more, print which operators they spend their time in, and leave ONNX Runtime's "
                    + "traces there")
    private @Nullable Path profile;

    @Mixin
    private RuntimeOptions runtime;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures to this file as well")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (rounds < 1 || repetitions < 1 || block < 1 || clients.stream().anyMatch(number -> number < 1)) {
            err.println("--rounds, --repetitions, --block and --clients must be 1 or more");
            return WRONG_USE;
        }
        InstalledModel installed = InstalledModel.open(model);
        try {
            OnnxDenoiserFactory denoisers = new OnnxDenoiserFactory(runtime.settings());
            List<Integer> canvases = lengths(installed.manifest());
            List<PassTimings.Timing> passes = timePasses(denoisers, installed.manifest(), canvases);
            List<OperatorShares> operators = profilePasses(denoisers, installed.manifest(), canvases);
            BenchSuite.Findings findings =
                    passesOnly ? new BenchSuite.Findings(List.of(), null) : generate(denoisers, installed);
            ModelManifest manifest = installed.manifest();
            BenchReport report = new BenchReport(
                    installed.name(), manifest.precision(), manifest.parameters(),
                    denoisers.target(installed.directory()).provider(), MachineFacts.find(), rounds,
                    questions().size(), passes, findings.cases(), findings.aggregate());
            BenchTable table = new BenchTable(spec.commandLine().getOut());
            table.print(report);
            operators.forEach(table::print);
            if (json != null) {
                Files.writeString(json, JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                        .writeValueAsString(report) + "\n");
            }
            return 0;
        } catch (InvalidRequestException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return WRONG_USE;
        }
    }

    private List<String> questions() throws IOException {
        return prompts == null ? BenchPrompts.BUILT_IN : BenchPrompts.read(prompts);
    }

    private List<Integer> lengths(ModelManifest manifest) {
        int longest = Math.min(1024, manifest.contextLength());
        return lengths != null ? lengths : longest > 128 ? List.of(128, longest) : List.of(longest);
    }

    private List<PassTimings.Timing> timePasses(DenoiserFactory denoisers, ModelManifest manifest, List<Integer> canvases) {
        progress("single passes");
        try (Denoiser denoiser = denoisers.load(InstalledModel.open(model).directory())) {
            return new PassTimings(denoiser, manifest, block, repetitions).measure(canvases);
        }
    }

    /** With a model loaded anew for each canvas: a profile is written when its session is closed. */
    private List<OperatorShares> profilePasses(OnnxDenoiserFactory denoisers, ModelManifest manifest, List<Integer> canvases)
            throws IOException {
        if (profile == null) {
            return List.of();
        }
        Files.createDirectories(profile);
        List<OperatorShares> shares = new ArrayList<>();
        for (int length : canvases) {
            progress("profile of passes over " + length + " tokens");
            String prefix = "passes-%d-%d".formatted(length, System.currentTimeMillis());
            int runs;
            try (Denoiser denoiser = denoisers.profiling(profile.resolve(prefix)).load(InstalledModel.open(model).directory())) {
                PassTimings timings = new PassTimings(denoiser, manifest, block, repetitions);
                timings.measure(List.of(length));
                runs = timings.runs();
            }
            shares.add(OperatorShares.read(OperatorShares.find(profile, prefix), length, runs));
        }
        return shares;
    }

    private BenchSuite.Findings generate(DenoiserFactory denoisers, InstalledModel installed) throws IOException {
        List<int[]> tokens = questions().stream()
                .map(question -> installed.chatTemplate().encode(List.of(new ChatMessage("user", question)), true))
                .toList();
        int most = clients.stream().mapToInt(Integer::intValue).max().orElse(1);
        GenerationLimits limits = new GenerationLimits(most, most, Duration.ofSeconds(15), 0, Duration.ofMinutes(1));
        try (GenerationService service = new GenerationService(denoisers, limits)) {
            String cache = cacheOf(installed.manifest());
            return new BenchSuite(new BatchRunner(service, installed, tokens), cases()).run(rounds, cache, this::progress);
        }
    }

    private static String cacheOf(ModelManifest manifest) {
        return manifest.decoding() == null || manifest.decoding().cache() == null
                ? "none"
                : manifest.decoding().cache();
    }

    /** Left to right with every cache, and in short blocks: whichever is the fastest is the baseline. */
    private List<BenchCase> cases() {
        List<BenchCase> cases = new ArrayList<>();
        for (String cache : caches) {
            cases.add(BenchCase.leftToRight(cache, null, maxTokens));
        }
        SHORT_BLOCK_CACHES.stream()
                .filter(caches::contains)
                .forEach(cache -> cases.add(BenchCase.leftToRight(cache, SHORT_BLOCK, maxTokens)));
        clients.forEach(number -> cases.add(new BenchCase(null, null, null, number, maxTokens)));
        for (String policy : policies) {
            for (String cache : caches) {
                cases.add(new BenchCase(policy, cache, null, 1, maxTokens));
            }
        }
        return cases;
    }

    private void progress(String what) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(what);
        err.flush();
    }
}
