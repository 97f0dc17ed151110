package org.watchline.evaluation.bench.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.watchline.evaluation.press.PressArticle;

/** Hands articles in over HTTP, and searches. */
public final class Submitter {

    private static final int ACCEPTED = 202;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final URI gateway;

    /** @param gateway where the API is */
    public Submitter(URI gateway) {
        this.gateway = gateway;
    }

    /** Hands one article in; fails if it is not accepted. */
    CompletableFuture<Void> submit(PressArticle article) {
        return post("application/json", json(article));
    }

    /** Hands many in with one request. */
    public CompletableFuture<Void> submit(List<PressArticle> articles) {
        return post(
                "application/x-ndjson",
                String.join("\n", articles.stream().map(this::json).toList()));
    }

    private CompletableFuture<Void> post(String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/articles"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenAccept(response -> {
            if (response.statusCode() != ACCEPTED) {
                throw new IllegalStateException(
                        "a submission was answered with " + response.statusCode() + ": " + response.body());
            }
        });
    }

    private String json(PressArticle article) {
        try {
            return mapper.writeValueAsString(article);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("article " + article.id() + " cannot be written", e);
        }
    }

    /** Whether search finds an article by the word. */
    boolean finds(String word) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/articles?limit=1&q=" + word))
                .build();
        JsonNode hits = mapper.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        return !hits.path("items").isEmpty();
    }
}
