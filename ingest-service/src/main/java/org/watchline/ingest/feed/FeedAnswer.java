package org.watchline.ingest.feed;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.feed.document.FeedDocument;
import org.watchline.ingest.fetch.FetchProblem;

/** What came of asking for a feed. */
sealed interface FeedAnswer {

    /**
     * Its document.
     *
     * @param from after redirects
     * @param validators to ask with next time
     */
    record Read(FeedDocument document, URI from, Validators validators) implements FeedAnswer {}

    /** It is as it was. */
    record Unchanged() implements FeedAnswer {}

    /**
     * Nothing usable.
     *
     * @param retryAfter how long the server asks to wait; null if it does not say
     */
    record Failed(
            FetchProblem problem, String detail, @Nullable Duration retryAfter) implements FeedAnswer {}
}
