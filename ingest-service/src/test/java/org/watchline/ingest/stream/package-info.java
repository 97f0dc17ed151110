/** Tests of the way through Kafka. */
@NullMarked
package org.watchline.ingest.stream;

import org.jspecify.annotations.NullMarked;
