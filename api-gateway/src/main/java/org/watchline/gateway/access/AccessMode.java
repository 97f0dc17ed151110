package org.watchline.gateway.access;

/** Who is let in. */
public enum AccessMode {
    /** Everybody who reaches the gateway may do everything; for one's own machine. */
    OPEN,
    /** Who presents a key, or is signed in, may do what the key allows. */
    KEYS
}
