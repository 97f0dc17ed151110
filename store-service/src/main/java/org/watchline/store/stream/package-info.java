/**
 * The service's way to and from Kafka: takes batches, and returns when the database and the broker have confirmed
 * everything that follows from them. The only package that knows Kafka.
 */
@NullMarked
package org.watchline.store.stream;

import org.jspecify.annotations.NullMarked;
