package dev.darkroom.checkpoint.hub;

import dev.darkroom.checkpoint.CheckpointException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the hub says of a revision, as far as an import wants it.
 *
 * @param commit the commit that the revision is
 * @param files the files to download, {@code config.json} first and the weights last
 */
record Listing(String commit, List<Entry> files) {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern SHARD = Pattern.compile("model-\\d+-of-\\d+\\.safetensors");
    private static final String CONFIG = "config.json";
    private static final String WEIGHTS = ".safetensors";
    private static final String ONLY_WEIGHTS = "model.safetensors";
    private static final Set<String> WANTED = Set.of(CONFIG, "generation_config.json", "tokenizer.json",
            "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "vocab.json", "merges.txt",
            "chat_template.jinja", "README.md", "model.safetensors.index.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A file that the hub lists. Some servers leave out sizes and checksums; the answer for the file itself has them.
     *
     * @param size length in bytes, or -1 if the listing does not say
     * @param checksum null if the listing does not say
     */
    record Entry(String name, long size, @Nullable Checksum checksum) {}

    Listing {
        files = List.copyOf(files);
    }

    static boolean isCommit(String revision) {
        return COMMIT.matcher(revision).matches();
    }

    /**
     * Reads the hub's answer.
     *
     * @throws CheckpointException if it is not one, or lists no checkpoint, or a file outside the repository
     */
    static Listing parse(HubId id, byte[] answer) {
        JsonNode root;
        try {
            root = JSON.readTree(answer);
        } catch (JacksonException e) {
            throw problem(id, "what the hub answers is not valid JSON (" + e.getOriginalMessage() + ")");
        }
        String commit = root.path("sha").asString("");
        if (!isCommit(commit)) {
            throw problem(id, "the hub names no commit; is HF_ENDPOINT the address of a hub?");
        }
        List<Entry> all = new ArrayList<>();
        for (JsonNode sibling : root.path("siblings")) {
            all.add(entry(id, sibling));
        }
        List<Entry> chosen = new ArrayList<>();
        all.stream().filter(entry -> entry.name().equals(CONFIG)).forEach(chosen::add);
        if (chosen.isEmpty()) {
            throw problem(id, "the repository holds no " + CONFIG + "; it is no checkpoint in Hugging Face layout");
        }
        all.stream()
                .filter(entry -> WANTED.contains(entry.name()) && !entry.name().equals(CONFIG))
                .forEach(chosen::add);
        List<Entry> weights = weights(all);
        if (weights.isEmpty()) {
            throw problem(id, "the repository holds no safetensors weights; "
                    + "wanted is " + ONLY_WEIGHTS + ", or shards with their index");
        }
        chosen.addAll(weights);
        return new Listing(commit, chosen);
    }

    private static Entry entry(HubId id, JsonNode sibling) {
        String name = sibling.path("rfilename").asString("");
        if (!staysInside(name)) {
            throw problem(id, "the hub lists the file '" + name.replaceAll("\\p{Cntrl}", "?")
                    + "', whose name leads out of the repository; nothing is downloaded from there");
        }
        JsonNode large = sibling.path("lfs");
        Checksum checksum = Checksum.of(large.path("sha256").asString(null))
                .or(() -> Checksum.of(large.isObject() ? null : sibling.path("blobId").asString(null)))
                .orElse(null);
        return new Entry(name, sibling.path("size").asLong(large.path("size").asLong(-1)), checksum);
    }

    private static boolean staysInside(String name) {
        for (String segment : name.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return name.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 127);
    }

    /** A repository may hold its weights more than once, in other layouts; one copy is enough. */
    private static List<Entry> weights(List<Entry> all) {
        List<Entry> candidates = all.stream()
                .filter(entry -> entry.name().endsWith(WEIGHTS) && entry.name().chars().noneMatch(c -> c == '/' || c == ':'))
                .toList();
        List<Entry> single = candidates.stream().filter(entry -> entry.name().equals(ONLY_WEIGHTS)).toList();
        if (!single.isEmpty()) {
            return single;
        }
        List<Entry> shards = candidates.stream().filter(entry -> SHARD.matcher(entry.name()).matches()).toList();
        return shards.isEmpty() ? candidates : shards;
    }

    private static CheckpointException problem(HubId id, String problem) {
        return new CheckpointException(id + ": " + problem);
    }
}
