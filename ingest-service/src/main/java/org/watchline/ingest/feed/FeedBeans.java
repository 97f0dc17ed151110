package org.watchline.ingest.feed;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.watchline.ingest.IngestConfig;
import org.watchline.ingest.feed.document.FeedReader;
import org.watchline.ingest.fetch.FetchMetrics;
import org.watchline.ingest.fetch.Outbound;

/** Makes beans of what knows no framework. */
class FeedBeans {

    private final IngestConfig config;

    FeedBeans(IngestConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    FeedPoller poller(Outbound outbound, FetchMetrics metrics, Clock clock) {
        IngestConfig.Feeds feeds = config.feeds();
        int bytes = Math.toIntExact(feeds.bodyLimit().asLongValue());
        FeedClient client =
                new FeedClient(outbound.client(bytes, config.fetch().redirects()), new FeedReader(bytes), clock);
        PollInterval interval =
                new PollInterval(feeds.shortestInterval(), feeds.longestInterval(), feeds.longestPause());
        return new FeedPoller(client, interval, feeds.mostItems(), metrics, clock);
    }

    @Produces
    @Singleton
    ItemArticle articles(Clock clock) {
        return new ItemArticle(clock);
    }
}
