/**
 * Follows feeds: asks for a document when it is due, finds what is new in it, and decides when to ask again. Knows
 * neither Kafka nor who keeps what it remembers.
 */
@NullMarked
package org.watchline.ingest.feed;

import org.jspecify.annotations.NullMarked;
