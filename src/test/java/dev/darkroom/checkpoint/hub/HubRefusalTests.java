package dev.darkroom.checkpoint.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HubRefusalTests extends HubTests {

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
    void idsAreOwnerAndName() {
        assertThat(HubId.of("GSAI-ML/LLaDA-8B-Instruct")).contains(new HubId("GSAI-ML", "LLaDA-8B-Instruct"));
        assertThat(HubId.of("dllm-hub/Qwen3-0.6B-diffusion-mdlm-v0.1")).isPresent();
        for (String text : List.of("model", "a/b/c", "../b", "a/..", "./a", "a/b ",
                "/a", "a/", "a/b?x", "a/b--c", "-a/b")) {
            assertThat(HubId.of(text)).as(text).isEmpty();
        }
    }
    @Test
    void aHubThatIsNotThereIsNamed() {
        hub.close();
        assertFails("cannot connect to localhost:", "run the import again");
        assertThat(slept).hasSize(Retries.MOST_FAILURES);
    }

    @Test
    void redirectsEndAndStaySecure() {
        hub.next("listing", FakeHub.status(302, "Location", "file:///etc/passwd"), FakeHub.status(307));
        assertFails("redirects to an address that cannot be followed");
        assertFails("redirects to an address that cannot be followed");
        FakeHub.Answer again = FakeHub.status(302, "Location", "/api/models/" + FakeHub.ID + "/revision/main");
        hub.next("listing", Stream.generate(() -> again).limit(20).toArray(FakeHub.Answer[]::new));
        assertFails("more than 10 redirects");
    }
}
