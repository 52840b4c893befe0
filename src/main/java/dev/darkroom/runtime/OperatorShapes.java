package dev.darkroom.runtime;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the operators of our graphs make of the shapes of their inputs. None of them takes a length from what another one
 * computed, so shapes are known before anything runs, and grow with those that are fed. Any other operator is refused.
 */
final class OperatorShapes {

    /** Domain of ONNX Runtime's fused operators. */
    private static final String FUSED = "com.microsoft/";

    private static final Map<String, Rule> RULES = new HashMap<>();

    /**
     * What a node takes.
     *
     * @param outputs in the node's order, those that it leaves out as well
     * @param scratch bytes beside them while it runs
     */
    record Result(List<TensorShape> outputs, long scratch) {}

    @FunctionalInterface
    private interface Rule {
        Result apply(Call call);
    }

    static {
        for (String name : List.of("Abs", "Clip", "Exp", "LogSoftmax", "Neg", "Round", "SimplifiedLayerNormalization",
                FUSED + "QuickGelu", FUSED + "RotaryEmbedding")) {
            RULES.put(name, call -> same(call, call.input(0)));
        }
        for (String name : List.of("Add", "Sub", "Mul", "Div", "Max")) {
            RULES.put(name, call -> one(broadcast(call)));
        }
        RULES.put("Cast", call -> one(
                TensorShape.of(GraphFile.elementBytes((int) call.number("to", 0)), call.input(0).lengths())));
        RULES.put("Concat", call -> one(concatenated(call)));
        RULES.put("Gather", call -> one(gathered(call)));
        RULES.put("GatherElements", call -> one(call.input(0).shaped(call.input(1).lengths())));
        RULES.put("Gemm", call -> one(product(call)));
        RULES.put("ReduceMax", call -> one(reduced(call, call.numbers("axes"))));
        RULES.put("ReduceSum", call -> one(reduced(call, call.values(1))));
        RULES.put("Reshape", call -> one(reshaped(call)));
        RULES.put("Split", OperatorShapes::split);
        RULES.put("TopK", OperatorShapes::ranked);
        RULES.put("Transpose", call -> one(transposed(call)));
        RULES.put(FUSED + "SkipSimplifiedLayerNormalization", call -> same(call, call.input(0)));
        RULES.put(FUSED + "MultiHeadAttention", OperatorShapes::attention);
        RULES.put(FUSED + "DynamicQuantizeMatMul", OperatorShapes::quantisedProduct);
        RULES.put(FUSED + "MatMulNBits", OperatorShapes::packedProduct);
    }

    private OperatorShapes() {}

