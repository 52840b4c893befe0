package dev.darkroom.checkpoint.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.darkroom.checkpoint.CheckpointException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HubDownloaderTests {

    private static final Path CHECKPOINT = Path.of("src/test/resources/conformance/llada-tiny");
    private static final String WEIGHTS = "model.safetensors";
    private static final HubId ID = HubId.of(FakeHub.ID).orElseThrow();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path temporary;

    private FakeHub hub;
    private byte[] weights;
    private final List<Duration> slept = new ArrayList<>();
    private final Progress progress = new Progress();

    @BeforeEach
    void start() throws IOException {
        hub = new FakeHub(CHECKPOINT);
        weights = Files.readAllBytes(CHECKPOINT.resolve(WEIGHTS));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static final class Progress implements HubProgress {
        final List<Long> done = new ArrayList<>();
        final List<String> notices = new ArrayList<>();
        long total;

        @Override
        public void advanced(long soFar, long all, String label) {
            done.add(soFar);
            total = all;
        }

        @Override
        public void notice(String line) {
            notices.add(line);
        }
    }

    private HubSettings settings(String... environment) {
        Map<String, String> variables = new HashMap<>(Map.of("HF_ENDPOINT", hub.endpoint()));
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return HubSettings.of(variables, cache(), false);
    }

    private Path cache() {
        return temporary.resolve("cache");
    }

    private HubSnapshot download(String... environment) {
        return download("main", PATIENCE, environment);
    }

    private HubSnapshot download(String revision, Duration patience, String... environment) {
        return new HubDownloader(settings(environment), patience, slept::add).download(ID, revision, progress);
    }

    private void assertFails(String... messages) {
        assertThatThrownBy(this::download).isInstanceOf(CheckpointException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(messages).doesNotContain("\n"));
    }

    private List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path part() {
        return cache().resolve("tiny--llada-tiny/blobs/" + FakeHub.sha256(weights) + ".part");
    }

    @Test
    void downloadsWhatAnImportNeedsAndNothingElse() throws IOException {
        for (String name : List.of("pytorch_model.bin", "onnx/model.onnx", "consolidated.safetensors", "tokenizer.json", "README.md")) {
            hub.add(name, "{}".getBytes());
        }
        HubSnapshot snapshot = download();
        assertThat(names(snapshot.directory())).containsExactly("README.md", "config.json", WEIGHTS, "tokenizer.json");
        assertThat(snapshot.directory().resolve(WEIGHTS)).hasBinaryContent(weights);
        assertThat(snapshot.source()).isEqualTo(FakeHub.ID + "@" + FakeHub.COMMIT);
        assertThat(progress.done).isSorted().last().isEqualTo(progress.total);
        assertThat(hub.seen()).noneMatch(request -> request.headers().containsKey("Authorization"));
        assertThat(slept).isEmpty();
    }

    @Test
    void takesAllShardsWithTheirIndex() throws IOException {
        try (FakeHub sharded = new FakeHub(Path.of("src/test/resources/conformance/dream-tiny-sharded"))) {
            HubSettings settings = HubSettings.of(Map.of("HF_ENDPOINT", sharded.endpoint()), cache(), false);
            HubSnapshot snapshot = new HubDownloader(settings, PATIENCE, slept::add).download(ID, "main", progress);
            assertThat(names(snapshot.directory())).hasSize(5).contains("model.safetensors.index.json", "model-00003-of-00003.safetensors");
        }
    }

    @Test
    void goesOnWhereAConnectionBroke() {
        hub.next("store/" + WEIGHTS, FakeHub.hangUpAfter(50_000), FakeHub.status(503));
        assertThat(download().directory().resolve(WEIGHTS)).hasBinaryContent(weights);
        List<FakeHub.Seen> asked = hub.seenAtStore();
        assertThat(asked).hasSize(3);
        assertThat(asked.get(0).header("Range")).isNull();
        assertThat(asked.subList(1, 3)).allSatisfy(request -> {
            assertThat(request.header("Range")).isEqualTo("bytes=50000-");
            assertThat(request.header("If-Range")).isEqualTo("\"" + FakeHub.sha256(weights) + "\"");
        });
        assertThat(slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(progress.notices).anyMatch(line -> line.contains("trying again in 2 s"));
    }

    @Test
    void aLaterProcessGoesOnToo() throws IOException {
        for (int i = 0; i < Retries.MOST_FAILURES; i++) {
            hub.next("store/" + WEIGHTS, i == 0 ? FakeHub.hangUpAfter(70_000) : FakeHub.status(500));
        }
        hub.next("store/" + WEIGHTS, FakeHub.status(502));
        assertFails(FakeHub.ID + "/" + WEIGHTS, "failed 6 times in a row", "answers 502", "run the import again");
        assertThat(part()).hasSize(70_000);
        assertThat(download().directory().resolve(WEIGHTS)).hasBinaryContent(weights);
        assertThat(hub.seenAtStore()).last().satisfies(request ->
                assertThat(request.header("Range")).isEqualTo("bytes=70000-"));
        assertThat(part()).doesNotExist();
    }

    @Test
    void aServerWithoutRangesStartsAgain() {
        hub.next("store/" + WEIGHTS, FakeHub.hangUpAfter(50_000), (exchange, content) -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        });
        assertThat(download().directory().resolve(WEIGHTS)).hasBinaryContent(weights);
        assertThat(progress.done).isSorted();
    }

    @Test
    void anotherRangeThanAskedForIsNotTaken() {
        hub.next("store/" + WEIGHTS, FakeHub.hangUpAfter(50_000), (exchange, content) -> {
            exchange.getResponseHeaders().set("Content-Range", "bytes 60000-99999/" + content.length);
            exchange.sendResponseHeaders(206, 40_000);
            exchange.getResponseBody().write(content, 60_000, 40_000);
        }, FakeHub.hangUpAfter(10), FakeHub.status(416));
        assertThat(download().directory().resolve(WEIGHTS)).hasBinaryContent(weights);
    }

    @Test
    void aDamagedAnswerIsAskedForOnceMore() {
        hub.next("store/" + WEIGHTS, FakeHub.damaged());
        assertThat(download().directory().resolve(WEIGHTS)).hasBinaryContent(weights);
        assertThat(hub.seenAtStore()).hasSize(2);
        assertThat(progress.notices).anyMatch(line -> line.contains("damaged"));
    }

    @Test
    void aWrongChecksumFailsAndLeavesNothing() throws IOException {
        String wrong = "0".repeat(64);
        hub.listWrongly(WEIGHTS, wrong);
        assertFails(WEIGHTS, "Expected SHA-256 " + wrong, "found SHA-256 " + FakeHub.sha256(weights));
        assertThat(hub.seenAtStore()).hasSize(2);
        assertThat(cache().resolve("tiny--llada-tiny/blobs/" + wrong + ".part")).isEmptyFile();
        assertThat(cache().resolve("tiny--llada-tiny/snapshots/" + FakeHub.COMMIT)).doesNotExist();
    }

    @Test
    void smallFilesAreCheckedAsGitDoes() {
        hub.listWrongly("config.json", "1".repeat(40));
        assertFails("config.json", "Expected SHA-1 " + "1".repeat(40), "found SHA-1 ");
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        FakeHub.Answer longer = (exchange, content) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(content);
            exchange.getResponseBody().write(content);
        };
        hub.next("store/" + WEIGHTS, longer, longer);
        assertFails("found more than " + weights.length + " bytes");
    }

    @Test
    void aListingWithoutChecksumsIsMadeGoodByTheFilesOwnHeaders() {
        hub.leaveOutChecksums();
        hub.next("store/" + WEIGHTS, FakeHub.damaged());
        assertThat(download().directory().resolve(WEIGHTS)).hasBinaryContent(weights);
        assertThat(hub.seen()).filteredOn(request -> request.method().equals("HEAD")).hasSize(2);
        assertThat(hub.seenAtStore()).hasSize(2).allMatch(request -> request.method().equals("GET"));
    }

    @Test
    void theTokenIsForTheHubAlone() {
        hub.requireToken("hf_secret");
        HubSnapshot snapshot = download("HF_TOKEN", "hf_secret");
        assertThat(snapshot.directory().resolve(WEIGHTS)).hasBinaryContent(weights);
        assertThat(hub.seenAtStore()).isNotEmpty().allMatch(request -> request.header("Authorization") == null);
        assertThat(hub.seen()).filteredOn(request -> !request.path().startsWith("/store/"))
                .allMatch(request -> "Bearer hf_secret".equals(request.header("Authorization")));
        assertThat(settings("HF_TOKEN", "hf_secret").toString()).doesNotContain("secret");
        assertThat(String.join("\n", progress.notices)).doesNotContain("secret");
    }

    @Test
    void refusalsNameTheToken() {
        hub.requireToken("hf_secret");
        assertFails(FakeHub.ID, "401 without a token", "gated", "set HF_TOKEN");
        assertThatThrownBy(() -> download("HF_TOKEN", "hf_other"))
                .hasMessageContainingAll("401 to the token in HF_TOKEN", "gated").hasMessageNotContaining("hf_other");
        hub.next("listing", FakeHub.status(403));
        assertFails("403", "gated");
        assertThat(slept).isEmpty();
    }

    @Test
    void aTokenThatFitsNoHeaderIsNotQuoted() {
        assertThatThrownBy(() -> settings("HF_TOKEN", "hf_se\ncret"))
                .hasMessageContaining("HF_TOKEN").hasMessageNotContaining("cret");
        assertThatThrownBy(() -> settings("HF_ENDPOINT", "hub.example")).hasMessageContaining("HF_ENDPOINT");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> download("v9", PATIENCE)).hasMessageContainingAll(FakeHub.ID, "revision v9", "404");
        assertThatThrownBy(() -> download("../main", PATIENCE)).hasMessageContaining("'../main' is no revision");
        assertThat(cache()).doesNotExist();
    }

    @Test
    void waitsAsLongAsTheHubAsksWithinBounds() {
        hub.next("listing", FakeHub.status(429, "Retry-After", "7"), FakeHub.status(429, "Retry-After", "86400"),
                FakeHub.status(503, "Retry-After", "Mon, 01 Jan 2001 00:00:00 GMT"), FakeHub.status(429, "Retry-After", "soon"));
        download();
        assertThat(slept).containsExactly(Duration.ofSeconds(7), Retries.LONGEST_PAUSE, Duration.ZERO, Duration.ofSeconds(8));
    }

    @Test
    void aSilentConnectionIsGivenUp() {
        CountDownLatch done = new CountDownLatch(1);
        hub.next("store/" + WEIGHTS, (exchange, content) -> {
            FakeHub.hangUpAfter(40_000).to(exchange, content);
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(download("main", Duration.ofMillis(500)).directory().resolve(WEIGHTS)).hasBinaryContent(weights);
        done.countDown();
        assertThat(progress.notices).anyMatch(line -> line.contains("nothing arrived"));
    }

    @Test
    void namesThatLeadOutAreRefused() {
        for (String name : List.of("../config.json", "a/../../b", "/etc/x", "a//b", "..\\\\x")) {
            hub.add(name, new byte[1]);
            assertFails("leads out of the repository");
        }
        assertThat(cache()).doesNotExist();
    }

    @Test
    void answersThatAreNoListingsAreRefused() {
        hub.next("listing", (exchange, content) -> {
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write("<a>".getBytes());
        }, (exchange, content) -> {
            byte[] answer = "{\"sha\": \"../../../x\", \"siblings\": []}".getBytes();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        });
        assertFails("not valid JSON");
        assertFails("names no commit");
    }

    @Test
    void anArchitectureThatIsNotSupportedIsFoundBeforeTheWeights() {
        hub.add("config.json", "{\"model_type\": \"gpt2\"}".getBytes());
        assertFails("gpt2");
        assertThat(hub.seenAtStore()).isEmpty();
    }

    @Test
    void offlineTakesWhatIsThere() {
        HubSnapshot online = download();
        hub.close();
        HubSnapshot offline = download("HF_HUB_OFFLINE", "1");
        assertThat(offline).isEqualTo(online);
        assertThat(download(FakeHub.COMMIT, PATIENCE)).isEqualTo(online);
        assertThatThrownBy(() -> download("v2", PATIENCE, "HF_HUB_OFFLINE", "true"))
                .hasMessageContainingAll(FakeHub.ID, "revision v2", "not in the cache", cache().toString());
    }

    @Test
    void whatIsCompleteIsNotDownloadedAgain() throws IOException {
        HubSnapshot first = download();
        assertThat(download()).isEqualTo(first);
        assertThat(hub.seenAtStore()).hasSize(1);
        Files.delete(first.directory().resolve("config.json"));
        assertThat(download().directory().resolve("config.json")).hasSameBinaryContentAs(CHECKPOINT.resolve("config.json"));
        assertThat(hub.seenAtStore()).hasSize(1);
    }

    @Test
    void importsAtTheSameTimeDownloadOnce() {
        List<CompletableFuture<HubSnapshot>> all = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        new HubDownloader(settings(), PATIENCE, slept::add).download(ID, "main", new Progress())))
                .limit(4).toList();
        assertThat(all).allSatisfy(one -> assertThat(one.join().directory().resolve(WEIGHTS)).hasBinaryContent(weights));
        assertThat(hub.seenAtStore()).hasSize(1);
    }

    @Test
    void idsAreOwnerAndName() {
        assertThat(HubId.of("GSAI-ML/LLaDA-8B-Instruct")).contains(new HubId("GSAI-ML", "LLaDA-8B-Instruct"));
        assertThat(HubId.of("dllm-hub/Qwen3-0.6B-diffusion-mdlm-v0.1")).isPresent();
        for (String text : List.of("model", "a/b/c", "../b", "a/..", "./a", "a/b ", "/a", "a/", "a/b?x", "a/b--c", "-a/b")) {
            assertThat(HubId.of(text)).as(text).isEmpty();
        }
    }
}
