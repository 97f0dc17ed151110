package org.watchline.outbound;

import java.net.InetAddress;

/** Which network addresses may be called. */
public enum Reach {
    /** Addresses of the public internet only. */
    PUBLIC,
    /** All addresses, this machine and its network included: for one's own laptop and for tests. */
    EVERYWHERE;

    /** Whether the address may be called. */
    public boolean admits(InetAddress address) {
        return this == EVERYWHERE || !SpecialAddresses.contain(address);
    }
}
