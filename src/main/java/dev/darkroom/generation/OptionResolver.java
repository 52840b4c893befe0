package dev.darkroom.generation;

import static dev.darkroom.generation.OptionChecks.atLeast;
import static dev.darkroom.generation.OptionChecks.orElse;
import static dev.darkroom.generation.OptionChecks.within;
import static dev.darkroom.generation.OptionChecks.wrong;

import dev.darkroom.diffusion.CacheMode;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.Span;
import dev.darkroom.model.ModelManifest;
import dev.darkroom.model.ModelManifest.DecodingDefaults;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Fills in and checks the options of a request: first the request, then its preset, the model, and the server decide. */
final class OptionResolver {

    private static final DecodingDefaults NOTHING = new DecodingDefaults(null, null, null, null, null, null, null, null, null);
    private static final int DEFAULT_MAX_TOKENS = 128;
    private static final int LONGEST_SINGLE_BLOCK = 128;
    private static final int DEFAULT_BLOCK = 64;
    private static final String NO_REVISION = "none";
    private static final double DEFAULT_REVISION_THRESHOLD = 0.3;
    private static final int MOST_STOP_STRINGS = 16;
    /** An answer shorter than this is not worth shrinking to when the prompt leaves little room. */
    private static final int SHORTEST_SHRUNK_ANSWER = 16;

    private final GenerationOptions asked;
    private final @Nullable Preset preset;
    private final ModelManifest model;
    private final DecodingDefaults defaults;

    private OptionResolver(GenerationOptions asked, ModelManifest model) {
        this.asked = asked;
        this.model = model;
        this.preset = asked.preset() == null
                ? null
                : Preset.named(asked.preset())
                        .orElseThrow(() -> wrong("preset", asked.preset(), "one of " + Preset.labels()));
        this.defaults = model.decoding() == null ? NOTHING : model.decoding();
    }

    /**
     * The options in force.
     *
     * @param promptTokens length of the prompt
     * @return options without nulls, but for those that are off
     * @throws InvalidRequestException naming the field that is wrong
     */
    static GenerationOptions resolve(GenerationOptions asked, ModelManifest model, int promptTokens) {
        return new OptionResolver(asked, model).resolve(promptTokens);
    }

    /**
     * The options in force for an answer that is given but for its blanks. Unless asked otherwise, few open positions are one
     * block, wherever they stand.
     *
     * @throws InvalidRequestException as {@link #resolve}
     */
    static GenerationOptions resolveBlanks(GenerationOptions asked, ModelManifest model, Canvas canvas) {
        Span answer = canvas.answer();
        int given = canvas.length() - answer.length();
        GenerationOptions sized = asked.withMaxTokens(answer.length());
        GenerationOptions usual = resolve(sized, model, given);
        boolean together = asked.blockLength() == null
                && cacheMode(Objects.requireNonNull(usual.cache())) != CacheMode.BLOCK_CAUSAL
                && canvas.maskedCount(answer) <= LONGEST_SINGLE_BLOCK;
        return together ? joined(usual, resolve(sized.withOneBlock(), model, given), asked, canvas) : usual;
    }

    /**
     * One block instead of several: it may take as many passes as they would have.
     *
     * @param several options in force, of the blocks
     * @param one the same with one block
     * @param asked what the request itself names, which is left as it is
     */
    static GenerationOptions joined(GenerationOptions several, GenerationOptions one, GenerationOptions asked, Canvas canvas) {
        int blockLength = Objects.requireNonNull(several.blockLength());
        int blocks = (canvas.maskedCount(canvas.answer()) + blockLength - 1) / blockLength;
        int longest = Objects.requireNonNull(one.blockLength());
        return one.withPasses(
                asked.passes() == null ? times(several.passes(), blocks, one.passes(), longest) : one.passes(),
                asked.maxPasses() == null ? times(several.maxPasses(), blocks, one.maxPasses(), longest) : one.maxPasses());
    }

    private static @Nullable Integer times(@Nullable Integer passes, int blocks, @Nullable Integer least, int most) {
        if (passes == null || least == null) {
            return least;
        }
        return Math.max(least, (int) Math.min((long) passes * blocks, most));
    }

    private GenerationOptions resolve(int promptTokens) {
        int maxTokens = maxTokens(promptTokens);
        int blockLength = blockLength(maxTokens);
        PolicyResolver policies = new PolicyResolver(asked, preset, defaults);
        Policy policy = policies.policy();
        boolean adaptive = policy.kind() == Policy.Kind.ADAPTIVE;
        Integer minPasses = adaptive ? policies.minPasses() : null;
        int overlap = overlap(blockLength);
        String revision = revision();
        double temperature = within("temperature", asked.temperature(), 0, 10, 0);
        return new GenerationOptions(
                maxTokens,
                blockLength,
                policy.label(),
                policy.kind() == Policy.Kind.SCHEDULED ? Math.min(policies.passes(), blockLength) : null,
                adaptive ? policies.threshold(policy) : null,
                minPasses,
                adaptive ? policies.maxPasses(minPasses, blockLength) : null,
                cache(),
                temperature,
                topP(),
                asked.seed() != null || temperature == 0 ? orElse(asked.seed(), 0L) : freshSeed(),
                stop(),
                maxMillis(),
                overlap,
                revision,
                revisionThreshold(revision, overlap),
                within("guidance", asked.guidance(), 0, 100, 0),
                preset == null ? null : preset.label(),
                lookahead(),
                responseFormat());
    }

