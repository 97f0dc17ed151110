package org.watchline.evaluation.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Submits an article over HTTP and searches for a word that only it has until the gateway finds it. */
final class SearchableProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Bounds the error of a measurement from below and the load of the search from above. */
    private static final long POLL_MILLIS = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final URI gateway;

    SearchableProbe(URI gateway) {
        this.gateway = gateway;
    }

    /** The time from before the request to the first search that finds the article. */
    Duration measure(GeneratedArticle generated) throws IOException, InterruptedException {
        String word = "probe" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        GeneratedArticle article = new GeneratedArticle(
                word,
                generated.title(),
                generated.text() + " " + word,
                generated.source(),
                generated.publishedAt(),
                "en");
        long start = System.nanoTime();
        submit(article);
        while (!isFound(word)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException("article " + word + " was not searchable after " + PATIENCE.toSeconds() + " s");
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void submit(GeneratedArticle article) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(mapper.writeValueAsBytes(article)))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 202) {
            throw new IOException("submission was answered with " + response.statusCode() + ": " + response.body());
        }
    }

    private boolean isFound(String word) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/articles?limit=1&q=" + word))
                .build();
        JsonNode hits = mapper.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        return !hits.path("items").isEmpty();
    }
}
