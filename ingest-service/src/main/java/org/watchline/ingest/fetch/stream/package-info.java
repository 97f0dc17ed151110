/** The Kafka side of fetching: pages that are wanted come in, and go out as submissions or end with a reason. */
@NullMarked
package org.watchline.ingest.fetch.stream;

import org.jspecify.annotations.NullMarked;
