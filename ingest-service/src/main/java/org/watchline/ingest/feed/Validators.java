package org.watchline.ingest.feed;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.feed.FeedState;
import org.watchline.ingest.fetch.Conditions;
import org.watchline.outbound.Answer;

/** By what a server tells whether a feed has changed. */
record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Asks for the document in any case. */
    static final Validators NONE = new Validators(null, null);

    /** Characters. A longer one is left out, as half of it is none: the feed is then read every time. */
    private static final int LONGEST = 500;

    static Validators of(FeedState state) {
        return new Validators(state.etag(), state.lastModified());
    }

    static Validators of(Answer answer) {
        return new Validators(
                usable(answer.header("ETag")).orElse(null),
                usable(answer.header("Last-Modified")).orElse(null));
    }

    private static Optional<String> usable(Optional<String> header) {
        return header.filter(value -> value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl));
    }

    Map<String, String> conditions() {
        return Conditions.of(etag, lastModified);
    }
}
