package org.watchline.gateway.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.feed.StoredFeed;

/** All feeds, by title. */
@Schema(description = "All feeds that are followed, by title")
record FeedList(List<StoredFeed> items) {}
