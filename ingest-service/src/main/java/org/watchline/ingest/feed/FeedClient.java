package org.watchline.ingest.feed;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchline.ingest.feed.document.FeedDocument;
import org.watchline.ingest.feed.document.FeedItem;
import org.watchline.ingest.feed.document.FeedReader;
import org.watchline.ingest.feed.document.FeedUnreadableException;
import org.watchline.ingest.fetch.AnswerStatus;
import org.watchline.ingest.fetch.FetchProblem;
import org.watchline.ingest.fetch.Visit;
import org.watchline.ingest.fetch.WebAddress;
import org.watchline.outbound.Answer;
import org.watchline.outbound.Call;
import org.watchline.outbound.OutboundClient;
import org.watchline.outbound.RefusedAddressException;
import org.watchline.outbound.UnreachableException;

/**
 * Asks for feeds. Rules for robots are not asked for: a feed is published to be polled, and somebody chose to follow
 * it; its pages are another matter.
 */
final class FeedClient {

    private static final String ACCEPTED = "application/atom+xml,application/rss+xml,application/feed+json,"
            + "application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.5";
    private static final int NOT_MODIFIED = 304;

    /** Of an index of sitemaps, those that were changed last; the others hold what is old. */
    private static final int MOST_PARTS = 5;

    private final OutboundClient client;
    private final FeedReader reader;
    private final Clock clock;

    FeedClient(OutboundClient client, FeedReader reader, Clock clock) {
        this.client = client;
        this.reader = reader;
        this.clock = clock;
    }

    /** Asks for a feed, if it has changed since the validators were given. */
    FeedAnswer ask(String url, Validators held) {
        URI address = WebAddress.of(url).orElse(null);
        if (address == null) {
            return new FeedAnswer.Failed(FetchProblem.FETCH_ADDRESS_REFUSED, "it is no web address", null);
        }
        try {
            Answer answer = get(address, held.conditions());
            if (answer.status() == NOT_MODIFIED) {
                return new FeedAnswer.Unchanged();
            }
            if (!AnswerStatus.isDocument(answer)) {
                Visit.Failed failure = AnswerStatus.failure(answer, clock);
                return new FeedAnswer.Failed(failure.problem(), failure.detail(), failure.retryAfter());
            }
            return read(answer);
        } catch (RefusedAddressException e) {
            return new FeedAnswer.Failed(FetchProblem.FETCH_ADDRESS_REFUSED, String.valueOf(e.getMessage()), null);
        } catch (UnreachableException e) {
            return new FeedAnswer.Failed(FetchProblem.FETCH_UNREACHABLE, String.valueOf(e.getMessage()), null);
        } catch (FeedUnreadableException e) {
            return new FeedAnswer.Failed(FetchProblem.FEED_UNREADABLE, String.valueOf(e.getMessage()), null);
        }
    }

    private FeedAnswer read(Answer answer) throws FeedUnreadableException {
        if (answer.cut()) {
            return new FeedAnswer.Failed(
                    FetchProblem.FETCH_TOO_LARGE,
                    "the feed has more than the %d bytes that are taken".formatted(answer.body().length),
                    null);
        }
        FeedDocument document = document(answer);
        if (document.parts().isEmpty()) {
            return new FeedAnswer.Read(document, answer.url(), Validators.of(answer));
        }
        // An index may stay as it is while a part of it changes, so its validators tell nothing.
        return new FeedAnswer.Read(assembled(document), answer.url(), Validators.NONE);
    }

    private FeedDocument assembled(FeedDocument index) {
        List<FeedItem> items = new ArrayList<>();
        List<String> remarks = new ArrayList<>(index.remarks());
        if (index.parts().size() > MOST_PARTS) {
            remarks.add("of %d sitemaps the %d that were changed last are read"
                    .formatted(index.parts().size(), MOST_PARTS));
        }
        for (URI part :
                index.parts().subList(0, Math.min(MOST_PARTS, index.parts().size()))) {
            try {
                Answer answer = get(part, Map.of());
                FeedDocument document = AnswerStatus.isDocument(answer) ? document(answer) : null;
                if (document == null) {
                    remarks.add("a sitemap of the index answered %d".formatted(answer.status()));
                } else {
                    items.addAll(document.items());
                    remarks.addAll(document.remarks());
                }
            } catch (RefusedAddressException | UnreachableException | FeedUnreadableException e) {
                remarks.add("a sitemap of the index cannot be read: " + e.getMessage());
            }
        }
        return new FeedDocument(index.title(), items, List.of(), index.rest(), remarks);
    }

    private FeedDocument document(Answer answer) throws FeedUnreadableException {
        return reader.read(answer.body(), answer.header("Content-Type").orElse(null), answer.url());
    }

    private Answer get(URI url, Map<String, String> conditions) throws RefusedAddressException, UnreachableException {
        Map<String, String> headers = new HashMap<>(conditions);
        headers.put("Accept", ACCEPTED);
        return client.send(Call.get(url, headers));
    }
}
