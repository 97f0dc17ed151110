package org.watchline.ingest.feed;

import java.util.List;
import org.watchline.contracts.feed.FeedState;
import org.watchline.ingest.feed.document.FeedItem;

/**
 * What came of polling a feed.
 *
 * @param state to be kept once the items are safe
 * @param fresh items that are new or changed
 */
public record FeedPoll(FeedState state, List<FeedItem> fresh) {}
