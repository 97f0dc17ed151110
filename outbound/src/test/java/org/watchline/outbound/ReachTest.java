package org.watchline.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "168.63.129.16",
                "100.100.100.200",
                "192.0.0.192",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:a9fe:a9fe",
                "::ffff:168.63.129.16",
                "::127.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b::7f00:1",
                "64:ff9b::c0a8:1",
                "fd00:ec2::254",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:c0a8:1::1",
                "2001::1",
                "2001:db8::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
            })
    void specialAddressesAreNotPublic(String address) throws UnknownHostException {
        assertThat(Reach.PUBLIC.admits(InetAddress.getByName(address))).isFalse();
        assertThat(Reach.EVERYWHERE.admits(InetAddress.getByName(address))).isTrue();
    }

    /** As name servers may give them; Java would read such a literal as an address of IPv4. */
    @ParameterizedTest
    @CsvSource({"ffff, 7f000001", "ffff, a9fea9fe", "ffff0000, 0a000001"})
    void addressesOfIpv4InThoseOfIpv6AreNotPublicEither(String prefix, String carried) throws UnknownHostException {
        String hex = "0".repeat(24 - prefix.length()) + prefix + carried;
        InetAddress address = Inet6Address.getByAddress(null, HexFormat.of().parseHex(hex), -1);

        assertThat(Reach.PUBLIC.admits(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "223.255.255.255",
                "64:ff9b::101:101",
                "2002:101:101::",
                "2606:4700::1111",
                "2a00:1450::1",
            })
    void allOthersAre(String address) throws UnknownHostException {
        assertThat(Reach.PUBLIC.admits(InetAddress.getByName(address))).isTrue();
    }
}
