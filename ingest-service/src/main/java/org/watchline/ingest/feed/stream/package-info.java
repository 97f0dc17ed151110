/**
 * The Kafka side of following feeds: settings in, polling state in and out, and requests for pages out. A process polls
 * the feeds whose partitions of {@code feeds.state} its consumer group gives it.
 */
@NullMarked
package org.watchline.ingest.feed.stream;

import org.jspecify.annotations.NullMarked;