    /**
     * Says what a node computes.
     *
     * @param inputs as the node names them, null where it leaves one out
     * @throws IllegalArgumentException if the operator is none of ours, or is used as we do not; says which
     */
    static Result of(NodeProto node, List<@Nullable TensorShape> inputs) {
        String domain = node.getDomain();
        String name = domain.isEmpty() ? node.getOpType() : domain + "/" + node.getOpType();
        Rule rule = RULES.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("the operator %s is in no model that Darkroom imports".formatted(name));
        }
        return rule.apply(new Call(node, inputs));
    }

    private record Call(NodeProto node, List<@Nullable TensorShape> inputs) {

        TensorShape input(int place) {
            TensorShape input = place < inputs.size() ? inputs.get(place) : null;
            if (input == null) {
                throw unlike("has no input " + place);
            }
            return input;
        }

        /** The values of an input, which no other node may compute. */
        long[] values(int place) {
            long[] values = input(place).values();
            if (values == null) {
                throw unlike("takes lengths that are not known before it runs");
            }
            return values;
        }

        long number(String attribute, long otherwise) {
            for (AttributeProto given : node.getAttributeList()) {
                if (given.getName().equals(attribute)) {
                    return given.getI();
                }
            }
            return otherwise;
        }

        long[] numbers(String attribute) {
            for (AttributeProto given : node.getAttributeList()) {
                if (given.getName().equals(attribute)) {
                    return given.getIntsList().stream().mapToLong(Long::longValue).toArray();
                }
            }
            throw unlike("has no " + attribute);
        }

        IllegalArgumentException unlike(String problem) {
            return new IllegalArgumentException("%s %s: %s".formatted(node.getOpType(), node.getName(), problem));
        }
    }

    private static Result one(TensorShape output) {
        return new Result(List.of(output), 0);
    }

    private static Result same(Call call, TensorShape output) {
        TensorShape[] outputs = new TensorShape[Math.max(1, call.node().getOutputCount())];
        Arrays.fill(outputs, output.shaped(output.lengths()));
        return new Result(List.of(outputs), 0);
    }

    private static TensorShape broadcast(Call call) {
        TensorShape first = call.input(0);
        long[] lengths = first.lengths();
        for (int i = 1; i < call.inputs().size(); i++) {
            lengths = broadcast(lengths, call.input(i).lengths(), call);
        }
        return first.shaped(lengths);
    }

    private static long[] broadcast(long[] a, long[] b, Call call) {
        long[] longer = (a.length >= b.length ? a : b).clone();
        long[] shorter = a.length >= b.length ? b : a;
        int ahead = longer.length - shorter.length;
        for (int i = 0; i < shorter.length; i++) {
            long x = longer[ahead + i];
            long y = shorter[i];
            if (x != y && x != 1 && y != 1) {
                throw call.unlike("axes of %d and of %d".formatted(x, y));
            }
            longer[ahead + i] = x == 1 ? y : x;
        }
        return longer;
    }

    private static TensorShape concatenated(Call call) {
        TensorShape first = call.input(0);
        int axis = first.axis(call.number("axis", 0));
        long[] lengths = first.lengths().clone();
        for (int i = 1; i < call.inputs().size(); i++) {
            TensorShape next = call.input(i);
            if (next.axes() != first.axes()) {
                throw call.unlike("joins tensors of %d and of %d axes".formatted(first.axes(), next.axes()));
            }
            lengths[axis] = TensorShape.plus(lengths[axis], next.lengths()[axis]);
        }
        return first.shaped(lengths);
    }

    private static TensorShape gathered(Call call) {
        TensorShape data = call.input(0);
        long[] indexes = call.input(1).lengths();
        int axis = data.axis(call.number("axis", 0));
        long[] lengths = new long[data.axes() - 1 + indexes.length];
        System.arraycopy(data.lengths(), 0, lengths, 0, axis);
        System.arraycopy(indexes, 0, lengths, axis, indexes.length);
        System.arraycopy(data.lengths(), axis + 1, lengths, axis + indexes.length, data.axes() - axis - 1);
        return data.shaped(lengths);
    }

    private static TensorShape product(Call call) {
        TensorShape a = call.input(0);
        TensorShape b = call.input(1);
        if (a.axes() != 2 || b.axes() != 2) {
            throw call.unlike("a product of tensors that are no matrices");
        }
        return a.shaped(
                a.lengths()[call.number("transA", 0) == 0 ? 0 : 1], b.lengths()[call.number("transB", 0) == 0 ? 1 : 0]);
    }

    private static TensorShape reduced(Call call, long[] axes) {
        TensorShape input = call.input(0);
        if (axes.length == 0) {
            throw call.unlike("names no axis");
        }
        long[] lengths = input.lengths().clone();
        for (long axis : axes) {
            lengths[input.axis(axis)] = 1;
        }
        if (call.number("keepdims", 1) != 0) {
            return input.shaped(lengths);
        }
        boolean[] gone = new boolean[lengths.length];
        for (long axis : axes) {
            gone[input.axis(axis)] = true;
        }
        List<Long> kept = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            if (!gone[i]) {
                kept.add(lengths[i]);
            }
        }
        return input.shaped(kept.stream().mapToLong(Long::longValue).toArray());
    }

    private static TensorShape reshaped(Call call) {
        TensorShape input = call.input(0);
        long[] wanted = call.values(1).clone();
        int open = -1;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] == 0) {
                wanted[i] = input.lengths()[input.axis(i)];
            } else if (wanted[i] == -1 && open < 0) {
                open = i;
                wanted[i] = 1;
            }
        }
        long known = TensorShape.product(wanted);
        if (open >= 0) {
            wanted[open] = known == 0 ? 0 : input.elements() / known;
        }
        if (TensorShape.product(wanted) != input.elements()) {
            throw call.unlike("%d elements do not become %s".formatted(input.elements(), Arrays.toString(call.values(1))));
        }
        return input.shaped(wanted);
    }

    private static Result split(Call call) {
        TensorShape input = call.input(0);
        int axis = input.axis(call.number("axis", 0));
        List<TensorShape> parts = new ArrayList<>();
        for (long part : call.values(1)) {
            long[] lengths = input.lengths().clone();
            lengths[axis] = part;
            parts.add(input.shaped(lengths));
        }
        return new Result(parts, 0);
    }

    private static Result ranked(Call call) {
        TensorShape input = call.input(0);
        long[] lengths = input.lengths().clone();
        lengths[input.axis(call.number("axis", -1))] = call.values(1)[0];
        return new Result(List.of(input.shaped(lengths), TensorShape.of(Long.BYTES, lengths)), 0);
    }

    private static TensorShape transposed(Call call) {
        TensorShape input = call.input(0);
        long[] lengths = Arrays.stream(call.numbers("perm"))
                .map(axis -> input.lengths()[input.axis(axis)])
                .toArray();
        return input.shaped(lengths);
    }

    /** Queries [1, S, width] against keys and values [1, heads, T, width of a head]; at worst all weights [heads, S, T] at once. */
    private static Result attention(Call call) {
        TensorShape query = call.input(0);
        TensorShape key = call.input(1);
        TensorShape value = call.input(2);
        if (query.axes() != 3 || key.axes() != 4 || value.axes() != 4) {
            throw call.unlike("its queries, keys and values are not laid out as ours");
        }
        if (call.inputs().size() > 3 || call.node().getOutputCount() > 1) {
            throw call.unlike("it has more inputs or outputs than ours");
        }
        long width = TensorShape.times(value.lengths()[1], value.lengths()[3]);
        long scores = TensorShape.times(
                TensorShape.product(call.number("num_heads", 1), query.lengths()[0], query.lengths()[1], key.lengths()[2]),
                Float.BYTES);
        return new Result(List.of(query.shaped(query.lengths()[0], query.lengths()[1], width)), scores);
    }

    /** The input in 8 bits, and the sums in 32, before they are scaled. */
    private static Result quantisedProduct(Call call) {
        TensorShape weights = call.input(1);
        if (weights.axes() != 2) {
            throw call.unlike("its weights are no matrix");
        }
        TensorShape product = TensorShape.of(Float.BYTES, withLast(call, weights.lengths()[1]));
        return new Result(List.of(product), TensorShape.plus(call.input(0).elements(), product.bytes()));
    }

    private static Result packedProduct(Call call) {
        TensorShape input = call.input(0);
        return new Result(List.of(input.shaped(withLast(call, call.number("N", 0)))), input.bytes());
    }

    private static long[] withLast(Call call, long last) {
        long[] lengths = call.input(0).lengths().clone();
        if (lengths.length == 0) {
            throw call.unlike("a product of a single number");
        }
        lengths[lengths.length - 1] = last;
        return lengths;
    }
}
