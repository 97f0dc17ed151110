/**
 * The ingest service: takes articles over HTTP and from the public Kafka topic, and announces those that are articles,
 * cleaned, identified and fingerprinted. Here are its settings and the parts that have no feature of their own.
 */
@NullMarked
package org.watchline.ingest;

import org.jspecify.annotations.NullMarked;
