package org.watchline.local.stack;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who reaches the gateway of a stack, and whom it lets in.
 *
 * @param host the address that it listens on; null for loopback
 * @param keys whether it demands keys
 * @param insecure whether others may reach it although no TLS is served
 */
public record Exposure(@Nullable String host, boolean keys, boolean insecure) {

    /** Everybody on this machine, and nobody else. */
    public static final Exposure LOOPBACK = new Exposure(null, false, false);

    private static final String OWN_NAMES = "localhost,127.0.0.1,[::1]";

    /** Fails where a password would travel in the clear, unless that was asked for. */
    void check() {
        if (host != null && !insecure && !isLoopback(host)) {
            throw new StackException(
                    "Others reach " + host + ", and a local stack serves no TLS: keys and articles would"
                            + " travel in the clear. Leave it on loopback, with --keys, behind a proxy that serves TLS (see"
                            + " docs/security.md), or insist with --insecure");
        }
    }

    /** What the gateway must be told. */
    Map<String, String> gatewaySettings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (keys) {
            settings.put("watchline.gateway.access", "keys");
        }
        if (host != null) {
            settings.put("quarkus.http.host", host);
            settings.put("watchline.gateway.allowed-hosts", OWN_NAMES + "," + nameOf(host));
            settings.put("watchline.gateway.insecure", Boolean.toString(insecure));
        }
        return settings;
    }

    /** As it stands in addresses. */
    private static String nameOf(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StackException("There is no address " + host + " for --host");
        }
    }
}
