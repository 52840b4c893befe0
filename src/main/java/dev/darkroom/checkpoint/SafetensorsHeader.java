package dev.darkroom.checkpoint;

import dev.darkroom.model.BoundedJson;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the header of a safetensors file: eight bytes of length, little-endian, then JSON that says of each tensor its
 * type, shape and place. Nothing in it is believed before it is checked against the file, as the reference library does:
 * the tensors must lie within the file, fill it without overlap or gap, and be as long as their shape says.
 *
 * @see <a href="https://github.com/huggingface/safetensors#format">the format</a>
 */
final class SafetensorsHeader {

    /** Longest header that the reference library accepts, in bytes. */
    static final long LONGEST = 100_000_000;

    private static final int LENGTH_BYTES = 8;
    private static final String AGAIN = "the file is damaged or cut short: download it again";

    private static final Map<String, Integer> BITS = Map.ofEntries(
            Map.entry("F64", 64), Map.entry("I64", 64), Map.entry("U64", 64), Map.entry("C64", 64),
            Map.entry("F32", 32), Map.entry("I32", 32), Map.entry("U32", 32),
            Map.entry("F16", 16), Map.entry("BF16", 16), Map.entry("I16", 16), Map.entry("U16", 16),
            Map.entry("F8_E4M3", 8), Map.entry("F8_E5M2", 8), Map.entry("F8_E8M0", 8),
            Map.entry("I8", 8), Map.entry("U8", 8), Map.entry("BOOL", 8), Map.entry("F4", 4));

    private static final JsonMapper JSON =
            BoundedJson.builder(LONGEST).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Path file;
    private final long dataStart;
    private final long dataBytes;

    private SafetensorsHeader(Path file, long dataStart, long dataBytes) {
        this.file = file;
        this.dataStart = dataStart;
        this.dataBytes = dataBytes;
    }

    /**
     * Reads and checks a header.
     *
     * @param channel the open file
     * @return the tensors by name, in the order of the header
     * @throws CheckpointException if the header is damaged or does not fit the file
     */
    static Map<String, StoredTensor> read(Path file, FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < LENGTH_BYTES) {
            throw new CheckpointException(file,
                    "has " + size + " bytes, a safetensors file has at least " + LENGTH_BYTES + "; " + AGAIN);
        }
        long length = readFully(channel, 0, LENGTH_BYTES).getLong();
        if (length < 0 || length > LONGEST) {
            throw new CheckpointException(file, "the header claims to be " + Long.toUnsignedString(length)
                    + " bytes long, the limit is " + LONGEST + "; this is no safetensors file, or a damaged one");
        }
        if (length > size - LENGTH_BYTES) {
            throw new CheckpointException(file, "the header claims to be " + length + " bytes long, but only "
                    + (size - LENGTH_BYTES) + " bytes follow; " + AGAIN);
        }
        byte[] text = new byte[(int) length];
        readFully(channel, LENGTH_BYTES, (int) length).get(text);
        long dataStart = LENGTH_BYTES + length;
        return new SafetensorsHeader(file, dataStart, size - dataStart).parse(text);
    }

    private static ByteBuffer readFully(FileChannel channel, long position, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("end of file at byte " + (position + buffer.position()));
            }
        }
        return buffer.flip();
    }

    private Map<String, StoredTensor> parse(byte[] text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new CheckpointException(file,
                    "the header is not valid JSON (" + e.getOriginalMessage() + "); " + AGAIN, e);
        }
        if (!root.isObject()) {
            throw new CheckpointException(file, "the header is not a JSON object; " + AGAIN);
        }
        Map<String, StoredTensor> tensors = new LinkedHashMap<>();
        root.properties().forEach(entry -> {
            if (!entry.getKey().equals("__metadata__")) {
                tensors.put(entry.getKey(), tensor(entry.getKey(), entry.getValue()));
            }
        });
        checkThatTheyFillTheFile(tensors);
        return tensors;
    }

    private StoredTensor tensor(String name, JsonNode entry) {
        JsonNode type = entry.path("dtype");
        if (!type.isString() || !BITS.containsKey(type.stringValue())) {
            throw problem(name, "unknown dtype " + shown(type) + "; supported are F32, BF16 and F16");
        }
        List<Long> shape = naturalNumbers(name, "shape", entry.path("shape"));
        List<Long> range = naturalNumbers(name, "data_offsets", entry.path("data_offsets"));
        if (range.size() != 2) {
            throw problem(name, "data_offsets is " + shown(entry.path("data_offsets"))
                    + ", wanted is [first byte, byte after the last]; " + AGAIN);
        }
        long begin = range.get(0);
        long end = range.get(1);
        if (begin > end) {
            throw problem(name, "data_offsets end before they begin: [" + begin + ", " + end + "]; " + AGAIN);
        }
        if (end > dataBytes) {
            throw problem(name, "ends at byte " + end + " of the data, but the file holds only " + dataBytes
                    + " bytes of data; " + AGAIN);
        }
        long wanted = bytes(name, shape, type.stringValue());
        if (end - begin != wanted) {
            throw problem(name, "data_offsets span " + (end - begin) + " bytes, but shape " + shape + " of "
                    + type.stringValue() + " takes " + wanted + "; " + AGAIN);
        }
        return new StoredTensor(file, name, type.stringValue(), shape, dataStart + begin, wanted);
    }

    private List<Long> naturalNumbers(String tensor, String key, JsonNode array) {
        List<Long> numbers = new ArrayList<>();
        boolean good = array.isArray();
        if (good) {
            for (JsonNode number : array) {
                good &= number.isIntegralNumber() && number.canConvertToLong() && number.longValue() >= 0;
                numbers.add(good ? number.longValue() : 0);
            }
        }
        if (!good) {
            throw problem(tensor, key + " is " + shown(array) + ", wanted is a list of whole numbers; " + AGAIN);
        }
        return numbers;
    }

    private long bytes(String name, List<Long> shape, String type) {
        try {
            long bits = BITS.get(type);
            for (long length : shape) {
                bits = Math.multiplyExact(bits, length);
            }
            return bits / 8;
        } catch (ArithmeticException e) {
            throw problem(name, "shape " + shape + " is larger than any file; " + AGAIN);
        }
    }

    private void checkThatTheyFillTheFile(Map<String, StoredTensor> tensors) {
        List<StoredTensor> inOrder = new ArrayList<>(tensors.values());
        inOrder.sort(Comparator.comparingLong(StoredTensor::offset).thenComparingLong(StoredTensor::bytes));
        long end = dataStart;
        String before = "the header";
        for (StoredTensor tensor : inOrder) {
            if (tensor.offset() != end) {
                throw tensor.problem("begins at byte " + (tensor.offset() - dataStart) + " of the data, but " + before
                        + " ends at byte " + (end - dataStart)
                        + (tensor.offset() < end ? ": they overlap; " : ": there is a gap; ") + AGAIN);
            }
            end += tensor.bytes();
            before = "tensor " + tensor.name();
        }
        if (end != dataStart + dataBytes) {
            throw new CheckpointException(file, "the tensors take " + (end - dataStart) + " bytes, but the file holds "
                    + dataBytes + " bytes of data; " + AGAIN);
        }
    }

    private CheckpointException problem(String tensor, String problem) {
        return CheckpointException.inTensor(file, tensor, problem);
    }

    private static String shown(JsonNode node) {
        if (node.isMissingNode()) {
            return "missing";
        }
        String text = node.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
