package org.watchline.outbound;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses that do not belong to a machine of the public internet: the entries of IANA's special-purpose address
 * registries (RFC 6890 and its updates) that are not globally reachable, multicast, and the forms of IPv6 that carry an
 * IPv4 address and so lead back to one of them.
 */
final class SpecialAddresses {

    private static final List<AddressRange> RANGES = Stream.of(
                    // This network, private networks, carrier-grade NAT, loopback, link-local with the metadata
                    // service.
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.168.0.0/16",
                    // Azure's metadata and DNS service, the only one of a cloud at an address that looks public.
                    "168.63.129.16/32",
                    // Protocol assignments, documentation, 6to4 relays, benchmarks, multicast, reserved and broadcast.
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // Unspecified, loopback and IPv4-compatible; translated IPv4; discard; protocols with Teredo.
                    "::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "3fff::/20",
                    "5f00::/16",
                    // Unique local, link-local, the former site-local, multicast.
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(AddressRange::of)
            .toList();

    private static final int IPV4_BYTES = 4;

    /** Ranges whose addresses end with one of IPv4: mapped, translated (RFC 6145), and by NAT64 (RFC 6052). */
    private static final List<AddressRange> ENDING_WITH_IPV4 =
            List.of(mapped(), AddressRange.of("::ffff:0:0:0/96"), AddressRange.of("64:ff9b::/96"));

    private static final AddressRange SIX_TO_FOUR = AddressRange.of("2002::/16");

    private SpecialAddresses() {}

    static boolean contain(InetAddress address) {
        return contain(address.getAddress());
    }

    private static boolean contain(byte[] address) {
        if (ENDING_WITH_IPV4.stream().anyMatch(range -> range.contains(address))) {
            return contain(Arrays.copyOfRange(address, address.length - IPV4_BYTES, address.length));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return contain(Arrays.copyOfRange(address, 2, 2 + IPV4_BYTES));
        }
        return RANGES.stream().anyMatch(range -> range.contains(address));
    }

    /**
     * {@code ::ffff:0:0/96}, byte by byte: Java reads that notation as an address of IPv4. From a name server it comes
     * as one of IPv6 all the same, and the machine connects to the IPv4 address in it.
     */
    private static AddressRange mapped() {
        byte[] first = new byte[16];
        first[10] = (byte) 0xFF;
        first[11] = (byte) 0xFF;
        return new AddressRange(first, 96);
    }
}
