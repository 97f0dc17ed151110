package org.watchline.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Hands the addresses that were checked to the connection, so that no second look-up can lead elsewhere. */
final class PinnedResolver implements DnsResolver {

    private final AddressCheck check;

    PinnedResolver(AddressCheck check) {
        this.check = check;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        try {
            return check.resolve(host);
        } catch (RefusedAddressException e) {
            UnknownHostException refused = new UnknownHostException(e.getMessage());
            refused.initCause(e);
            throw refused;
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
