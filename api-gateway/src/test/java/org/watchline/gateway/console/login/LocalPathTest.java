package org.watchline.gateway.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/5b0c?revision=2", "/?q=khost%20strike", "/events#map"})
    void leadsBackToWhereSomebodyWanted(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/a b",
                "/%zz",
                "/\r\nSet-Cookie: a=b",
                "evil"
            })
    void leadsToNoOtherSite(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }
}
