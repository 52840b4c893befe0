package dev.darkroom.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfPrecisionTests {

    /** Value of a finite binary16 by its definition. */
    private static double value(int bits) {
        int exponent = (bits >>> 10) & 0x1f;
        int fraction = bits & 0x3ff;
        double magnitude = exponent == 0
                ? Math.scalb((double) fraction, -24)
                : Math.scalb(1 + fraction / 1024.0, exponent - 15);
        return (bits & 0x8000) == 0 ? magnitude : -magnitude;
    }

    @Test
    void everyFiniteFloat16WidensExactlyAndComesBack() {
        for (int bits = 0; bits < 0x10000; bits++) {
            if ((bits & 0x7c00) != 0x7c00) {
                float widened = HalfPrecision.fromFloat16((short) bits);
                assertThat((double) widened).isEqualTo(value(bits));
                assertThat(HalfPrecision.toFloat16(widened)).isEqualTo((short) bits);
            }
        }
    }

    @Test
    void roundsToTheNearestAndTiesToEven() {
        for (int bits = 0; bits < 0x7bff; bits++) {
            float low = HalfPrecision.fromFloat16((short) bits);
            float high = HalfPrecision.fromFloat16((short) (bits + 1));
            float middle = (low + high) / 2;
            short even = (short) (bits % 2 == 0 ? bits : bits + 1);
            assertThat(HalfPrecision.toFloat16(middle)).isEqualTo(even);
            assertThat(HalfPrecision.toFloat16(Math.nextDown(middle))).isEqualTo((short) bits);
            assertThat(HalfPrecision.toFloat16(-Math.nextUp(middle))).isEqualTo((short) ((bits + 1) | 0x8000));
        }
    }

    @ParameterizedTest
    @CsvSource({"65519.99, 7bff", "65520, 7c00", "-1e30, fc00", "Infinity, 7c00", "1e-30, 0", "-0.0, 8000"})
    void staysInItsRange(float value, String bits) {
        assertThat(HalfPrecision.toFloat16(value)).isEqualTo((short) Integer.parseInt(bits, 16));
    }

    @Test
    void keepsWhatIsNoNumber() {
        assertThat(HalfPrecision.fromFloat16(HalfPrecision.toFloat16(Float.NaN))).isNaN();
        assertThat(HalfPrecision.fromFloat16((short) 0xfc00)).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(HalfPrecision.fromBfloat16((short) 0x3f80)).isEqualTo(1f);
        assertThat(HalfPrecision.fromBfloat16((short) 0xc049)).isEqualTo(-3.140625f);
    }
}
