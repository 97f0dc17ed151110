package org.watchline.local.search;

import java.util.Map;
import org.watchline.local.gateway.Gateway;

/** Searches the corpus through the gateway's API. */
public final class GatewaySearch {

    private final Gateway gateway;

    public GatewaySearch(Gateway gateway) {
        this.gateway = gateway;
    }

    /** The best hits, at most {@code limit}. */
    public Hits find(String query, int limit) throws InterruptedException {
        return gateway.get("/api/v1/articles", Map.of("q", query, "limit", Integer.toString(limit)), Hits.class);
    }
}
