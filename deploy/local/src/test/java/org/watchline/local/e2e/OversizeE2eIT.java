package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.watchline.local.stack.ProcessName;

/** Bodies that are made to fill the memory, several at one time, against the heaps that a stack has. */
@ExtendWith(StackExtension.class)
class OversizeE2eIT {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int TWICE = 2;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void nothingThatIsSentFillsTheMemory(RunningStack stack) {
        // Given
        long ingest = stack.pid(ProcessName.INGEST_SERVICE);
        long gateway = stack.pid(ProcessName.API_GATEWAY);
        Map<String, HttpRequest> sent = new LinkedHashMap<>();
        sent.put("a million articles", json(stack, "[", "{\"text\":1},", 60));
        sent.put("a large tree", json(stack, "{\"text\":\"a\",\"more\":[", "[],", 60));
        sent.put("a tree of numbers", json(stack, "[{\"text\":\"a\",\"more\":[", "0,", 60));
        sent.put("a text without end", json(stack, "{\"text\":\"", "war ", 63));
        sent.put("a number without end", json(stack, "{\"text\":", "9", 60));
        sent.put("a name without end", json(stack, "{\"", "k", 60));
        sent.put("nesting without end", json(stack, "", "[", 60));
        sent.put("a line without end", request(stack, "application/x-ndjson", "{\"text\":\"", "a", 63));
        sent.put("lines without end", request(stack, "application/x-ndjson", "", "{\"text\":1}\n", 60));
        String part =
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../etc/passwd\"\r\n\r\nx\r\n";
        sent.put("a million parts", request(stack, "multipart/form-data; boundary=cut", "", part, 60));
        sent.put(
                "a part without end",
                request(stack, "multipart/form-data; boundary=cut", part.stripTrailing(), "x", 63));
        sent.put("a head without end", request(stack, "multipart/form-data; boundary=cut", "--cut\r\nX: ", "x", 60));

        // When
        Map<String, List<CompletableFuture<HttpResponse<String>>>> answers = new LinkedHashMap<>();
        sent.forEach((name, request) -> {
            List<CompletableFuture<HttpResponse<String>>> twice = IntStream.range(0, TWICE)
                    .mapToObj(copy -> http.sendAsync(request, BodyHandlers.ofString()))
                    .toList();
            twice.forEach(CompletableFuture::join);
            answers.put(name, twice);
        });

        // Then
        answers.forEach((name, twice) -> twice.forEach(answer -> {
            assertThat(answer.join().statusCode())
                    .as(name + ": "
                            + answer.join()
                                    .body()
                                    .substring(
                                            0,
                                            Math.min(300, answer.join().body().length())))
                    .isBetween(400, 499);
            assertThat(answer.join().headers().firstValue("content-type").orElse(""))
                    .as(name)
                    .startsWith("application/problem+json");
        }));
        assertThatTheNextArticlePasses(stack.gateway());
        assertThat(stack.pid(ProcessName.INGEST_SERVICE)).isEqualTo(ingest);
        assertThat(stack.pid(ProcessName.API_GATEWAY)).isEqualTo(gateway);
    }

    private static HttpRequest json(RunningStack stack, String beginning, String repeated, int mebibytes) {
        return request(stack, "application/json", beginning, repeated, mebibytes);
    }

    /** Its length is not announced, so that only reading it shows it. */
    private static HttpRequest request(
            RunningStack stack, String type, String beginning, String repeated, int mebibytes) {
        byte[] block = repeated.repeat(MEBIBYTE / repeated.length()).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(stack.page("/api/v1/articles")))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)),
                        new SequenceInputStream(Collections.enumeration(IntStream.range(0, mebibytes)
                                .<InputStream>mapToObj(part -> new ByteArrayInputStream(block))
                                .toList())))))
                .build();
    }

    private static void assertThatTheNextArticlePasses(GatewayClient gateway) {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String id = GatewayClient.tree(
                        gateway.submit(TestArticle.of(word, word).json()).body())
                .at("/0/id")
                .asText();
        gateway.awaitStage(id, "stored");
    }
}
