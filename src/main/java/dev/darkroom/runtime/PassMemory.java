package dev.darkroom.runtime;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much memory a pass of a graph takes, from the file alone and before anything runs: a graph may come from a stranger, and
 * one of a few bytes can ask for all the memory there is. Immutable.
 *
 * <p>The weights, what is computed from them alone and so kept, and of the rest what lies about at the same time when the nodes
 * run in the file's order. ONNX Runtime may choose another order and takes memory in larger pieces: this is about right for our
 * own graphs, and may be a few times too little for one that was made to deceive it.
 */
final class PassMemory {

    private static final Set<AttributeType> PLAIN = EnumSet.of(
            AttributeType.INT, AttributeType.INTS, AttributeType.FLOAT, AttributeType.FLOATS, AttributeType.STRING);

    private final GraphFile graph;
    private final Map<String, Feed> feeds;
    private final Map<String, Integer> lastUses = new HashMap<>();
    /** What is there from the beginning to the end: constants, what is fed and handed out, and what is computed from constants alone. */
    private final Set<String> lasting = new HashSet<>();
    private final long weights;

    /** What is fed under a name. */
    @FunctionalInterface
    private interface Feed {
        TensorShape of(Rows rows);
    }

    /**
     * The rows of a pass.
     *
     * @param fed tokens that run
     * @param cached tokens before them whose keys and values are there already
     * @param asked rows that are predicted
     * @param kept rows whose keys and values are handed out
     * @param candidates tokens ranked for each prediction
     */
    record Rows(long fed, long cached, long asked, long kept, long candidates) {

        /** As much as a canvas can take: every token fed, cached, predicted and kept. */
        static Rows ofCanvas(long tokens, long candidates) {
            return new Rows(tokens, tokens, tokens, tokens, candidates);
        }
    }

    /** A pass over one token. */
    static final Rows SMALLEST = Rows.ofCanvas(1, 1);

    private PassMemory(GraphFile graph, Map<String, Feed> feeds, long filesBytes) {
        this.graph = graph;
        this.feeds = feeds;
        this.weights = graph.constants().values().stream().mapToLong(TensorShape::bytes).reduce(0, TensorShape::plus);
        if (weights > filesBytes) {
            throw new IllegalArgumentException(
                    "its constants claim %,d bytes, and its files have %,d".formatted(weights, filesBytes));
        }
        for (int place = 0; place < graph.nodes().size(); place++) {
            NodeProto node = graph.nodes().get(place);
            requirePlainAttributes(node);
            for (String name : node.getInputList()) {
                lastUses.put(name, place);
            }
        }
        findLasting();
        // Tells what is wrong with a graph while it is loaded.
        bytes(SMALLEST);
    }

    private void findLasting() {
        lasting.addAll(graph.constants().keySet());
        lasting.addAll(graph.inputs().keySet());
        lasting.addAll(graph.outputs());
        Set<String> constant = new HashSet<>(graph.constants().keySet());
        // How a node leaves out an input.
        constant.add("");
        for (NodeProto node : graph.nodes()) {
            if (constant.containsAll(node.getInputList())) {
                constant.addAll(node.getOutputList());
            } else {
                // Computed when the graph is loaded, and kept for what needs it each time.
                node.getInputList().stream().filter(constant::contains).forEach(lasting::add);
            }
        }
    }

    private static void requirePlainAttributes(NodeProto node) {
        Set<String> names = new HashSet<>();
        for (AttributeProto attribute : node.getAttributeList()) {
            if (!PLAIN.contains(attribute.getType())) {
                throw new IllegalArgumentException(
                        "%s %s has an attribute of the type %s".formatted(node.getOpType(), node.getName(), attribute.getType()));
            }
            if (!names.add(attribute.getName())) {
                throw new IllegalArgumentException("%s %s has two attributes %s"
                        .formatted(node.getOpType(), node.getName(), attribute.getName()));
            }
        }
    }

    /**
     * Reads the main graph of a model.
     *
     * @throws IllegalArgumentException if it is not one of those that the import makes; says why
     */
    static PassMemory ofModel(Path file) {
        Map<String, Feed> feeds = new HashMap<>();
        feeds.put("input_ids", rows -> TensorShape.of(Long.BYTES, 1, rows.fed()));
        feeds.put("position_ids", rows -> TensorShape.of(Long.BYTES, 1, rows.fed()));
        feeds.put("logit_rows", rows -> TensorShape.of(Long.BYTES, rows.asked()));
        feeds.put("cache_rows", rows -> TensorShape.of(Long.BYTES, rows.kept()));
        feeds.put("top_k", PassMemory::candidates);
        GraphFile graph = read(file);
        graph.inputs().forEach((name, type) -> {
            if (name.startsWith("past_key.") || name.startsWith("past_value.")) {
                int elementBytes = GraphFile.elementBytes(type.getElemType());
                long heads = length(name, type, 1);
                long width = length(name, type, 3);
                feeds.put(name, rows -> TensorShape.of(elementBytes, 1, heads, rows.cached(), width));
            }
        });
        return new PassMemory(graph, feeds, bytesBeside(file));
    }

