package org.watchline.gateway.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void ofIpv6TheNetworkCounts() {
        assertThat(of("2001:db8:1:2:aaaa::1")).isEqualTo(of("2001:db8:1:2:bbbb::2"));
        assertThat(of("2001:db8:1:3::1")).isNotEqualTo(of("2001:db8:1:2::1"));
    }

    @Test
    void ofIpv4EveryAddressCounts() {
        assertThat(of("192.0.2.1")).isNotEqualTo(of("192.0.2.2"));
    }

    private static String of(String host) {
        return Address.of(SocketAddress.inetSocketAddress(443, host));
    }
}
