package org.watchline.ingest.fetch.stream;

import org.watchline.contracts.feed.FetchRequest;

/** Knows whether somebody still waits for a page that was asked for. */
public interface PageDemand {

    /** False if it is certain that nobody does. */
    boolean isWanted(FetchRequest request);
}
