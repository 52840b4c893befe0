package dev.darkroom.cli;

import dev.darkroom.generation.GenerationEvent.Change;
import dev.darkroom.generation.GenerationEvent.PositionState;
import dev.darkroom.generation.GenerationOptions;
import dev.darkroom.generation.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads replay files, and trusts nothing that they hold. */
final class RecordingFile {

    private static final long LARGEST = 256L << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, PositionState> STATES =
            Arrays.stream(PositionState.values()).collect(Collectors.toMap(PositionState::symbol, Function.identity()));

    private RecordingFile() {}

    /** @throws DamagedRecordingException if the file cannot be read, or is not what it should be */
    static Recording read(Path file) {
        try {
            return recording(parse(file));
        } catch (DamagedRecordingException e) {
            throw new DamagedRecordingException(HarmlessText.line(file + ": " + e.getMessage()));
        }
    }

    private static JsonNode parse(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new DamagedRecordingException("larger than %d MB, this is no replay".formatted(LARGEST >> 20));
            }
            return JSON.readTree(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new DamagedRecordingException("there is no such file");
        } catch (IOException e) {
            throw new DamagedRecordingException("cannot be read");
        } catch (JacksonException e) {
            throw new DamagedRecordingException("no valid JSON" + (e.getLocation() == null
                    ? ""
                    : ", see line %d, column %d".formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr())));
        }
    }

    private static Recording recording(JsonNode file) {
        String format = file.path("format").asString("");
        if (!format.equals(Replay.FORMAT)) {
            throw new DamagedRecordingException(format.isEmpty()
                    ? "not a replay: it names no format"
                    : "its format is not " + Replay.FORMAT + ", which is all that this version reads");
        }
        List<Recording.Pass> passes = new ArrayList<>();
        Recording.Ending ending = null;
        JsonNode events = file.path("events");
        if (!events.isArray()) {
            throw wrong("events");
        }
        for (int i = 0; i < events.size(); i++) {
            String path = "events[" + i + "]";
            JsonNode data = events.get(i).path("data");
            switch (text(events.get(i), "event", path)) {
                case "started" -> { }
                case "pass" -> passes.add(pass(data, path + ".data"));
                case "completed" -> ending = new Recording.Ending(
                        text(data, "text", path + ".data"), text(data, "finishReason", path + ".data"));
                case "failed" -> ending = new Recording.Ending("", "failed");
                default -> throw wrong(path + ".event");
            }
        }
        return new Recording(text(file, "model", ""), List.copyOf(passes), ending, replay(file));
    }

    private static Recording.Pass pass(JsonNode data, String path) {
        JsonNode rows = data.path("changed");
        if (!rows.isArray()) {
            throw wrong(path + ".changed");
        }
        List<Change> changed = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            PositionState state = STATES.get(row.path(3).asString(""));
            if (row.size() != 4 || !isPosition(row.path(0)) || !row.path(1).isString() || !row.path(2).isNumber() || state == null) {
                throw wrong("%s.changed[%d]".formatted(path, i));
            }
            changed.add(new Change(row.get(0).asInt(), row.get(1).asString(), row.get(2).floatValue(), state));
        }
        return new Recording.Pass(
                (int) number(data, "pass", path),
                (int) number(data, "block", path),
                number(data, "elapsed", path),
                (int) number(data, "committed", path),
                (int) number(data, "masked", path),
                List.copyOf(changed));
    }

    private static boolean isPosition(JsonNode node) {
        return node.isInt() && node.asInt() >= 0;
    }

    private static @Nullable Replay replay(JsonNode file) {
        if (!file.has("origin")) {
            return null;
        }
        int promptTokens = (int) number(file, "promptTokens", "");
        String model = text(file, "model", "");
        try {
            GenerationOptions options = JSON.treeToValue(file.path("options"), GenerationOptions.class);
            int[] canvas = JSON.treeToValue(file.path("canvas"), int[].class);
            Replay.Origin origin = JSON.treeToValue(file.path("origin"), Replay.Origin.class);
            if (options == null || canvas == null || origin == null || origin.pinned() == null || origin.progress() == null) {
                throw wrong("options, canvas or origin");
            }
            return new Replay(Replay.FORMAT, model, options, canvas, promptTokens, origin, steerings(file), List.of());
        } catch (JacksonException e) {
            throw wrong("options, canvas or origin");
        }
    }

    private static List<Replay.Steering> steerings(JsonNode file) {
        Replay.Steering[] steerings = JSON.treeToValue(file.path("steerings"), Replay.Steering[].class);
        if (steerings == null || Arrays.stream(steerings).anyMatch(steering -> steering == null || steering.op() == null)) {
            throw wrong("steerings");
        }
        return List.of(steerings);
    }

    private static String text(JsonNode node, String field, String path) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw wrong(path.isEmpty() ? field : path + "." + field);
        }
        return value.asString();
    }

    private static long number(JsonNode node, String field, String path) {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
            throw wrong(path.isEmpty() ? field : path + "." + field);
        }
        return value.asLong();
    }

    private static DamagedRecordingException wrong(String path) {
        return new DamagedRecordingException("damaged: " + path + " is missing or not what it should be");
    }
}
