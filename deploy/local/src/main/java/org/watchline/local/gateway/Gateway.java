package org.watchline.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;

/** The gateway's API. */
public final class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LEAST_REFUSAL = 300;
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final String baseUrl;
    private final @Nullable String key;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * A gateway.
     *
     * @param baseUrl its address without a path, for example {@code http://localhost:8080}
     * @param key an API key; null where it demands none
     */
    public Gateway(String baseUrl, @Nullable String key) {
        this.baseUrl = address(baseUrl);
        this.key = key;
    }

    private static String address(String url) {
        try {
            URI address = URI.create(url);
            if (address.getHost() != null && SCHEMES.contains(String.valueOf(address.getScheme()))) {
                return url.replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            // Answered below, as what is no address of the web is.
        }
        throw new GatewayException(url + " is no address of a gateway, such as http://localhost:8080", true);
    }

    /** Reads what has a known form. */
    public <T> T get(String path, Map<String, String> parameters, Class<T> form) throws InterruptedException {
        return formed(get(path, parameters), form);
    }

    /** Reads from a path with parameters; those that are empty are left out. */
    public JsonNode get(String path, Map<String, String> parameters) throws InterruptedException {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return json(exchange("GET", query.isEmpty() ? path : path + "?" + query, null));
    }

    /** All bytes of an answer. */
    public byte[] bytes(String path) throws InterruptedException {
        return exchange("GET", path, null);
    }

    /** Changes something; the answer is missing where there is none. */
    public JsonNode send(String method, String path, Object body) throws InterruptedException {
        return json(exchange(method, path, ContractCodec.write(body)));
    }

    /** Changes something; the answer has a known form. */
    public <T> T send(String method, String path, Object body, Class<T> form) throws InterruptedException {
        return formed(send(method, path, body), form);
    }

    /** A part of a path or of a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private byte[] exchange(String method, String path, byte @Nullable [] body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= LEAST_REFUSAL) {
                throw refused(answer);
            }
            return answer.body();
        } catch (HttpConnectTimeoutException e) {
            throw unreachable();
        } catch (HttpTimeoutException e) {
            throw new GatewayException(
                    "%s gave no answer within %d s; what was ordered may still be done"
                            .formatted(baseUrl, PATIENCE.toSeconds()),
                    true);
        } catch (IOException e) {
            throw unreachable();
        }
    }

    private GatewayException unreachable() {
        return new GatewayException("No Watchline answers at " + baseUrl + ". Start it with: ./watchline up", false);
    }

    private JsonNode json(byte[] answer) {
        try {
            return answer.length == 0 ? MissingNode.getInstance() : JSON.readTree(answer);
        } catch (IOException e) {
            throw foreign();
        }
    }

    private <T> T formed(JsonNode answer, Class<T> form) {
        if (!answer.isObject()) {
            throw foreign();
        }
        try {
            return JSON.treeToValue(answer, form);
        } catch (JsonProcessingException e) {
            throw foreign();
        }
    }

    private GatewayException foreign() {
        return new GatewayException(baseUrl + " does not answer like a Watchline gateway", true);
    }

    /** RFC 9457: title and detail are made for people. */
    private GatewayException refused(HttpResponse<byte[]> answer) throws IOException {
        try {
            JsonNode problem = JSON.readTree(answer.body());
            String title = problem.path("title").asText("");
            String detail = problem.path("detail").asText("");
            if (!title.isEmpty()) {
                return new GatewayException(Printable.of(detail.isEmpty() ? title : title + ": " + detail), true);
            }
        } catch (JsonProcessingException e) {
            // Told below: what answers is not ours.
        }
        return new GatewayException(baseUrl + " answered with HTTP status " + answer.statusCode(), true);
    }
}
