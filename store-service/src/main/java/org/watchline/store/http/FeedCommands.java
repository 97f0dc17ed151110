package org.watchline.store.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.feed.Feed;
import org.watchline.outbound.AddressCheck;
import org.watchline.outbound.Reach;
import org.watchline.outbound.RefusedAddressException;
import org.watchline.store.command.CommandBody;
import org.watchline.store.db.FeedStore;

/** Commands about feeds. */
@Path("/internal/feeds")
public class FeedCommands {

    private static final Logger LOG = Logger.getLogger(FeedCommands.class);
    private static final String[] FIELDS = {
        "url", "title", "source", "tags", "active", "include", "exclude", "pages", "intervalMinutes", "author"
    };
    private static final int LONGEST_URL = 2_048;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_TAGS = 20;
    private static final int MOST_PHRASES = 50;
    private static final int LONGEST_PHRASE = 200;
    private static final int WEEK_MINUTES = 7 * 24 * 60;

    /** The form of an address only: where it may lead is for ingest-service to say, which calls it. */
    private static final AddressCheck FORM = new AddressCheck(Reach.EVERYWHERE, "");

    private final FeedStore feeds;

    FeedCommands(FeedStore feeds) {
        this.feeds = feeds;
    }

    @POST
    public Map<String, UUID> create(CommandBody body) {
        body.allowing(FIELDS);
        body.text("url", LONGEST_URL);
        Feed blank = new Feed(UUID.randomUUID(), "", null, null, List.of(), true, List.of(), List.of(), true, null);
        feeds.create(changed(blank, body), body.author());
        return Map.of("id", blank.id());
    }

    @PATCH
    @Path("/{id}")
    public void change(@PathParam("id") UUID id, CommandBody body) {
        body.allowing(FIELDS).author();
        feeds.change(id, feed -> changed(feed, body));
    }

    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") UUID id, CommandBody body) {
        String author = body.allowing("author").author();
        feeds.delete(id);
        LOG.infof("feed followed no longer feedId=%s author=%s", id, author);
    }

    /** What is given replaces what is there; null empties it. */
    private static Feed changed(Feed feed, CommandBody body) {
        return new Feed(
                feed.id(),
                url(feed, body),
                text(body, "title", feed.title()),
                text(body, "source", feed.source()),
                body.has("tags") ? body.texts("tags", MOST_TAGS, LONGEST_NAME) : feed.tags(),
                body.flag("active").orElse(feed.active()),
                body.has("include") ? body.texts("include", MOST_PHRASES, LONGEST_PHRASE) : feed.include(),
                body.has("exclude") ? body.texts("exclude", MOST_PHRASES, LONGEST_PHRASE) : feed.exclude(),
                body.flag("pages").orElse(feed.pages()),
                interval(feed, body));
    }

    private static @Nullable String text(CommandBody body, String name, @Nullable String before) {
        return body.has(name) ? body.optionalText(name, LONGEST_NAME).orElse(null) : before;
    }

    private static @Nullable Integer interval(Feed feed, CommandBody body) {
        return body.has("intervalMinutes")
                ? body.decimal("intervalMinutes", 1, WEEK_MINUTES)
                        .map(Double::intValue)
                        .orElse(null)
                : feed.intervalMinutes();
    }

    private static String url(Feed feed, CommandBody body) {
        String url = body.optionalText("url", LONGEST_URL).orElse(feed.url());
        try {
            FORM.requireWebAddress(new URI(url));
            return url;
        } catch (URISyntaxException e) {
            throw CommandBody.invalid("url", "is no address");
        } catch (RefusedAddressException e) {
            throw CommandBody.invalid("url", "is refused: " + e.getMessage());
        }
    }
}
