/** Tests of fetching pages against a real Kafka and a site of our own. */
@NullMarked
package org.watchline.ingest.fetch.stream;

import org.jspecify.annotations.NullMarked;
