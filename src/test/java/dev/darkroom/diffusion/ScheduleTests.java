package dev.darkroom.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final int MOST = 70;

    private static void forAll(Schedule schedule, QuotaCheck check) {
        for (int masked = 0; masked <= MOST; masked++) {
            for (int passes = 1; passes <= 20; passes++) {
                check.accept(masked, passes, schedule.quotas(masked, passes));
            }
        }
    }

    @FunctionalInterface
    private interface QuotaCheck {
        void accept(int masked, int passes, int[] quotas);
    }

    @Test
    void evenDealsPositionsOutOneByOne() {
        forAll(Schedule.EVEN, (masked, passes, quotas) -> {
            int[] dealt = new int[passes];
            for (int position = 0; position < masked; position++) {
                dealt[position % passes]++;
            }
            assertThat(quotas).isEqualTo(dealt);
        });
    }

    @Test
    void linearCommitsAllAndNamesNoIdlePass() {
        forAll(Schedule.LINEAR, (masked, passes, quotas) -> {
            assertThat(Arrays.stream(quotas).sum()).isEqualTo(masked);
            assertThat(Arrays.stream(quotas)).allMatch(quota -> quota > 0);
            assertThat(quotas).hasSizeLessThanOrEqualTo(passes);
        });
    }

    @Test
    void linearIsEvenWhereThePassesDivideThePositions() {
        assertThat(Schedule.LINEAR.quotas(32, 16)).containsOnly(2).hasSize(16);
        assertThat(Schedule.LINEAR.quotas(12, 4)).containsExactly(3, 3, 3, 3);
        assertThat(Schedule.LINEAR.quotas(5, 1)).containsExactly(5);
    }

    @Test
    void timestepsCommitAllInTheEnd() {
        forAll(Schedule.timesteps(0.001), (masked, passes, quotas) -> {
            assertThat(quotas).hasSize(passes);
            assertThat(Arrays.stream(quotas).sum()).isEqualTo(masked);
            assertThat(Arrays.stream(quotas)).allMatch(quota -> quota >= 0);
        });
    }

    @Test
    void timestepsCommitTheShareOfTheRemainingTimeTruncated() {
        // Times 1, 0.75025, 0.5005, 0.25075, 0.001: shares 0.24975, 0.33289, 0.49900 and all.
        assertThat(Schedule.timesteps(0.001).quotas(20, 4)).containsExactly(4, 5, 5, 6);
    }

    @Test
    void timestepsAfterFirstBeginWithOne() {
        forAll(Schedule.timestepsAfterFirst(0.001), (masked, passes, quotas) -> {
            if (masked > 0) {
                assertThat(quotas[0]).isEqualTo(1);
            }
            if (passes > 1) {
                assertThat(Arrays.stream(quotas).sum()).isEqualTo(masked);
            }
        });
    }

    @Test
    void aFixedPlanFollowsItsListWhateverIsCommitted() {
        QuotaPlan plan = Schedule.EVEN.plan(5, 2);
        assertThat(plan.quota()).isEqualTo(3);
        plan.passed(0);
        assertThat(plan.quota()).isEqualTo(2);
        assertThat(plan.isOver()).isFalse();
        plan.passed(2);
        assertThat(plan.isOver()).isTrue();
    }

    @Test
    void whatIsLeftOfAQuotaIsCarriedOver() {
        QuotaPlan plan = Schedule.CARRIED_OVER.plan(9, 3);
        assertThat(plan.quota()).isEqualTo(3);
        plan.passed(1);
        assertThat(plan.quota()).isEqualTo(5);
        plan.passed(5);
        assertThat(plan.quota()).isEqualTo(3);
        plan.passed(2);
        assertThat(plan.isOver()).as("one of the last quota is left").isFalse();
        assertThat(plan.quota()).isEqualTo(1);
        plan.passed(1);
        assertThat(plan.isOver()).isTrue();
    }
}
