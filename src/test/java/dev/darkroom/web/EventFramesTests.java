package dev.darkroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.darkroom.generation.GenerationEvent;
import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFramesTests {

    private final EventFrames frames = new EventFrames(new ApiJson());

    @Test
    void startedNamesTheOptionsInForce() {
        var options = new GenerationOptions(
                64, null, "threshold", null, 0.9, 4, 16, "dual", 0.0, null, 42L, List.of("\n\n"), null, 0, null, null,
                null, null);
        assertThat(frames.frame("7f3a", new GenerationEvent.Started(0, "7f3a", "pocket", 23, 87, options)))
                .isEqualTo(
                        """
                        event: started
                        id: 7f3a:0
                        data: {"id":"7f3a","model":"pocket","promptTokens":23,"canvasLength":87,"options":{"maxTokens":64,\
                        "policy":"threshold","threshold":0.9,"minPasses":4,"maxPasses":16,"cache":"dual","temperature":0.0,\
                        "seed":42,"stop":["\\n\\n"],"overlap":0}}

                        """);
    }

    @Test
    void passHasOneRowForEachChange() {
        var pass = new GenerationEvent.Pass(
                4,
                4,
                0,
                23,
                87,
                List.of(
                        new Change(23, " a", 0.94f, PositionState.COMMITTED),
                        new Change(24, " photo", 0.61234567f, PositionState.TENTATIVE),
                        new Change(25, "\n\"\u2028<", 0.99999f, PositionState.REVISED),
                        new Change(26, "", 0.00001f, PositionState.PINNED),
                        new Change(27, "", 0f, PositionState.MASKED)),
                18,
                46,
                27,
                131);
        assertThat(frames.frame("7f3a", pass))
                .isEqualTo(
                        """
                        event: pass
                        id: 7f3a:4
                        data: {"pass":4,"block":0,"window":[23,87],"changed":[[23," a",0.94,"c"],[24," photo",0.6123,"t"],\
                        [25,"\\n\\"\u2028<",1.0,"r"],[26,"",0.0,"p"],[27,"",0.0,"m"]],"committed":18,"masked":46,\
                        "millis":27,"elapsed":131}

                        """);
    }

    @Test
    void completedCarriesUsage() {
        var completed = new GenerationEvent.Completed(
                9,
                "Hi!",
                GenerationEvent.FinishReason.DEADLINE,
                new GenerationEvent.Usage(23, 3, 8, 0.375, 512, 240, 2));
        assertThat(frames.frame("7f3a", completed))
                .isEqualTo(
                        """
                        event: completed
                        id: 7f3a:9
                        data: {"text":"Hi!","finishReason":"deadline","usage":{"promptTokens":23,"completionTokens":3,\
                        "passes":8,"tokensPerPass":0.375,"tokensComputed":512,"millis":240,"queueMillis":2}}

                        """);
    }

    @Test
    void failedCarriesItsMessage() {
        assertThat(frames.frame("7f3a", new GenerationEvent.Failed(3, "The model broke.")))
                .isEqualTo("event: failed\nid: 7f3a:3\ndata: {\"message\":\"The model broke.\"}\n\n");
    }
}
