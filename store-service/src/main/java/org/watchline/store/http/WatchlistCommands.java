package org.watchline.store.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.watchline.store.command.CommandBody;
import org.watchline.store.db.WatchlistStore;
import org.watchline.store.db.WatchlistStore.SavedSearch;

/** Commands about watch lists. The gateway has read the filter and sends it in both of its forms. */
@Path("/internal/watchlists")
public class WatchlistCommands {

    private static final Logger LOG = Logger.getLogger(WatchlistCommands.class);
    private static final int LONGEST_NAME = 200;
    private static final Pattern POSITION = Pattern.compile("([0-9]{1,19})-([0-9]{1,18})");

    private final WatchlistStore watchlists;

    WatchlistCommands(WatchlistStore watchlists) {
        this.watchlists = watchlists;
    }

    @POST
    public Map<String, UUID> create(CommandBody body) {
        body.allowing("name", "parameters", "filter", "author");
        return Map.of("id", watchlists.create(body.text("name", LONGEST_NAME), searchOf(body), body.author()));
    }

    @PATCH
    @Path("/{id}")
    public void change(@PathParam("id") UUID id, CommandBody body) {
        body.allowing("name", "parameters", "filter", "author").author();
        watchlists.change(
                id,
                body.optionalText("name", LONGEST_NAME),
                body.has("parameters") || body.has("filter") ? Optional.of(searchOf(body)) : Optional.empty());
    }

    @PUT
    @Path("/{id}/seen")
    public void seen(@PathParam("id") UUID id, CommandBody body) {
        Matcher position = POSITION.matcher(body.allowing("position").text("position", 40));
        if (!position.matches()) {
            throw CommandBody.invalid("position", "is none of the change sequence");
        }
        watchlists.seen(id, position.group(1), Long.parseLong(position.group(2)));
    }

    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") UUID id, CommandBody body) {
        String author = body.allowing("author").author();
        watchlists.delete(id);
        LOG.infof("watch list forgotten watchlistId=%s author=%s", id, author);
    }

    private static SavedSearch searchOf(CommandBody body) {
        return new SavedSearch(body.json("parameters"), body.json("filter"));
    }
}
