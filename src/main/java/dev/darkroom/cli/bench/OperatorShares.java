package dev.darkroom.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which operators of the graph the single passes spend their time in, by ONNX Runtime's own profile.
 *
 * @param length of the canvas in tokens
 * @param whole share of each operator in the passes over the whole canvas, 0 to 1
 * @param block the same of those over a cached block
 * @param row the same of those over a single row
 */
record OperatorShares(int length, Map<String, Double> whole, Map<String, Double> block, Map<String, Double> row) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KERNEL = "_kernel_time";

    /**
     * Reads the profile of a session that ran whole passes, then as many over a block, one to keep the rest, and as many over a
     * row.
     *
     * @param trace in the trace event format, as ONNX Runtime writes it
     * @param runs of each kind
     * @throws IOException if it cannot be read, or holds other runs
     */
    static OperatorShares read(Path trace, int length, int runs) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        JSON.readTree(Files.readString(trace)).forEach(events::add);
        events.sort(Comparator.comparingLong(event -> event.path("ts").asLong()));
        List<Map<String, Long>> micros = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        int run = -1;
        for (JsonNode event : events) {
            String name = event.path("name").asString("");
            if (name.equals("model_run")) {
                run++;
            } else if (name.endsWith(KERNEL) && run >= 0) {
                int kind = run < 2 * runs ? run / runs : run == 2 * runs ? 3 : 2;
                String operator = event.path("args").path("op_name").asString("?");
                micros.get(kind).merge(operator, event.path("dur").asLong(), Long::sum);
            }
        }
        if (run != 3 * runs) {
            throw new IOException("%s holds %d runs, not %d".formatted(trace, run + 1, 3 * runs + 1));
        }
        return new OperatorShares(length, shares(micros.get(0)), shares(micros.get(1)), shares(micros.get(2)));
    }

    /** The only profile whose name begins so. */
    static Path find(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
            if (found.size() != 1) {
                throw new IOException("%s holds %d files %s*, not the one of this run".formatted(folder, found.size(), prefix));
            }
            return found.get(0);
        }
    }

    private static Map<String, Double> shares(Map<String, Long> micros) {
        double sum = micros.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Double> shares = new TreeMap<>();
        micros.forEach((operator, time) -> shares.put(operator, time / sum));
        return shares;
    }

    /** The operators that take so much of any kind of pass, the largest of the whole ones first. */
    List<String> operators(double least) {
        return Stream.of(whole, block, row)
                .flatMap(shares -> shares.keySet().stream())
                .distinct()
                .filter(operator -> Stream.of(whole, block, row).anyMatch(shares -> shares.getOrDefault(operator, 0.0) >= least))
                .sorted(Comparator.comparingDouble((String operator) -> -whole.getOrDefault(operator, 0.0)).thenComparing(operator -> operator))
                .toList();
    }
}
