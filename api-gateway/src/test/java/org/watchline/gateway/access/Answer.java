package org.watchline.gateway.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The answer to a request.
 *
 * @param body of a refusal; empty of everything else, since streams have no end
 */
record Answer(int status, HttpHeaders headers, String body) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    static Answer to(Question question) {
        try {
            HttpResponse<InputStream> answer = HTTP.send(question.request(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return new Answer(
                        answer.statusCode(),
                        answer.headers(),
                        answer.statusCode() < 400 ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(question + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Whether the caller was not let in. */
    boolean isRefusal() {
        return status == 401 || status == 303 || (status == 403 && body.contains("scope-missing"));
    }
}
