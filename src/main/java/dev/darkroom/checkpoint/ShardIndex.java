package dev.darkroom.checkpoint;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The index of a checkpoint that is spread over several files: which tensor lies in which. */
final class ShardIndex {

    private ShardIndex() {}

    /**
     * Reads {@code model.safetensors.index.json}.
     *
     * @return file name by tensor name
     * @throws CheckpointException if the index is damaged, or names a file outside its own directory
     */
    static Map<String, String> read(Path index) {
        JsonNode map = JsonFiles.readObject(index).path("weight_map");
        if (!map.isObject() || map.isEmpty()) {
            throw new CheckpointException(index, "has no weight_map; wanted is an object of file names by tensor name");
        }
        Map<String, String> shards = new LinkedHashMap<>();
        map.properties().forEach(entry -> {
            JsonNode shard = entry.getValue();
            if (!shard.isString() || !isPlainFileName(shard.stringValue())) {
                throw CheckpointException.inTensor(index, entry.getKey(), "the index names the file " + shard
                        + "; wanted is the name of a file in the same directory");
            }
            shards.put(entry.getKey(), shard.stringValue());
        });
        return shards;
    }

    private static boolean isPlainFileName(String name) {
        return name.endsWith(".safetensors") && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c == 0);
    }
}
