package dev.darkroom.checkpoint.hub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A hub with one repository, on two local servers: one answers with the listing and small files, and redirects large
 * ones to the other. Misbehaves where a test wants it to.
 */
public final class FakeHub implements AutoCloseable {

    public static final String ID = "tiny/llada-tiny";
    public static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    /** Answers in place of the hub, once. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange, byte[] content) throws IOException;
    }

    /** What a server was asked. */
    public record Seen(String method, String path, Map<String, String> headers) {
        public String header(String name) {
            return headers.get(name);
        }
    }

    private final HttpServer hub = server();
    private final HttpServer store = server();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Deque<Answer>> misbehaviour = new ConcurrentHashMap<>();
    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> listedChecksums = new ConcurrentHashMap<>();
    private volatile boolean checksumsListed = true;
    private volatile String wantedToken = "";

    /** Serves the files of a directory, but for its folders. */
    public FakeHub(Path checkpoint) throws IOException {
        try (Stream<Path> contents = Files.list(checkpoint)) {
            for (Path file : contents.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        hub.createContext("/api/models/" + ID + "/revision/", exchange -> serve("listing", exchange, this::listing));
        hub.createContext("/" + ID + "/resolve/" + COMMIT + "/",
                exchange -> serve(last(exchange), exchange, this::file));
        store.createContext("/",
                exchange -> serve("store/" + last(exchange), exchange, (asked, name) -> send(asked, content(name))));
        for (HttpServer server : List.of(hub, store)) {
            server.setExecutor(threads);
            server.start();
        }
    }

    private static HttpServer server() throws UncheckedIOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String endpoint() {
        return "http://localhost:" + hub.getAddress().getPort();
    }

    public void add(String name, byte[] content) {
        files.put(name, content);
    }

    /** Lets the next answers differ: for {@code listing}, a small file's name, or a large one's behind {@code store/}. */
    public void next(String what, Answer... answers) {
        misbehaviour.computeIfAbsent(what, key -> new ArrayDeque<>()).addAll(List.of(answers));
    }

    /** Refuses whoever does not bring this token. */
    public void requireToken(String token) {
        wantedToken = token;
    }

    public void leaveOutChecksums() {
        checksumsListed = false;
    }

    public void listWrongly(String name, String checksum) {
        listedChecksums.put(name, checksum);
    }

    public List<Seen> seen() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    /** What was asked for at the place where large files lie. */
    public List<Seen> seenAtStore() {
        return seen().stream().filter(request -> request.path().startsWith("/store/")).toList();
    }

    /** An answer without content. */
    public static Answer status(int status, String... headers) {
        return (exchange, content) -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Announces all of a file, sends so many bytes of it and hangs up. */
    public static Answer hangUpAfter(int bytes) {
        return (exchange, content) -> {
            exchange.getResponseHeaders().set("ETag", "\"" + sha256(content) + "\"");
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content, 0, bytes);
            exchange.getResponseBody().flush();
        };
    }

    /** Sends another content of the same length. */
    public static Answer damaged() {
        return (exchange, content) -> {
            byte[] other = content.clone();
            other[other.length / 2] ^= 1;
            exchange.sendResponseHeaders(200, other.length);
            exchange.getResponseBody().write(other);
        };
    }

    private interface Handler {
        void handle(HttpExchange exchange, String name) throws IOException;
    }

    private void serve(String what, HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
            seen.add(new Seen(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headers));
            Answer answer = misbehaviour.getOrDefault(what, new ArrayDeque<>()).poll();
            if (answer != null) {
                answer.to(exchange, content(last(exchange)));
            } else if (!wantedToken.isEmpty() && !what.startsWith("store/")
                    && !("Bearer " + wantedToken).equals(headers.get("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
            } else {
                handler.handle(exchange, last(exchange));
            }
        }
    }

    private byte[] content(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    private static String last(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void listing(HttpExchange exchange, String revision) throws IOException {
        if (!revision.equals("main") && !revision.equals(COMMIT)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        List<String> siblings = new ArrayList<>();
        files.forEach((name, content) -> siblings.add(sibling(name, content)));
        byte[] answer = "{\"id\": \"%s\", \"sha\": \"%s\", \"siblings\": [%s]}"
                .formatted(ID, COMMIT, String.join(", ", siblings)).getBytes();
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
    }

    private String sibling(String name, byte[] content) {
        if (!checksumsListed) {
            return "{\"rfilename\": \"%s\"}".formatted(name);
        }
        String checksum = listedChecksums.getOrDefault(name, isLarge(name) ? sha256(content) : gitBlob(content));
        String known = "\"rfilename\": \"%s\", \"size\": %d".formatted(name, content.length);
        return isLarge(name)
                ? "{%s, \"blobId\": \"%s\", \"lfs\": {\"sha256\": \"%s\"}}".formatted(known, "0".repeat(40), checksum)
                : "{%s, \"blobId\": \"%s\"}".formatted(known, checksum);
    }

    private void file(HttpExchange exchange, String name) throws IOException {
        if (!files.containsKey(name)) {
            exchange.sendResponseHeaders(404, -1);
        } else if (isLarge(name)) {
            exchange.getResponseHeaders().set("X-Linked-Etag", "\"" + sha256(content(name)) + "\"");
            exchange.getResponseHeaders().set("X-Linked-Size", "" + content(name).length);
            exchange.getResponseHeaders().set("Location",
                    "http://localhost:" + store.getAddress().getPort() + "/store/" + name);
            exchange.sendResponseHeaders(302, -1);
        } else {
            exchange.getResponseHeaders().set("ETag", "\"" + gitBlob(content(name)) + "\"");
            send(exchange, content(name));
        }
    }

    private static void send(HttpExchange exchange, byte[] content) throws IOException {
        String etag = "\"" + sha256(content) + "\"";
        String range = exchange.getRequestHeaders().getFirst("Range");
        String condition = exchange.getRequestHeaders().getFirst("If-Range");
        if (!exchange.getResponseHeaders().containsKey("ETag")) {
            exchange.getResponseHeaders().set("ETag", etag);
        }
        int start = 0;
        if (range != null && (condition == null || condition.equals(etag))) {
            start = Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
            exchange.getResponseHeaders().set("Content-Range",
                    "bytes %d-%d/%d".formatted(start, content.length - 1, content.length));
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", "" + content.length);
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(start > 0 ? 206 : 200, content.length - start);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content, start, content.length - start);
        }
    }

    private static boolean isLarge(String name) {
        return name.endsWith(".safetensors") || name.endsWith(".bin");
    }

    public static String sha256(byte[] content) {
        return hex("SHA-256", content);
    }

    private static String gitBlob(byte[] content) {
        byte[] header = ("blob " + content.length + "\0").getBytes();
        byte[] all = new byte[header.length + content.length];
        System.arraycopy(header, 0, all, 0, header.length);
        System.arraycopy(content, 0, all, header.length, content.length);
        return hex("SHA-1", all);
    }

    private static String hex(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        hub.stop(0);
        store.stop(0);
        threads.shutdownNow();
    }
}
