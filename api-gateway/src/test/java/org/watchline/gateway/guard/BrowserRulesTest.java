package org.watchline.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserRulesTest {

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @ParameterizedTest
    @CsvSource({
        "https, desk.example, max-age=31536000",
        "https, 10.1.2.3, max-age=31536000",
        "https, localhost,",
        "http, desk.example,",
        "https,, max-age=31536000"
    })
    void asksForEncryptionOnlyWhereItWasUsedAndNeverForLocalhost(String scheme, String host, String rule) {
        BrowserRules.complete(headers, "/", scheme, host);

        assertThat(headers.get("Strict-Transport-Security")).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, text/html;charset=UTF-8",
        "text/javascript; charset=utf-8, text/javascript; charset=utf-8",
        "image/svg+xml, image/svg+xml;charset=UTF-8",
        "application/atom+xml, application/atom+xml;charset=UTF-8",
        "application/problem+json, application/problem+json",
        "font/woff2, font/woff2"
    })
    void namesTheCharsetOfText(String type, String completed) {
        headers.set("Content-Type", type);

        BrowserRules.complete(headers, "/", "http", "localhost");

        assertThat(headers.get("content-type")).isEqualTo(completed);
    }

    @Test
    void whatARouteDeclaredFitForKeepingIsKept() {
        headers.set("Cache-Control", "private, no-cache");

        BrowserRules.complete(headers, "/api/v1/articles", "http", "localhost");

        assertThat(headers.get("Cache-Control")).isEqualTo("private, no-cache");
    }
}
