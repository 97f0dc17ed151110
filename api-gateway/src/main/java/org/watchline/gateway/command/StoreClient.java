package org.watchline.gateway.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.access.Caller;
import org.watchline.gateway.corpus.Freshness;
import org.watchline.gateway.corpus.LogPosition;
import org.watchline.gateway.problem.Problem;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.trace.TracedHttp;

/**
 * Sends commands to store-service. When a call returns, the change is committed, and everything read afterwards has it.
 */
@ApplicationScoped
public class StoreClient {

    private static final Logger LOG = Logger.getLogger(StoreClient.class);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
    private static final String POSITION = "Watchline-Position";
    private static final int UNAUTHORIZED = 401;
    private static final int LEAST_REFUSAL = 400;
    private static final int LEAST_FAILURE = 500;
    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final HttpClient http;
    private final Caller caller;
    private final Freshness freshness;
    private final URI store;
    private final Duration timeout;
    private final String authorization;

    StoreClient(GatewayConfig config, Caller caller, TracedHttp traced, Freshness freshness) {
        this.http = traced.of(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build());
        this.caller = caller;
        this.freshness = freshness;
        this.store = config.storeUrl();
        this.timeout = config.storeTimeout();
        this.authorization = "Bearer " + config.storeToken().orElse("");
    }

    /**
     * Sends a command.
     *
     * @param path below the root, beginning with {@code /internal/}, its variable parts encoded
     * @param body written as JSON; null for none. What a client sent is signed with the caller's name, where that is
     *     known
     * @return what store-service answers; missing if it answers nothing
     * @throws ProblemException with store-service's own problem if it refuses, or if it cannot be reached
     */
    public JsonNode send(String method, String path, @Nullable Object body) {
        HttpRequest request = HttpRequest.newBuilder(store.resolve(path))
                .timeout(timeout)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(ContractCodec.write(signed(body))))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= LEAST_REFUSAL) {
                throw refusal(response);
            }
            response.headers().firstValue(POSITION).flatMap(LogPosition::parse).ifPresent(freshness::changed);
            return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        }
    }

    /** Sends a command by POST. */
    public JsonNode post(String path, Object body) {
        return send("POST", path, body);
    }

    /** Nobody signs with another's name: what a client says of its author counts only where nobody has a key. */
    private Object signed(Object body) {
        return body instanceof ObjectNode change && caller.name().isPresent()
                ? change.deepCopy().put("author", caller.name().get())
                : body;
    }

    private static ProblemException refusal(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() == UNAUTHORIZED) {
            LOG.error("store-service does not take the token reason=watchline.gateway.store-token is not its own");
        }
        if (response.statusCode() == UNAUTHORIZED || response.statusCode() >= LEAST_FAILURE) {
            return unavailable(null);
        }
        return new ProblemException(JSON.readValue(response.body(), Problem.class));
    }

    private static ProblemException unavailable(@Nullable Exception cause) {
        return new ProblemException(
                ProblemType.STORE_UNAVAILABLE,
                "store-service did not answer as it should. Whether the change was made can be seen in the corpus.",
                cause);
    }
}
