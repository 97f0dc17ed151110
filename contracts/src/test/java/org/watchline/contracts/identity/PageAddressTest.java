package org.watchline.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.x.example/news/7/talks",
                "http://x.example/news/7/talks",
                "HTTPS://X.example:443/news/7/talks/",
                "https://www.x.example/news/7/talks#comments",
                "https://www.x.example/news/7/talks?utm_source=rss&utm_medium=feed",
                "https://www.x.example/news/7/talks?at_medium=custom7&fbclid=1&__twitter_impression=true",
                "https://m.x.example/news/7/talks",
                "https://mobile.x.example/news/7/talks/",
                "https://amp.x.example/news/7/talks",
                "https://www.x.example/amp/news/7/talks",
                "https://www.x.example/news/7/talks/amp/",
                "https://www.x.example/news/7/talks?amp",
                "https://www.x.example/news/7/talks?outputType=amp",
                "https://www-x-example.cdn.ampproject.org/c/s/www.x.example/news/7/talks",
                "https://www.google.com/amp/s/www.x.example/news/7/talks/amp",
                "https://www.x.example//news/7/t%61lks",
                "https://www.x.example/news/7/talks/index.html",
            })
    void isTheSameForAllAddressesOfAPage(String url) {
        assertThat(PageAddress.of(url)).hasValue("x.example/news/7/talks");
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/a?id=7,             x.example/a?id=7",
        "https://x.example/a?page=2&id=7,      x.example/a?id=7&page=2",
        "https://x.example/A,                  x.example/A",
        "https://x.example:8443/a,             x.example:8443/a",
        "https://urdu.x.example/a,             urdu.x.example/a",
        "https://en.m.x.example/a,             en.x.example/a",
        "https://m.example/a,                  m.example/a",
        "https://x.example/news.amp.html,      x.example/news.html",
        "https://x.example/a%2Fb,              x.example/a%2Fb",
        "https://x.example/%D8%AE%D8%A8%D8%B1, x.example/%D8%AE%D8%A8%D8%B1",
    })
    void keepsWhatMayBeAnotherPage(String url, String page) {
        assertThat(PageAddress.of(url)).hasValue(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.x.example", "https://x.example/amp/", "ftp://x.example/a", "x", "http://a b/"})
    void frontPagesAndWhatIsNoWebAddressHaveNone(String url) {
        assertThat(PageAddress.of(url)).isEmpty();
    }

    @Test
    void cachesWithinCachesEnd() {
        String nested = "https://www.google.com/amp/s/".repeat(50) + "x.example/a";

        assertThat(PageAddress.of(nested)).isPresent();
    }
}
