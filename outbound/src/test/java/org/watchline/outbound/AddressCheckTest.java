package org.watchline.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {

    private static final AddressCheck PUBLIC = new AddressCheck(Reach.PUBLIC, "Ask the operator.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.1",
                "2130706433",
                "3232235777",
                "0",
                "169.254.43518",
                "10.0.0.1",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "0:0:0:0:0:ffff:c0a8:0001",
                "64:ff9b::10.0.0.1",
                "64:ff9b::169.254.169.254",
                "2002:a9fe:a9fe::",
                "fe80::1%1",
                "localhost"
            })
    void aPrivateHostIsRefusedHoweverItIsWritten(String host) {
        assertThatThrownBy(() -> PUBLIC.resolve(host))
                .isInstanceOf(RefusedAddressException.class)
                .hasMessageContaining("Ask the operator.");
    }

    /** Other programs read them as 127.0.0.1; what is called is what was checked, whatever it means elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"0177.0.0.1", "0x7f.0.0.1", "017700000001", "0x7f000001"})
    void octalAndHexadecimalHostsNeverLeadHome(String host) {
        assertThatCode(() -> assertThat(PUBLIC.resolve(host)).noneMatch(InetAddress::isLoopbackAddress))
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isNull(),
                        failure -> assertThat(failure).isInstanceOf(UnknownHostException.class),
                        failure -> assertThat(failure).isInstanceOf(RefusedAddressException.class));
    }

    @Test
    void aNameWithAPublicAndAPrivateAddressIsRefused() throws Exception {
        AddressCheck check = looking(address("9.9.9.9"), address("10.0.0.7"));

        assertThatThrownBy(() -> check.resolve("both.example")).isInstanceOf(RefusedAddressException.class);
    }

    @Test
    void aSecondLookUpThatLeadsHomeIsNeverAsked() throws Exception {
        // Given a name that is rebound to another address after the first answer
        try (TestServer server = new TestServer()) {
            Rebinding names = new Rebinding(address("127.0.0.1"), address("127.0.0.2"));
            AddressCheck check =
                    new AddressCheck(address -> !address.getHostAddress().equals("127.0.0.2"), "", names);
            try (OutboundClient client = OutboundClientTest.client(check)) {
                // When
                URI url = URI.create("http://rebound.example:%d/echo"
                        .formatted(server.at("/").getPort()));
                Answer first = client.send(Call.get(url, Map.of()));

                // Then one look-up served one connection, and the next call is checked anew
                assertThat(first.status()).isEqualTo(200);
                assertThat(names.asked).isEqualTo(1);
                assertThatThrownBy(() -> client.send(Call.get(url, Map.of())))
                        .isInstanceOf(RefusedAddressException.class);
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    @Test
    void aRedirectToAPrivateAddressIsRefused() throws Exception {
        // Given a server that is admitted and redirects to one that is not
        try (TestServer server = new TestServer()) {
            AddressCheck check = new AddressCheck(
                    address -> address.getHostAddress().equals("127.0.0.1"), "", InetAddress::getAllByName);
            try (OutboundClient client = OutboundClientTest.client(check)) {
                int port = server.at("/").getPort();
                URI url = URI.create("http://127.0.0.1:%d/redirect?http://127.0.0.2:%d/echo".formatted(port, port));

                // When, then
                assertThatThrownBy(() -> client.send(Call.get(url, Map.of())))
                        .isInstanceOf(RefusedAddressException.class)
                        .hasMessageContaining("127.0.0.2");
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    private static AddressCheck looking(InetAddress... found) {
        return new AddressCheck(Reach.PUBLIC::admits, "", host -> found);
    }

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }

    /** Answers with one address first and with another ever after. */
    private static final class Rebinding implements AddressCheck.Lookup {

        private final InetAddress first;
        private final InetAddress later;
        private int asked;

        Rebinding(InetAddress first, InetAddress later) {
            this.first = first;
            this.later = later;
        }

        @Override
        public InetAddress[] of(String host) {
            asked++;
            return new InetAddress[] {asked == 1 ? first : later};
        }
    }
}
