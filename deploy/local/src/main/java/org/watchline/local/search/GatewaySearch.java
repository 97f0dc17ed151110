package org.watchline.local.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;

/** Searches the corpus through the gateway's API. */
public final class GatewaySearch {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int OK = 200;
    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final String baseUrl;
    private final @Nullable String key;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * Searches through one gateway.
     *
     * @param baseUrl without a path, for example {@code http://localhost:8080}
     * @param key null where none is needed
     */
    public GatewaySearch(String baseUrl, @Nullable String key) {
        this.key = key;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** The best hits, at most {@code limit}. */
    public Hits find(String query, int limit) throws InterruptedException {
        URI address = URI.create(
                baseUrl + "/api/v1/articles?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&limit=" + limit);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json");
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw refused(answer);
            }
            return JSON.readValue(answer.body(), Hits.class);
        } catch (JsonProcessingException e) {
            throw new SearchFailedException(baseUrl + " does not answer like a Watchline gateway", true);
        } catch (IOException e) {
            throw new SearchFailedException(
                    "No Watchline answers at " + baseUrl + ". Start it with: ./watchline up", false);
        }
    }

    /** RFC 9457: title and detail are made for people. */
    private SearchFailedException refused(HttpResponse<byte[]> answer) throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) {
            return new SearchFailedException(baseUrl + " answered with HTTP status " + answer.statusCode(), true);
        }
        JsonNode problem = JSON.readTree(answer.body());
        String title = problem.path("title").asText("The gateway refused the search");
        String detail = problem.path("detail").asText("");
        return new SearchFailedException(detail.isEmpty() ? title : title + ": " + detail, true);
    }
}
