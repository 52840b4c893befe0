package dev.darkroom.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorSharesTests {

    @TempDir
    private Path temporary;

    private final List<String> events = new ArrayList<>();
    private long clock = 5;

    private void run(long products, long others) {
        events.add("{\"cat\":\"Session\",\"name\":\"model_run\",\"ts\":%d,\"dur\":%d}".formatted(clock++, products + others));
        kernel("MatMul", products);
        kernel("Add", others);
        events.add("{\"cat\":\"Node\",\"name\":\"a_fence_after\",\"ts\":%d,\"dur\":999,\"args\":{\"op_name\":\"Add\"}}".formatted(clock++));
    }

    private void kernel(String operator, long micros) {
        events.add("{\"cat\":\"Node\",\"name\":\"a_kernel_time\",\"ts\":%d,\"dur\":%d,\"args\":{\"op_name\":\"%s\"}}"
                .formatted(clock++, micros, operator));
    }

    private Path trace() throws IOException {
        Collections.shuffle(events, new Random(1));
        return Files.writeString(temporary.resolve("trace.json"), "[" + String.join(",", events) + "]");
    }

    @Test
    void runsAreToldApartByTheirOrder() throws IOException {
        kernel("Cast", 77); // when the graph was loaded
        run(90, 10);
        run(70, 30);
        run(50, 50);
        run(50, 50);
        run(1, 999);
        run(30, 10);
        run(0, 40);
        OperatorShares shares = OperatorShares.read(trace(), 128, 2);
        assertThat(shares.whole()).containsOnly(entry("MatMul", 0.8), entry("Add", 0.2));
        assertThat(shares.block()).containsOnly(entry("MatMul", 0.5), entry("Add", 0.5));
        assertThat(shares.row()).containsOnly(entry("MatMul", 0.375), entry("Add", 0.625));
        assertThat(shares.operators(0.01)).containsExactly("MatMul", "Add");
        assertThat(shares.operators(0.7)).containsExactly("MatMul");
    }

    @Test
    void aTraceOfOtherRunsIsRefused() throws IOException {
        run(1, 1);
        Path trace = trace();
        assertThatThrownBy(() -> OperatorShares.read(trace, 128, 2)).hasMessageContaining("holds 1 runs, not 7");
    }

    @Test
    void theProfileOfThisRunIsTheOnlyOneOfItsName() throws IOException {
        Path mine = Files.createFile(temporary.resolve("passes-16-1_2026.json"));
        Files.createFile(temporary.resolve("passes-16-2_2026.json"));
        assertThat(OperatorShares.find(temporary, "passes-16-1")).isEqualTo(mine);
        assertThatThrownBy(() -> OperatorShares.find(temporary, "passes-16-")).hasMessageContaining("holds 2 files passes-16-*");
    }
}
