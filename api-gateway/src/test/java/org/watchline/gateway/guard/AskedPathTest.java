package org.watchline.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedPathTest {

    @ParameterizedTest
    @CsvSource({
        "/login, /login",
        "/login/, /login",
        "/login;a=1, /login",
        "/login/;a=1, /login",
        "/api;a/v1;b=2/export, /api/v1/export",
        "/;a/login//, /login",
        "/, /",
        "/;a, /"
    })
    void isTheSameHoweverItIsSpelt(String spelt, String path) {
        assertThat(AskedPath.plain(spelt)).isEqualTo(path);
    }
}
