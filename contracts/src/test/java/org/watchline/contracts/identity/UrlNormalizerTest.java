package org.watchline.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "https://x.example,                        https://x.example/",
        "HTTP://X.Example:80/A,                    http://x.example/A",
        "http://x.example:8080/a,                  http://x.example:8080/a",
        "https://x.example/a/../b/./c,             https://x.example/b/c",
        "https://x.example/a#top,                  https://x.example/a",
        "https://x.example/a?utm_medium=x&id=7,    https://x.example/a?id=7",
        "https://x.example/a?fbclid=x,             https://x.example/a",
        "https://x.example/a?b=2&a=1,              https://x.example/a?b=2&a=1",
        "https://x.example/a%2fb,                  https://x.example/a%2Fb",
        "https://x.example/a/,                     https://x.example/a/",
    })
    void bringsSpellingsOfOnePageTogether(String url, String normal) {
        assertThat(UrlNormalizer.normalize(url)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x.example/a",
                "ftp://x.example/",
                "javascript:alert(1)",
                "https://",
                "https:///a",
                "http://a b/"
            })
    void refusesWhatIsNotAWebAddress(String url) {
        assertThatThrownBy(() -> UrlNormalizer.normalize(url)).isInstanceOf(IllegalArgumentException.class);
    }
}
