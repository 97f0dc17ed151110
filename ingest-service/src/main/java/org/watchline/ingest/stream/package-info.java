/**
 * The way through Kafka: submissions onto the public topic, and from there, examined, onto the pipeline. The only
 * package of the service that knows Kafka.
 */
@NullMarked
package org.watchline.ingest.stream;

import org.jspecify.annotations.NullMarked;
