package org.watchline.ingest.feed.document;

import java.net.URI;

/** The document is no feed at all. The message is fit for whoever follows the feed. */
public final class FeedUnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    FeedUnreadableException(URI url, String reason) {
        super("%s: %s".formatted(url.getHost(), reason));
    }
}
