package org.watchline.gateway.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.feed.FeedReader;
import org.watchline.gateway.corpus.feed.StoredFeed;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Uuids;

/** Feeds that are followed. */
@ApplicationScoped
public class Feeds {

    private static final String COMMANDS = "/internal/feeds";
    private static final int MOST_IMPORTED = 2_000;
    private static final int LEAST_FAILURE = 500;

    private final FeedReader reader;
    private final StoreClient store;

    Feeds(FeedReader reader, StoreClient store) {
        this.reader = reader;
        this.store = store;
    }

    /** All of them by title. */
    public List<StoredFeed> all() {
        return reader.all();
    }

    /**
     * One of them.
     *
     * @throws ProblemException if there is none
     */
    public StoredFeed one(String id) {
        return Uuids.parse(id)
                .flatMap(reader::one)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.FEED_NOT_FOUND, "There is no feed with the id %s.".formatted(id)));
    }

    /**
     * Follows a feed.
     *
     * @param change {@code url}, {@code author} and whatever is not as usual
     */
    StoredFeed create(ObjectNode change) {
        return one(store.post(COMMANDS, change).path("id").asText());
    }

    /** Changes how a feed is followed, and polls it anew. */
    StoredFeed change(String id, ObjectNode change) {
        store.send("PATCH", COMMANDS + "/" + one(id).id(), change);
        return one(id);
    }

    /** Follows a feed no longer. */
    void delete(String id, ObjectNode change) {
        store.send("DELETE", COMMANDS + "/" + one(id).id(), change);
    }

    /**
     * Follows the feeds of a list.
     *
     * @throws ProblemException if it is none, or too long
     */
    FeedImport importList(String opml, String author) {
        List<OpmlFeed> feeds = Opml.read(opml);
        if (feeds.isEmpty() || feeds.size() > MOST_IMPORTED) {
            throw new ProblemException(
                    ProblemType.INVALID_OPML,
                    feeds.isEmpty()
                            ? "There is no outline with an xmlUrl in it."
                            : "A list has at most %d feeds.".formatted(MOST_IMPORTED));
        }
        Set<String> known = reader.all().stream().map(StoredFeed::url).collect(Collectors.toSet());
        return new FeedImport(feeds.stream()
                .map(feed -> known.contains(feed.url())
                        ? new ImportedFeed(feed.url(), "known", null, null)
                        : imported(feed, author))
                .toList());
    }

    private ImportedFeed imported(OpmlFeed feed, String author) {
        Map<String, Object> command = new HashMap<>(Map.of("url", feed.url(), "tags", feed.tags(), "author", author));
        if (feed.title() != null) {
            command.put("title", feed.title());
        }
        try {
            String id = store.post(COMMANDS, command).path("id").asText();
            return new ImportedFeed(feed.url(), "added", UUID.fromString(id), null);
        } catch (ProblemException e) {
            if (e.problem().status() >= LEAST_FAILURE) {
                throw e;
            }
            return new ImportedFeed(feed.url(), "refused", null, e.problem().detail());
        }
    }
}
