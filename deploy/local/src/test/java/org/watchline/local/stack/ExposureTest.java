package org.watchline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::"})
    void whoWouldBeReachedByOthersMustInsist(String host) {
        assertThatThrownBy(() -> new Exposure(host, true, false).check())
                .isInstanceOf(StackException.class)
                .hasMessageContaining("--insecure")
                .hasMessageContaining("proxy");
        assertThatCode(() -> new Exposure(host, true, true).check()).doesNotThrowAnyException();
    }

    @Test
    void onLoopbackThereIsNothingToInsistOn() {
        assertThatCode(() -> Exposure.LOOPBACK.check()).doesNotThrowAnyException();
        assertThatCode(() -> new Exposure("127.0.0.1", false, false).check()).doesNotThrowAnyException();
        assertThat(Exposure.LOOPBACK.gatewaySettings()).isEmpty();
    }

    @Test
    void theGatewayAnswersToTheAddressThatItListensOn() {
        assertThat(new Exposure("192.0.2.7", true, true).gatewaySettings())
                .containsEntry("watchline.gateway.access", "keys")
                .containsEntry("quarkus.http.host", "192.0.2.7")
                .containsEntry("watchline.gateway.allowed-hosts", "localhost,127.0.0.1,[::1],192.0.2.7")
                .containsEntry("watchline.gateway.insecure", "true");
        assertThat(new Exposure("2001:db8::7", false, true).gatewaySettings())
                .containsEntry("watchline.gateway.allowed-hosts", "localhost,127.0.0.1,[::1],[2001:db8::7]");
    }

    @Test
    void peopleAreSentToWhereItListens() {
        Ports ports = new Ports(8080, 1, 2, 3, 4, 5, null);

        assertThat(ports.gatewayUrl()).isEqualTo("http://localhost:8080");
        assertThat(ports.listeningOn("0.0.0.0").gatewayUrl()).isEqualTo("http://localhost:8080");
        assertThat(ports.listeningOn("192.0.2.7").gatewayUrl()).isEqualTo("http://192.0.2.7:8080");
        assertThat(ports.listeningOn("2001:db8::7").gatewayUrl()).isEqualTo("http://[2001:db8::7]:8080");
    }
}
