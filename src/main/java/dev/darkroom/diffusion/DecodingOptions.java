package dev.darkroom.diffusion;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a canvas is decoded: a schedule, a policy, a cache and a candidate rule, combined. Every published sampler is one
 * such combination.
 *
 * @param blockLength positions a block, at least 1; the last block may be shorter
 * @param passes passes a block for the schedule, at least 1
 * @param schedule quotas of the passes, or null for a policy that needs none
 * @param policy which candidates a pass commits
 * @param candidateRule which positions are candidates
 * @param completion when a block is done
 * @param cache what the passes of a block share
 * @param windowMargin with {@link CacheMode#DUAL} or {@link CacheMode#DELAYED}: run only the part of a block from its first open position to its last,
 *     and so many positions on either side; a negative number runs whole blocks
 * @param lookahead how many open positions behind a block its passes see; a negative number is all of the canvas, even what
 *     follows the answer's end. The first pass sees it all where any of it is open
 * @param revision which committed tokens get second thoughts
 * @param sampling how a token is chosen
 * @param readout how scores become proposals
 * @param doubtedTokens tokens that count as unsure wherever they are predicted
 * @param endTokens a committed one of these ends the answer; empty: the canvas is always filled
 * @param endRule when an end token takes effect
 * @param stopCondition ends the answer on other grounds
 * @param constraint what the answer must be, or null
 * @param timeLimit after which the best proposals are committed, or null
 */
public record DecodingOptions(
        int blockLength,
        int passes,
        @Nullable Schedule schedule,
        UnmaskingPolicy policy,
        CandidateRule candidateRule,
        Completion completion,
        CacheMode cache,
        int windowMargin,
        int lookahead,
        Revision revision,
        Sampling sampling,
        Readout readout,
        Set<Integer> doubtedTokens,
        Set<Integer> endTokens,
        EndRule endRule,
        StopCondition stopCondition,
        @Nullable AnswerConstraint constraint,
        @Nullable Duration timeLimit) {

    public DecodingOptions {
        if (blockLength < 1) {
            throw new IllegalArgumentException("blocks of " + blockLength + " positions");
        }
        if (passes < 1) {
            throw new IllegalArgumentException(passes + " passes a block");
        }
        boolean endsBySchedule =
                completion == Completion.SCHEDULE_OVER || completion == Completion.BLOCK_FULL_OR_SCHEDULE_OVER;
        if (endsBySchedule && schedule == null) {
            throw new IllegalArgumentException("no schedule says when a block is over");
        }
        if (cache == CacheMode.BLOCK_CAUSAL && revision.overlap() > 0) {
            throw new IllegalArgumentException("finished blocks of a block-causal model cannot be revised");
        }
        if (lookahead >= 0 && (candidateRule != CandidateRule.BLOCK || endRule != EndRule.WHEN_SETTLED)) {
            throw new IllegalArgumentException("a lookahead wants candidates of the block alone, and an end that counts when settled");
        }
        Objects.requireNonNull(policy, "policy");
        doubtedTokens = Set.copyOf(doubtedTokens);
        endTokens = Set.copyOf(endTokens);
    }

    /** Starts from: one block of up to 2³¹ positions, greedy, no cache, plain scores with 32 candidates a row. */
    public static Builder with(UnmaskingPolicy policy) {
        return new Builder(policy);
    }

    /** Collects options. */
    public static final class Builder {
        private final UnmaskingPolicy policy;
        private int blockLength = Integer.MAX_VALUE;
        private int passes = 1;
        private @Nullable Schedule schedule;
        private CandidateRule candidateRule = CandidateRule.BLOCK;
        private Completion completion = Completion.BLOCK_FULL;
        private CacheMode cache = CacheMode.NONE;
        private int windowMargin = -1;
        private int lookahead = -1;
        private Revision revision = Revision.NONE;
        private Sampling sampling = Sampling.GREEDY;
        private Readout readout = Readout.of(32);
        private Set<Integer> doubtedTokens = Set.of();
        private Set<Integer> endTokens = Set.of();
        private EndRule endRule = EndRule.WHEN_SETTLED;
        private StopCondition stopCondition = StopCondition.NEVER;
        private @Nullable AnswerConstraint constraint;
        private @Nullable Duration timeLimit;

        private Builder(UnmaskingPolicy policy) {
            this.policy = policy;
        }

        public Builder blockLength(int blockLength) {
            this.blockLength = blockLength;
            return this;
        }

        /** Quotas for the policy, over so many passes a block. */
        public Builder schedule(Schedule schedule, int passes) {
            this.schedule = schedule;
            this.passes = passes;
            return this;
        }

        public Builder candidateRule(CandidateRule candidateRule) {
            this.candidateRule = candidateRule;
            return this;
        }

        public Builder completion(Completion completion) {
            this.completion = completion;
            return this;
        }

        public Builder cache(CacheMode cache) {
            this.cache = cache;
            return this;
        }

        public Builder windowMargin(int windowMargin) {
            this.windowMargin = windowMargin;
            return this;
        }

        public Builder lookahead(int lookahead) {
            this.lookahead = lookahead;
            return this;
        }

        public Builder revision(Revision revision) {
            this.revision = revision;
            return this;
        }

        public Builder sampling(Sampling sampling) {
            this.sampling = sampling;
            return this;
        }

        public Builder readout(Readout readout) {
            this.readout = readout;
            return this;
        }

        public Builder doubtedTokens(Set<Integer> doubtedTokens) {
            this.doubtedTokens = doubtedTokens;
            return this;
        }

        public Builder endTokens(Set<Integer> endTokens) {
            this.endTokens = endTokens;
            return this;
        }

        public Builder endRule(EndRule endRule) {
            this.endRule = endRule;
            return this;
        }

        public Builder stopCondition(StopCondition stopCondition) {
            this.stopCondition = stopCondition;
            return this;
        }

        public Builder constraint(@Nullable AnswerConstraint constraint) {
            this.constraint = constraint;
            return this;
        }

        public Builder timeLimit(@Nullable Duration timeLimit) {
            this.timeLimit = timeLimit;
            return this;
        }

        public DecodingOptions build() {
            return new DecodingOptions(
                    blockLength,
                    passes,
                    schedule,
                    policy,
                    candidateRule,
                    completion,
                    cache,
                    windowMargin,
                    lookahead,
                    revision,
                    sampling,
                    readout,
                    doubtedTokens,
                    endTokens,
                    endRule,
                    stopCondition,
                    constraint,
                    timeLimit);
        }
    }
}
