package org.watchline.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Checks addresses before anything is sent to them. */
public final class AddressCheck {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Predicate<InetAddress> admits;
    private final String remedy;
    private final Lookup lookup;

    /** How a host's addresses are found. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /**
     * A check.
     *
     * @param remedy what to do about a refusal, as a sentence for whoever gave the address
     */
    public AddressCheck(Reach reach, String remedy) {
        this(reach::admits, remedy, InetAddress::getAllByName);
    }

    AddressCheck(Predicate<InetAddress> admits, String remedy, Lookup lookup) {
        this.admits = admits;
        this.remedy = remedy;
        this.lookup = lookup;
    }

    /** Refuses what is no web address: other schemes, no host, a user or password. */
    public void requireWebAddress(URI url) throws RefusedAddressException {
        String scheme = url.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new RefusedAddressException("The address must begin with http:// or https://.");
        }
        if (url.getHost() == null || url.getPort() > 65_535 || url.getPort() == 0) {
            throw new RefusedAddressException("The address names no host.");
        }
        if (url.getUserInfo() != null) {
            throw new RefusedAddressException("The address may not hold a user or a password.");
        }
    }

    /**
     * Looks a host up.
     *
     * @return its addresses, all of them admitted
     * @throws RefusedAddressException if one of them is not: a name that leads to both is no honest one
     * @throws UnknownHostException if it has none
     */
    public InetAddress[] resolve(String host) throws RefusedAddressException, UnknownHostException {
        InetAddress[] addresses = lookup.of(host);
        for (InetAddress address : addresses) {
            if (!admits.test(address)) {
                throw new RefusedAddressException("%s is an address of a private or special network (%s). %s"
                        .formatted(host, address.getHostAddress(), remedy));
            }
        }
        return addresses;
    }
}
