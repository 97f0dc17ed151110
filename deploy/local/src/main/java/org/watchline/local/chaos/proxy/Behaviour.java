package org.watchline.local.chaos.proxy;

/** What a proxy does with the bytes of its connections. */
public enum Behaviour {
    /** As if it were not there. */
    PASS,
    /** Every piece waits a while before it goes on. */
    DELAY,
    /** A few kilobytes a second and connection. */
    THROTTLE,
    /** Connections are taken and bytes are read, but nothing goes on: neither side is told. */
    SWALLOW,
    /** Connections are ended, new ones at once. */
    CUT
}
