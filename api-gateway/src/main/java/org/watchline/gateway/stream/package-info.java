/** The gateway's only contact with Kafka: notices that wake streams and tell how far submissions are. */
@NullMarked
package org.watchline.gateway.stream;

import org.jspecify.annotations.NullMarked;
