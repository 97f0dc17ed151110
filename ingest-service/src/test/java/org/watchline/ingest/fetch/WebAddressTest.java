package org.watchline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    private static final URI BASE = URI.create("https://gazette.example/news/feed.xml?page=1");

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b, https://a.example/b",
        "HTTP://A.example/b#part, HTTP://A.example/b",
        "/talks, https://gazette.example/talks",
        "talks, https://gazette.example/news/talks",
        "//other.example/x, https://other.example/x",
        "?page=2, https://gazette.example/news/?page=2",
        "' https://a.example/b c ', https://a.example/b%20c",
        "https://a.example/50%, https://a.example/50%25",
        "https://a.example/خوست, https://a.example/%D8%AE%D9%88%D8%B3%D8%AA",
        "https://خوست.example/, https://xn--pgbhp7f.example/",
        "https://a.example/?q=[x]|y, https://a.example/?q=%5Bx%5D%7Cy",
        "http://[::1]:8080/x, http://[::1]:8080/x",
    })
    void readsAddressesAsTheyAreWritten(String reference, String address) {
        assertThat(WebAddress.resolve(BASE, reference)).map(URI::toString).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:desk@a.example",
                "javascript:alert(1)",
                "ftp://a.example/",
                "http://",
                "https://a b.example/"
            })
    void whatIsNotOnTheWebIsNoAddress(String reference) {
        assertThat(WebAddress.resolve(BASE, reference)).isEmpty();
    }
}
