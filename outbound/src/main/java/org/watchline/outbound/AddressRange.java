package org.watchline.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The addresses that share their first bits. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AddressRange(byte[] first, int bits) {

    /** Reads a range as RFC 4632 and RFC 4291 write it, such as {@code 10.0.0.0/8}. */
    static AddressRange of(String notation) {
        int slash = notation.indexOf('/');
        try {
            // The text before the slash is an address, so nothing is looked up.
            byte[] first = InetAddress.getByName(notation.substring(0, slash)).getAddress();
            return new AddressRange(first, Integer.parseInt(notation.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no range of addresses: " + notation, e);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            if (bitAt(address, bit) != bitAt(first, bit)) {
                return false;
            }
        }
        return true;
    }

    private static int bitAt(byte[] address, int bit) {
        return (address[bit / 8] >> (7 - bit % 8)) & 1;
    }
}
