package dev.darkroom.checkpoint.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HubDownloaderTests extends HubTests {

    @Test
    void downloadsWhatAnImportNeedsAndNothingElse() throws IOException {
        for (String name : List.of("pytorch_model.bin", "onnx/model.onnx", "consolidated.safetensors", "tokenizer.json",
                "README.md")) {
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
            assertThat(names(snapshot.directory())).hasSize(5)
                    .contains("model.safetensors.index.json", "model-00003-of-00003.safetensors");
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
    void waitsAsLongAsTheHubAsksWithinBounds() {
        hub.next("listing", FakeHub.status(429, "Retry-After", "7"), FakeHub.status(429, "Retry-After", "86400"),
                FakeHub.status(503, "Retry-After", "Mon, 01 Jan 2001 00:00:00 GMT"),
                FakeHub.status(429, "Retry-After", "soon"));
        download();
        assertThat(slept).containsExactly(
                Duration.ofSeconds(7), Retries.LONGEST_PAUSE, Duration.ZERO, Duration.ofSeconds(8));
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
        assertThat(download().directory().resolve("config.json"))
                .hasSameBinaryContentAs(CHECKPOINT.resolve("config.json"));
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
}
