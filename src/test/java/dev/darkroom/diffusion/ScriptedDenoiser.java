package dev.darkroom.diffusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A denoiser whose model is a function of the tokens that a position sees. Keeps book of its calls. A session remembers
 * the tokens that a cache would stand for, so that what it proposes tells a stale cache from a fresh one.
 */
public final class ScriptedDenoiser implements Denoiser {

    /** Stands, among the tokens that a position sees, for a position that it does not see. */
    public static final int UNSEEN = -1;

    /** The model. */
    @FunctionalInterface
    public interface Script {
        /**
         * @param seen token a canvas position; {@link #UNSEEN} where there is nothing to see
         * @return probability a token of the vocabulary
         */
        double[] distribution(int[] seen, int position);
    }

    /** What a session was asked for. */
    public enum Kind {
        REFRESH,
        EXTEND,
        REFINE
    }

    /**
     * A call of the model.
     *
     * @param session number of the session, in the order in which they were opened
     * @param computed positions that it runs
     */
    public record Call(int session, Kind kind, int computed) {}

    private final int vocabularySize;
    private final int contextLength;
    private final Script script;
    private final List<Call> calls = new ArrayList<>();
    private final List<ScriptedSession> sessions = new ArrayList<>();
    private volatile Consumer<Call> duringCall = call -> {};
    private volatile boolean closed;

    public ScriptedDenoiser(int vocabularySize, int contextLength, Script script) {
        this.vocabularySize = vocabularySize;
        this.contextLength = contextLength;
        this.script = script;
    }

    /**
     * Another distribution for every position and every change of what it sees.
     *
     * @param sharpness 0 is uniform; 3 has a clear winner most of the time
     */
    public static Script pseudoRandom(int vocabularySize, long seed, double sharpness) {
        return (seen, position) -> {
            long hash = seed;
            for (int token : seen) {
                hash = new SplittableRandom(hash * 31 + token).nextLong();
            }
            SplittableRandom random = new SplittableRandom(hash + position);
            double[] weights = new double[vocabularySize];
            for (int token = 0; token < vocabularySize; token++) {
                weights[token] = Math.exp(sharpness * 4 * (random.nextDouble() - 0.5));
            }
            return normalised(weights);
        };
    }

    /**
     * Always the same token at a position, with a certain probability; all others share the rest.
     *
     * @param tokens a canvas position
     * @param probabilities a canvas position
     */
    public static Script spelling(int vocabularySize, int[] tokens, double[] probabilities) {
        return (seen, position) -> {
            double[] distribution = new double[vocabularySize];
            Arrays.fill(distribution, (1 - probabilities[position]) / (vocabularySize - 1));
            distribution[tokens[position]] = probabilities[position];
            return distribution;
        };
    }

    static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /** What happens within each call from now on, in the thread of the call. */
    public void duringCall(Consumer<Call> action) {
        duringCall = action;
    }

    /** The calls so far, those that failed as well. */
    public List<Call> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    public int sessionsOpened() {
        synchronized (sessions) {
            return sessions.size();
        }
    }

