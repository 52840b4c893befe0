package dev.darkroom.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void theMedianIsTheMiddle() {
        assertThat(Figures.median(3, 1, 2)).isEqualTo(2);
        assertThat(Figures.median(4, 1, 2, 3)).isEqualTo(2.5);
    }

    @Test
    void aPercentileIsAValueThatWasSeen() {
        double[] values = {5, 1, 4, 2, 3};
        assertThat(Figures.percentile(0.95, values)).isEqualTo(5);
        assertThat(Figures.percentile(0.6, values)).isEqualTo(3);
        assertThat(Figures.percentile(0, values)).isEqualTo(1);
    }

    @Test
    void figuresAreRoundedToWhatTheyCanTell() {
        assertThat(Figures.rounded(123.456, 3)).isEqualTo(123);
        assertThat(Figures.rounded(0.0123456, 3)).isEqualTo(0.0123);
        assertThat(Figures.rounded(98765, 3)).isEqualTo(98800);
        assertThat(Figures.rounded(0, 3)).isZero();
    }
}