    /** Any text is what there is without a format. */
    private @Nullable ResponseFormat responseFormat() {
        ResponseFormat format = asked.responseFormat();
        return format == null || format.equals(new ResponseFormat("text", null, null)) ? null : format;
    }

    private int maxTokens(int promptTokens) {
        int room = model.contextLength() - promptTokens;
        int wanted = atLeast("maxTokens", asked.maxTokens(), 1, orElse(defaults.maxTokens(), DEFAULT_MAX_TOKENS));
        if (wanted <= room) {
            return wanted;
        }
        if (asked.maxTokens() == null && room >= SHORTEST_SHRUNK_ANSWER) {
            return room;
        }
        String remedy = asked.maxTokens() == null || room < SHORTEST_SHRUNK_ANSWER
                ? "shorten the messages"
                : "ask for at most %d, or shorten the messages".formatted(room);
        throw new InvalidRequestException(
                asked.maxTokens() == null || room < 1 ? "messages" : "options.maxTokens",
                "the prompt takes %d tokens and the answer %d, but the context of %s holds %d; %s"
                        .formatted(promptTokens, wanted, model.name(), model.contextLength(), remedy));
    }

    private int blockLength(int maxTokens) {
        int usual = maxTokens <= LONGEST_SINGLE_BLOCK ? maxTokens : DEFAULT_BLOCK;
        return Math.min(
                maxTokens, atLeast("blockLength", asked.blockLength(), 1, orElse(defaults.blockLength(), usual)));
    }

    /** Whether positions see later blocks is a trait of the model, not a choice. */
    private String cache() {
        String byModel = orElse(defaults.cache(), label(CacheMode.NONE));
        String name = orElse(asked.cache(), byModel);
        boolean blockCausal = byModel.equals(label(CacheMode.BLOCK_CAUSAL));
        List<String> possible = Arrays.stream(CacheMode.values())
                .filter(mode -> (mode == CacheMode.BLOCK_CAUSAL) == blockCausal)
                .map(OptionResolver::label)
                .toList();
        if (!possible.contains(name)) {
            throw wrong("cache", name, "one of " + String.join(", ", possible) + " for this model");
        }
        return name;
    }

    private static String label(CacheMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cache mode of a name that {@link #resolve} let pass. */
    static CacheMode cacheMode(String name) {
        return Arrays.stream(CacheMode.values()).filter(mode -> label(mode).equals(name)).findFirst().orElseThrow();
    }

    private double topP() {
        return within("topP", asked.topP(), Double.MIN_NORMAL, 1, 1);
    }

    private List<String> stop() {
        List<String> stop = orElse(asked.stop(), List.of());
        if (stop.size() > MOST_STOP_STRINGS) {
            throw wrong("stop", stop.size() + " strings", "at most " + MOST_STOP_STRINGS);
        }
        if (stop.stream().anyMatch(text -> text == null || text.isEmpty())) {
            throw wrong("stop", "an empty string", "strings of at least one character");
        }
        return List.copyOf(stop);
    }

    private @Nullable Long maxMillis() {
        if (asked.maxMillis() != null && asked.maxMillis() < 1) {
            throw wrong("maxMillis", asked.maxMillis(), "1 or more");
        }
        return asked.maxMillis();
    }

    private int overlap(int blockLength) {
        int overlap = atLeast("overlap", asked.overlap(), 0, 0);
        if (overlap > blockLength) {
            throw wrong("overlap", overlap, "at most blockLength, which is " + blockLength);
        }
        if (overlap > 0 && cacheMode(cache()) == CacheMode.BLOCK_CAUSAL) {
            throw wrong("overlap", overlap, "0: finished blocks of this model are never computed again");
        }
        return overlap;
    }

    private int lookahead() {
        boolean blockCausal = cacheMode(cache()) == CacheMode.BLOCK_CAUSAL;
        int usual = blockCausal ? DecodingPlan.WHOLE_CANVAS : orElse(defaults.lookahead(), DecodingPlan.WHOLE_CANVAS);
        int lookahead = orElse(asked.lookahead(), usual);
        if (lookahead < DecodingPlan.WHOLE_CANVAS) {
            throw wrong("lookahead", lookahead, "0 or more, or -1 for the whole canvas");
        }
        if (lookahead >= 0 && blockCausal) {
            throw wrong("lookahead", lookahead, "-1: this model never sees later blocks");
        }
        return lookahead;
    }

    private String revision() {
        String name = orElse(asked.revision(), NO_REVISION);
        if (!DecodingPlan.REVISIONS.containsKey(name) && !name.equals(NO_REVISION)) {
            throw wrong("revision", name, "one of none, remask, edit");
        }
        return name;
    }

    private @Nullable Double revisionThreshold(String revision, int overlap) {
        if (revision.equals(NO_REVISION) && overlap == 0) {
            if (asked.revisionThreshold() != null) {
                throw wrong("revisionThreshold", asked.revisionThreshold(), "left out: nothing is revised");
            }
            return null;
        }
        return within("revisionThreshold", asked.revisionThreshold(), 0, 1, DEFAULT_REVISION_THRESHOLD);
    }

    private static long freshSeed() {
        // Within 2^53, so that a JavaScript client can send it back unharmed.
        return ThreadLocalRandom.current().nextLong(1L << 53);
    }
}
