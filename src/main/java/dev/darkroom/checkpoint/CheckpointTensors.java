package dev.darkroom.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The tensors of a checkpoint, in one safetensors file or spread over several by an index. */
final class CheckpointTensors implements AutoCloseable {

    static final String SINGLE_FILE = "model.safetensors";
    static final String INDEX_FILE = "model.safetensors.index.json";

    private final Path directory;
    private final int windowBytes;
    private final Map<Path, FileChannel> channels = new HashMap<>();
    private final Map<String, StoredTensor> tensors = new LinkedHashMap<>();

    private CheckpointTensors(Path directory, int windowBytes) {
        this.directory = directory;
        this.windowBytes = windowBytes;
    }

    static CheckpointTensors open(Path directory) throws IOException {
        return open(directory, TensorReader.WINDOW_BYTES);
    }

    /**
     * Opens the weights of a checkpoint and checks every header.
     *
     * @param windowBytes longest piece of a file to map at once, a multiple of four
     * @throws CheckpointException if there are none, or they are damaged
     */
    static CheckpointTensors open(Path directory, int windowBytes) throws IOException {
        CheckpointTensors opened = new CheckpointTensors(directory, windowBytes);
        try {
            opened.readHeaders();
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void readHeaders() throws IOException {
        Path single = directory.resolve(SINGLE_FILE);
        Path index = directory.resolve(INDEX_FILE);
        if (Files.isRegularFile(single)) {
            tensors.putAll(header(single));
        } else if (Files.isRegularFile(index)) {
            readShards(index);
        } else {
            throw new CheckpointException(directory, "holds neither " + SINGLE_FILE + " nor " + INDEX_FILE
                    + "; give the directory of a checkpoint with safetensors weights");
        }
    }

    private void readShards(Path index) throws IOException {
        Map<String, String> shardOfTensor = ShardIndex.read(index);
        Map<String, Map<String, StoredTensor>> headers = new HashMap<>();
        for (String shard : new TreeSet<>(shardOfTensor.values())) {
            Path file = directory.resolve(shard);
            if (!Files.isRegularFile(file)) {
                throw new CheckpointException(index, "names the file " + shard + ", which is not there; download it to "
                        + directory);
            }
            headers.put(shard, header(file));
        }
        shardOfTensor.forEach((name, shard) -> {
            StoredTensor tensor = headers.get(shard).get(name);
            if (tensor == null) {
                throw CheckpointException.inTensor(index, name, "is said to be in " + shard
                        + ", but is not; index and files are of different checkpoints: download them again");
            }
            tensors.put(name, tensor);
        });
    }

    private Map<String, StoredTensor> header(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        channels.put(file, channel);
        return SafetensorsHeader.read(file, channel);
    }

    Collection<StoredTensor> all() {
        return tensors.values();
    }

    /**
     * Opens a tensor for reading.
     *
     * @param shape the shape that the configuration asks for
     * @throws CheckpointException if it is missing, or of another shape, or of a type that is not supported
     */
    TensorReader reader(String name, List<Long> shape) {
        StoredTensor tensor = tensors.get(name);
        if (tensor == null) {
            throw CheckpointException.inTensor(directory, name, "is missing among the " + tensors.size()
                    + " tensors of the checkpoint; wanted is one of shape " + shape
                    + ": the checkpoint is incomplete, or its config.json is of another model");
        }
        if (!tensor.shape().equals(shape)) {
            throw tensor.problem("has shape " + tensor.shape() + ", config.json asks for " + shape
                    + "; weights and config.json are of different models");
        }
        ElementType type;
        try {
            type = ElementType.valueOf(tensor.type());
        } catch (IllegalArgumentException e) {
            throw tensor.problem("has dtype " + tensor.type()
                    + ", supported are F32, BF16 and F16; import the unquantised checkpoint");
        }
        return new TensorReader(channels.get(tensor.file()), tensor, type, windowBytes);
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : channels.values()) {
            channel.close();
        }
    }
}
