package org.watchline.ingest.fetch;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.watchline.ingest.IngestConfig;
import org.watchline.outbound.AddressCheck;
import org.watchline.outbound.HostTurns;
import org.watchline.outbound.Reach;

/** Makes the clients that go out. */
class FetchBeans {

    private static final String REMEDY = "An operator who wants pages from there sets"
            + " watchline.ingest.fetch.allow-private-networks (with ./watchline:"
            + " WATCHLINE_INGEST_FETCH_ALLOW_PRIVATE_NETWORKS=true in the environment).";

    /** The largest HTML that is an article. */
    private static final int PAGE_BYTES = 4 * 1024 * 1024;

    /** What RFC 9309 says must be read at least. */
    private static final int ROBOTS_BYTES = 500 * 1024;

    private static final int ROBOTS_REDIRECTS = 5;

    private final IngestConfig.Fetch config;
    private final IngestConfig.Documents documents;

    FetchBeans(IngestConfig config) {
        this.config = config.fetch();
        this.documents = config.documents();
    }

    @Produces
    @Singleton
    Outbound outbound() {
        Reach reach = config.allowPrivateNetworks() ? Reach.EVERYWHERE : Reach.PUBLIC;
        return new Outbound(
                new AddressCheck(reach, REMEDY),
                "Watchline/1.0 (+%s)".formatted(config.contact()),
                config.connectTimeout(),
                config.timeout(),
                new HostTurns(config.hostPause()));
    }

    void close(@Disposes Outbound outbound) {
        outbound.close();
    }

    @Produces
    @Singleton
    PageFetcher pages(Outbound outbound, Clock clock) {
        Robots robots = new Robots(outbound.client(ROBOTS_BYTES, ROBOTS_REDIRECTS), clock);
        PageCache cache = new PageCache(config.cache().asLongValue());
        return new PageFetcher(
                outbound.client(PAGE_BYTES, 0),
                outbound.client((int) documents.largest().asLongValue(), 0),
                robots,
                cache,
                clock);
    }
}
