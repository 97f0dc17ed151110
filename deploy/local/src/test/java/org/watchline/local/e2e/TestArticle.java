package org.watchline.local.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** A small article of a source that only tests use. */
record TestArticle(String id, String source, String title, String publishedAt, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TestArticle of(String id, String text) {
        return new TestArticle(id, "End-to-end", "Report " + id, "2022-02-11", text);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }
}
