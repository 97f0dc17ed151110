package org.watchline.gateway.rate;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a request without a key comes from. */
final class Address {

    private static final int NETWORK_BYTES = 8;

    private Address() {}

    /** The address, of IPv6 its first 64 bits: whoever has one has all that share them. */
    static String of(@Nullable SocketAddress remote) {
        String host = remote == null ? null : remote.hostAddress();
        return host == null ? "address unknown" : "address " + network(host);
    }

    private static String network(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
