package org.watchline.gateway.access;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;

/**
 * A request.
 *
 * @param key null for none
 * @param contentType null for a request without a body
 */
record Question(
        String method,
        String path,
        @Nullable String key,
        @Nullable String contentType,
        String accept) {

    static Question get(String path) {
        return new Question("GET", path, null, null, "*/*");
    }

    /** As a browser asks for a page. */
    static Question page(String path) {
        return new Question("GET", path, null, null, "text/html,*/*;q=0.8");
    }

    Question with(String key) {
        return new Question(method, path, key, contentType, accept);
    }

    HttpRequest request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestHTTPResourceManager.getUri() + path))
                .header("Accept", accept)
                .method(method, contentType == null ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }
}
