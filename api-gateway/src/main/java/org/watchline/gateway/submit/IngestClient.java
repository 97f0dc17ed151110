package org.watchline.gateway.submit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.trace.TracedHttp;

/** Calls ingest-service. */
@ApplicationScoped
class IngestClient {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
    private static final String CONTENT_TYPE = "Content-Type";
    private static final int UNAUTHORIZED = 401;
    private static final Logger LOG = Logger.getLogger(IngestClient.class);

    private final HttpClient http;
    private final URI articles;
    private final Duration timeout;
    private final Optional<String> token;

    IngestClient(GatewayConfig config, TracedHttp traced) {
        this.http = traced.of(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build());
        this.articles = config.ingestUrl().resolve("/articles");
        this.timeout = config.ingestTimeout();
        this.token = config.ingestToken();
    }

    /**
     * Passes a body on as it comes in.
     *
     * @param lane null for the fast lane
     * @throws ProblemException if ingest-service cannot be reached, or the body is larger than it may be
     */
    IngestAnswer submit(InputStream body, String contentType, @Nullable String lane) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        lane == null ? articles : URI.create(articles + "?lane=" + lane))
                .timeout(timeout)
                .header(CONTENT_TYPE, contentType)
                .POST(once(body));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() == UNAUTHORIZED) {
                LOG.error(
                        "ingest-service does not take the token reason=watchline.gateway.ingest-token is not its own");
                throw unavailable(null);
            }
            return new IngestAnswer(
                    response.statusCode(),
                    response.headers().firstValue(CONTENT_TYPE).orElse("application/octet-stream"),
                    response.headers().firstValue("Retry-After"),
                    response.body());
        } catch (IOException e) {
            throw BodyTooLargeException.in(e)
                    .map(tooLarge -> new ProblemException(ProblemType.BODY_TOO_LARGE, tooLarge.detail(), e))
                    .orElseGet(() -> unavailable(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        }
    }

    private static BodyPublisher once(InputStream body) {
        return BodyPublishers.ofInputStream(() -> body);
    }

    private static ProblemException unavailable(@Nullable Exception cause) {
        return new ProblemException(
                ProblemType.INGEST_UNAVAILABLE,
                "ingest-service did not answer. Send the articles again: doing so twice is harmless.",
                cause);
    }
}
