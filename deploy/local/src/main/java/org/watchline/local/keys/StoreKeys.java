package org.watchline.local.keys;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;

/**
 * Keys, straight from store-service: the first one of an installation cannot be asked for with a key, so its owner
 * presents the token that the services know each other by.
 */
public final class StoreKeys {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String AUTHOR = "./watchline keys";
    private static final int LEAST_REFUSAL = 400;
    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final URI keys;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** Takes store-service's address without a path. */
    public StoreKeys(String storeUrl, String token) {
        this.keys = URI.create(storeUrl + "/internal/keys");
        this.token = token;
    }

    /**
     * Gives one out and returns its secret, which nobody can ask for again.
     *
     * @param expiresAt null for never
     */
    public String create(String name, List<String> scopes, @Nullable Instant expiresAt) throws InterruptedException {
        Map<String, Object> terms = new HashMap<>(Map.of("name", name, "scopes", scopes, "author", AUTHOR));
        if (expiresAt != null) {
            terms.put("expiresAt", expiresAt.toString());
        }
        return send("POST", "", terms).path("secret").asText();
    }

    /** All of them, the oldest first. */
    public List<ListedKey> all() throws InterruptedException {
        return JSON.convertValue(send("GET", "", null), new TypeReference<>() {});
    }

    /** Takes one back for good. */
    public void revoke(String id) throws InterruptedException {
        send("DELETE", "/" + id, Map.of("author", AUTHOR));
    }

    private JsonNode send(String method, String path, @Nullable Object body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keys + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(ContractCodec.write(body)))
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            JsonNode told = JSON.readTree(answer.body());
            if (answer.statusCode() >= LEAST_REFUSAL) {
                throw new KeyCommandFailedException(
                        told.path("detail").asText("store-service answered " + answer.statusCode()), true);
            }
            return told;
        } catch (IOException e) {
            throw new KeyCommandFailedException(
                    "store-service does not answer: " + e.getClass().getSimpleName(), false);
        }
    }
}
