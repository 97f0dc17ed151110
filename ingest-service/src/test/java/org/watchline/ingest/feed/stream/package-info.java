/** Tests of following feeds against a real Kafka and a site of our own. */
@NullMarked
package org.watchline.ingest.feed.stream;

import org.jspecify.annotations.NullMarked;