    /**
     * Reads the graph of guided readouts, which runs over {@link Rows#asked} rows.
     *
     * @throws IllegalArgumentException if it is not the one that the import makes; says why
     */
    static PassMemory ofGuidance(Path file, int vocabularySize) {
        Map<String, Feed> feeds = Map.of(
                "logits", rows -> TensorShape.of(Float.BYTES, rows.asked(), vocabularySize),
                "unconditional_logits", rows -> TensorShape.of(Float.BYTES, rows.asked(), vocabularySize),
                "guidance", rows -> TensorShape.of(Float.BYTES, 1),
                "logit_bias", rows -> TensorShape.of(Float.BYTES, vocabularySize),
                "top_k", PassMemory::candidates);
        return new PassMemory(read(file), feeds, bytesBeside(file));
    }

    /** Bytes of the weights. */
    long weights() {
        return weights;
    }

    /** About how many bytes a pass over so many rows takes, the weights included. */
    long bytes(Rows rows) {
        return walk(rows, new HashMap<>(graph.constants()));
    }

    /** The shape of each tensor of a pass, by name. */
    Map<String, TensorShape> shapes(Rows rows) {
        Map<String, TensorShape> shapes = new HashMap<>(graph.constants());
        walk(rows, shapes);
        return shapes;
    }

    /** Fills in the shapes of all that is computed, and returns the most bytes that lie about at a time. */
    private long walk(Rows rows, Map<String, TensorShape> shapes) {
        long alive = weights;
        for (String name : graph.inputs().keySet()) {
            Feed feed = feeds.get(name);
            if (feed == null) {
                throw new IllegalArgumentException("it has an input %s, which Darkroom does not feed".formatted(name));
            }
            alive = TensorShape.plus(alive, define(shapes, name, feed.of(rows)).bytes());
        }
        long most = alive;
        for (int place = 0; place < graph.nodes().size(); place++) {
            NodeProto node = graph.nodes().get(place);
            OperatorShapes.Result result = OperatorShapes.of(node, inputs(node, shapes));
            long freed = 0;
            for (int i = 0; i < node.getOutputCount(); i++) {
                String name = node.getOutput(i);
                if (i >= result.outputs().size()) {
                    throw new IllegalArgumentException("%s %s has too many outputs".formatted(node.getOpType(), node.getName()));
                }
                if (name.isEmpty()) {
                    continue;
                }
                long bytes = define(shapes, name, result.outputs().get(i)).bytes();
                alive = TensorShape.plus(alive, bytes);
                if (!lastUses.containsKey(name) && !lasting.contains(name)) {
                    freed += bytes;
                }
            }
            most = Math.max(most, TensorShape.plus(alive, result.scratch()));
            for (String name : new HashSet<>(node.getInputList())) {
                if (!lasting.contains(name) && !name.isEmpty() && lastUses.get(name) == place) {
                    freed = TensorShape.plus(freed, shapes.get(name).bytes());
                }
            }
            alive = alive >= TensorShape.ENDLESS ? alive : alive - freed;
        }
        return most;
    }

    private static TensorShape define(Map<String, TensorShape> shapes, String name, TensorShape shape) {
        // Checks that no length is below 0.
        shape.elements();
        if (shapes.put(name, shape) != null) {
            throw new IllegalArgumentException("it computes %s twice".formatted(name));
        }
        return shape;
    }

    private static List<@Nullable TensorShape> inputs(NodeProto node, Map<String, TensorShape> shapes) {
        List<@Nullable TensorShape> inputs = new ArrayList<>();
        for (String name : node.getInputList()) {
            TensorShape shape = name.isEmpty() ? null : shapes.get(name);
            if (shape == null && !name.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s %s takes %s, which nothing before it computes".formatted(node.getOpType(), node.getName(), name));
            }
            inputs.add(shape);
        }
        return inputs;
    }

    private static TensorShape candidates(Rows rows) {
        return new TensorShape(new long[] {1}, Long.BYTES, new long[] {rows.candidates()});
    }

    private static long length(String input, TypeProto.Tensor type, int axis) {
        Dimension dimension = axis < type.getShape().getDimCount() ? type.getShape().getDim(axis) : Dimension.getDefaultInstance();
        if (!dimension.hasDimValue()) {
            throw new IllegalArgumentException("its input %s does not say how long its axis %d is".formatted(input, axis));
        }
        return dimension.getDimValue();
    }

    private static GraphFile read(Path file) {
        try {
            return GraphFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of all files of the directory: weights may be in others than the graph. */
    private static long bytesBeside(Path file) {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            long bytes = 0;
            for (Path other : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(other);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
