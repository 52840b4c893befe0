package dev.darkroom.generation;

import dev.darkroom.diffusion.AnswerConstraint;
import dev.darkroom.diffusion.Canvas;
import dev.darkroom.diffusion.DecodingOptions;
import dev.darkroom.diffusion.Progress;
import dev.darkroom.generation.GenerationFacts.Origin;
import dev.darkroom.model.InstalledModel;
import dev.darkroom.model.ModelManifest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Turns what is asked for into generations that can be admitted. Safe for use by any thread. */
final class GenerationPlans {

    /** Positions on either side of an edit that are run again with it, so that it sees what stands beside it as it is now. */
    private static final int EDIT_MARGIN = 8;

    private final GenerationListener listener;
    private final AnswerForms forms = new AnswerForms();
    private final SecureRandom random = new SecureRandom();

    GenerationPlans(GenerationListener listener) {
        this.listener = listener;
    }

    /** What a canvas is to be decoded with, besides the options. */
    private record Start(Origin origin, int windowMargin, Progress progress, AnswerShape shape, List<Replay.Steering> script) {
        static Start of(Origin origin, int windowMargin, AnswerShape shape) {
            return new Start(origin, windowMargin, Progress.NONE, shape, List.of());
        }
    }

    /** @throws InvalidRequestException if an option is wrong or the canvas does not fit the model's context */
    GenerationPlan of(GenerationRequest request) {
        ModelManifest manifest = request.model().manifest();
        GenerationOptions options =
                OptionResolver.resolve(request.options(), manifest, request.prompt().length);
        Canvas canvas = Canvas.of(
                request.prompt(), options.maxTokens(), manifest.specialTokens().mask());
        AnswerShape shape = new AnswerShape(false, request.outcome());
        return plan(request.model(), canvas, options, Start.of(Origin.NEW, DecodingPlan.WHOLE_BLOCKS, shape));
    }

    /**
     * @throws InvalidRequestException as {@link #of(GenerationRequest)}
     * @throws IllegalArgumentException if no position is open, or one outside of the answer is
     */
    GenerationPlan of(InfillRequest request) {
        ModelManifest manifest = request.model().manifest();
        Canvas canvas = Canvas.between(
                request.before(), request.answer(), request.after(), manifest.specialTokens().mask());
        if (canvas.maskedCount(canvas.answer()) == 0) {
            throw new IllegalArgumentException("no position of the answer is open");
        }
        GenerationOptions options = OptionResolver.resolveBlanks(request.options(), manifest, canvas);
        AnswerShape shape = new AnswerShape(true, request.outcome());
        return plan(request.model(), canvas, options, Start.of(Origin.NEW, DecodingPlan.WHOLE_BLOCKS, shape));
    }

    /**
     * @param original a generation that is over
     * @throws InvalidRequestException if an edit or option is wrong
     */
    GenerationPlan continued(RunningGeneration original, List<SteeringCommand> edits, GenerationOptions asked) {
        refuseLength(asked);
        InstalledModel model = original.plan().model();
        Canvas canvas = original.plan().canvas().copy();
        EditSpans.requireApart(edits);
        // From the right, so that no edit moves another one.
        edits.stream().sorted(EditSpans.ORDER.reversed()).forEach(edit -> {
            try {
                SteeringEdits.edit(canvas, edit, model);
            } catch (IllegalArgumentException e) {
                throw new InvalidRequestException("edits", String.valueOf(e.getMessage()));
            }
        });
        GenerationOptions options = resolveFor(canvas, over(original.plan().options(), asked), model);
        AnswerShape shape = original.plan().shape();
        boolean choosesCache = asked.cache() == null && !"block-causal".equals(options.cache());
        GenerationOptions together = options.withCache("delayed").withOneBlock();
        return choosesCache
                ? plan(model, canvas, OptionResolver.joined(options, together, asked, canvas), Start.of(Origin.CONTINUED, EDIT_MARGIN, shape))
                : plan(model, canvas, options, Start.of(Origin.CONTINUED, DecodingPlan.WHOLE_BLOCKS, shape));
    }

    /** @throws InvalidRequestException if the pass or an option is wrong */
    GenerationPlan forked(RunningGeneration original, int pass, GenerationOptions asked) {
        refuseLength(asked);
        CanvasHistory.Point point = original.after(pass);
        InstalledModel model = original.plan().model();
        GenerationOptions before = original.plan().options();
        GenerationOptions options = resolveFor(point.canvas(), over(before, asked), model);
        boolean sameBlocks = options.samePassesAs(before.withMaxTokens(options.maxTokens()));
        int windowMargin = sameBlocks ? original.plan().decoding().windowMargin() : DecodingPlan.WHOLE_BLOCKS;
        Progress progress = sameBlocks ? point.progress() : point.progress().betweenBlocks();
        return plan(
                model,
                point.canvas(),
                options,
                new Start(Origin.FORKED, windowMargin, progress, original.plan().shape(), List.of()));
    }

    /** @throws InvalidRequestException if its canvas or options are none that the model can have had */
    GenerationPlan repeated(Replay replay, InstalledModel model) {
        Canvas canvas = replay.start(model.manifest());
        // A recording that names no lookahead is from before there was one.
        GenerationOptions asked = replay.options().withoutTimeLimit().orLookahead(DecodingPlan.WHOLE_CANVAS);
        GenerationOptions options = resolveFor(canvas, asked, model);
        Replay.Origin origin = replay.origin();
        return plan(
                model,
                canvas,
                options,
                new Start(
                        Origin.REPEATED,
                        origin.windowMargin(),
                        origin.progress(),
                        new AnswerShape(origin.blanks(), null),
                        replay.steerings()));
    }

    /** What is asked for, over what was in force. A greedy answer has no seed to go on with. */
    private static GenerationOptions over(GenerationOptions before, GenerationOptions asked) {
        boolean wasGreedy = before.temperature() == null || before.temperature() == 0;
        return asked.over(wasGreedy ? before.withoutSeed() : before);
    }

    private static void refuseLength(GenerationOptions asked) {
        if (asked.maxTokens() != null) {
            throw new InvalidRequestException(
                    "options.maxTokens",
                    "options.maxTokens is %d; it must be left out: the canvas is that of the answer"
                            .formatted(asked.maxTokens()));
        }
    }

    private static GenerationOptions resolveFor(Canvas canvas, GenerationOptions options, InstalledModel model) {
        int answerLength = canvas.answer().length();
        return OptionResolver.resolve(
                options.withMaxTokens(answerLength), model.manifest(), canvas.length() - answerLength);
    }

    private GenerationPlan plan(InstalledModel model, Canvas canvas, GenerationOptions options, Start start) {
        AnswerShape shape = start.shape();
        AnswerReader text = shape.reader(model, options.stop());
        AnswerConstraint constraint = forms.constraint(options.responseFormat(), canvas, shape, model);
        DecodingOptions decoding =
                DecodingPlan.of(options, model.manifest(), shape.endRule(), text, constraint, start.windowMargin());
        String id = newId();
        GenerationWatcher watcher = listener.asked(new GenerationFacts(
                id, model.name(), shape.blanks(), start.origin(), options, canvas.promptLength(), canvas.length()));
        return new GenerationPlan(
                id, model, canvas, options, decoding, start.progress(), shape, text, start.script(), watcher);
    }

    private String newId() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