    public List<Integer> openSessions() {
        synchronized (sessions) {
            return IntStream.range(0, sessions.size()).filter(i -> !sessions.get(i).closed).boxed().toList();
        }
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public int vocabularySize() {
        return vocabularySize;
    }

    @Override
    public int contextLength() {
        return contextLength;
    }

    @Override
    public DenoisingSession open(Canvas canvas, Readout readout) {
        if (canvas.length() > contextLength) {
            throw new IllegalArgumentException("a canvas of " + canvas.length() + " tokens is too long");
        }
        if (readout.shift() != 0) {
            throw new UnsupportedOperationException("scripts are not shifted");
        }
        synchronized (sessions) {
            ScriptedSession session = new ScriptedSession(sessions.size(), canvas, readout);
            sessions.add(session);
            return session;
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    /** The tokens that the positions of one sequence see. */
    private static final class View {
        private final Canvas canvas;
        private final IntPredicate hidden;
        private int[] kept = new int[0];

        View(Canvas canvas, IntPredicate hidden) {
            this.canvas = canvas;
            this.hidden = hidden;
        }

        /** A span from the start drops all that was kept. */
        void keep(Span span) {
            if (span.start() == 0) {
                kept = new int[canvas.length()];
                Arrays.fill(kept, UNSEEN);
            }
            for (int position = span.start(); position < span.end(); position++) {
                kept[position] = now(position);
            }
        }

        void keep(int position) {
            kept[position] = now(position);
        }

        int[] with(int[] run) {
            int[] seen = kept.clone();
            for (int position : run) {
                seen[position] = now(position);
            }
            return seen;
        }

        private int now(int position) {
            if (canvas.isPadding(position)) {
                return UNSEEN;
            }
            return hidden.test(position) ? canvas.maskToken() : canvas.token(position);
        }
    }

    private final class ScriptedSession implements DenoisingSession {
        private final int number;
        private final Canvas canvas;
        private final Readout readout;
        private final View conditional;
        private final View unconditional;
        private Span window;
        private final BitSet keptOfWindow = new BitSet();
        private int end = Integer.MAX_VALUE;
        private long tokensComputed;
        private volatile boolean interrupted;
        private volatile boolean closed;

        ScriptedSession(int number, Canvas canvas, Readout readout) {
            this.number = number;
            this.canvas = canvas;
            this.readout = readout;
            this.conditional = new View(canvas, position -> false);
            this.unconditional = new View(canvas, canvas::isPinned);
        }

        @Override
        public void lookUntil(int end) {
            this.end = end;
        }

        @Override
        public Proposals refresh(Span window, int[] positions) {
            Span all = new Span(0, seenLength());
            count(Kind.REFRESH, all.length());
            conditional.keep(all);
            unconditional.keep(all);
            open(window);
            return propose(positions);
        }

        @Override
        public void extend(Span span, Span window) {
            count(Kind.EXTEND, (int) IntStream.range(span.start(), span.end())
                    .filter(position -> !canvas.isPadding(position))
                    .count());
            conditional.keep(span);
            unconditional.keep(span);
            open(window);
        }

        private void open(Span window) {
            this.window = window;
            keptOfWindow.clear();
        }

        /** The positions of the window that a call runs. */
        private int[] run() {
            return IntStream.range(window.start(), Math.min(window.end(), seenLength()))
                    .filter(position -> !keptOfWindow.get(position))
                    .toArray();
        }

        @Override
        public Proposals refine(int[] positions, int[] kept) {
            if (window == null) {
                throw new IllegalStateException("nothing was refreshed or extended yet");
            }
            int[] run = run();
            IntStream wanted = IntStream.concat(IntStream.of(positions), IntStream.of(kept));
            if (!wanted.allMatch(position -> Arrays.binarySearch(run, position) >= 0)) {
                throw new IllegalArgumentException("a position that is not run is asked for or to be kept");
            }
            count(Kind.REFINE, run.length);
            Proposals proposals = propose(positions);
            for (int position : kept) {
                conditional.keep(position);
                unconditional.keep(position);
                keptOfWindow.set(position);
            }
            return proposals;
        }

        private void count(Kind kind, int computed) {
            Call call = new Call(number, kind, readout.guidance() > 0 ? 2 * computed : computed);
            failIfInterrupted();
            synchronized (calls) {
                calls.add(call);
            }
            duringCall.accept(call);
            failIfInterrupted();
            tokensComputed += call.computed();
        }

        private void failIfInterrupted() {
            if (closed) {
                throw new IllegalStateException("the session was closed");
            }
            if (interrupted) {
                throw new DenoisingInterruptedException();
            }
        }

        private int seenLength() {
            return Math.min(end, canvas.length());
        }

        private Proposals propose(int[] positions) {
            if (IntStream.of(positions).anyMatch(position -> position >= seenLength())) {
                throw new IllegalArgumentException("a position behind " + seenLength() + " is asked for");
            }
            int width = Math.min(readout.candidates(), vocabularySize);
            int[] tokens = new int[positions.length * width];
            float[] probabilities = new float[positions.length * width];
            float[] entropies = new float[positions.length];
            int[] seen = Arrays.copyOf(conditional.with(run()), seenLength());
            int[] seenUnguided = Arrays.copyOf(unconditional.with(run()), seenLength());
            for (int row = 0; row < positions.length; row++) {
                double[] distribution = distribution(seen, seenUnguided, positions[row]);
                int[] ranked = ranked(distribution);
                for (int rank = 0; rank < width; rank++) {
                    tokens[row * width + rank] = ranked[rank];
                    probabilities[row * width + rank] = (float) distribution[ranked[rank]];
                }
                entropies[row] = (float) Arrays.stream(distribution)
                        .map(share -> share > 0 ? -share * Math.log(share) : 0)
                        .sum();
            }
            return new Proposals(positions.clone(), width, tokens, probabilities, entropies);
        }

        private double[] distribution(int[] seen, int[] seenUnguided, int position) {
            double[] distribution = script.distribution(seen, position);
            if (readout.guidance() > 0) {
                double[] unguided = script.distribution(seenUnguided, position);
                for (int token = 0; token < vocabularySize; token++) {
                    distribution[token] = unguided[token]
                            * Math.pow(distribution[token] / unguided[token], readout.guidance() + 1);
                }
            }
            readout.suppressed().forEach(token -> distribution[token] = 0);
            return normalised(distribution);
        }

        private static int[] ranked(double[] distribution) {
            return IntStream.range(0, distribution.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer token) -> -distribution[token]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        @Override
        public long tokensComputed() {
            return tokensComputed;
        }

        @Override
        public void interrupt() {
            interrupted = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
