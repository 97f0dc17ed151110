/**
 * The gateway's only contact with Kafka: notices that wake streams and tell how far submissions are, and how far the
 * stages have read.
 */
@NullMarked
package org.watchline.gateway.stream;

import org.jspecify.annotations.NullMarked;
