package dev.darkroom.checkpoint;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the weights of an imported model are stored and multiplied. */
public enum Precision {

    /** Weights and activations in 32-bit floating point: the reference. */
    FP32,

    /** Matrices and attention in 16-bit floating point, residual stream and norms in 32-bit: for GPUs. */
    FP16,

    /** 8-bit matrices with a scale for each output, activations quantised as they come: for CPUs. */
    INT8,

    /** 4-bit matrices with a scale for each 32 weights, output head and embedding in 8 bits: the smallest. */
    INT4;

    /** Returns the name as the command line and {@code model.json} write it, such as {@code int8}. */
    public String lowerCaseName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a precision by its lower-case name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static Precision ofName(String name) {
        return Arrays.stream(values())
                .filter(precision -> precision.lowerCaseName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown precision '" + name + "'; choose one of "
                        + Arrays.stream(values()).map(Precision::lowerCaseName).collect(Collectors.joining(", "))));
    }

    @Override
    public String toString() {
        return lowerCaseName();
    }
}
