package dev.darkroom.diffusion;

import java.util.Set;
import org.junit.jupiter.api.Nested;

/** All policies keep to the contract. */
class UnmaskingPolicyContractTests {

    @Nested
    class ScheduleByProbability extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.schedule(Confidence.PROBABILITY);
        }

        @Override
        boolean alwaysCommits() {
            return false;
        }
    }

    @Nested
    class ScheduleByMargin extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.schedule(Confidence.MARGIN);
        }

        @Override
        boolean alwaysCommits() {
            return false;
        }
    }

    @Nested
    class ScheduleByEntropy extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.schedule(Confidence.NEGATIVE_ENTROPY);
        }

        @Override
        boolean alwaysCommits() {
            return false;
        }
    }

    @Nested
    class Threshold extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.threshold(0.7);
        }
    }

    @Nested
    class SpacedThreshold extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.spacedThreshold(0.7, Set.of(1));
        }

        @Override
        boolean ranksByConfidence() {
            return false;
        }
    }

    @Nested
    class ThresholdBeyondReach extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.threshold(1.5);
        }
    }

    @Nested
    class ThresholdWithinQuota extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.thresholdWithinQuota(0.7);
        }

        @Override
        boolean alwaysCommits() {
            return false;
        }
    }

    @Nested
    class Factor extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.factor(1);
        }
    }

    @Nested
    class FactorCountingAll extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.factorCountingAll(1.5);
        }
    }

    @Nested
    class EntropyBound extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.entropyBound(2);
        }
    }

    @Nested
    class LeftToRight extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.leftToRight();
        }

        @Override
        boolean ranksByConfidence() {
            return false;
        }
    }

    @Nested
    class BoundedThreshold extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.threshold(0.3).bounded(3, 5);
        }
    }

    @Nested
    class BoundedEntropy extends UnmaskingPolicyContract {
        @Override
        UnmaskingPolicy policy() {
            return UnmaskingPolicies.entropyBound(8).bounded(4, 4);
        }
    }
}
