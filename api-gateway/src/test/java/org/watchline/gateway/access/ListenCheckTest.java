package org.watchline.gateway.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.gateway.Settings;

class ListenCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.8.0.1"})
    void onLoopbackEverythingGoes(String host) {
        assertThatCode(() -> check(host, "open", false, "enabled").check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void elsewhereItTakesKeysAndTls(String host) {
        assertThatThrownBy(() -> check(host, "open", false, "enabled").check())
                .hasMessageContaining("watchline.gateway.access=keys")
                .hasMessageContaining("quarkus.http.ssl.certificate")
                .hasMessageContaining("watchline.gateway.insecure=true");
        assertThatThrownBy(() -> check(host, "keys", false, "enabled").check())
                .hasMessageContaining("in the clear")
                .hasMessageContaining("quarkus.http.ssl.certificate");
        assertThatThrownBy(() -> check(host, "open", false, "disabled").check())
                .hasMessageContaining("watchline.gateway.access=keys");
        assertThatCode(() -> check(host, "keys", false, "DISABLED").check()).doesNotThrowAnyException();
        assertThatCode(() -> check(host, "keys", false, "redirect").check()).doesNotThrowAnyException();
    }

    @Test
    void whoInsistsMayDoWithout() {
        assertThatCode(() -> check("0.0.0.0", "open", true, "enabled").check()).doesNotThrowAnyException();
    }

    private static ListenCheck check(String host, String access, boolean insecure, String insecureRequests) {
        return new ListenCheck(
                Settings.of(Map.of(
                        "watchline.gateway.access", access, "watchline.gateway.insecure", Boolean.toString(insecure))),
                host,
                insecureRequests);
    }
}
