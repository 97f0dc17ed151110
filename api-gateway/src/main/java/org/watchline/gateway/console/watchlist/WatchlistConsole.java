package org.watchline.gateway.console.watchlist;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.console.FilterNames;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.Names;
import org.watchline.gateway.search.SearchRequest;
import org.watchline.gateway.watchlist.Digests;
import org.watchline.gateway.watchlist.Watchlist;
import org.watchline.gateway.watchlist.Watchlists;
import org.watchline.gateway.webhook.Webhooks;

/** The pages of what is watched. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("read")
public class WatchlistConsole {

    private static final int SHOWN_DELIVERIES = 5;

    private final Watchlists watchlists;
    private final Digests digests;
    private final Names names;
    private final Webhooks webhooks;
    private final FilterNames filterNames;

    WatchlistConsole(Watchlists watchlists, Digests digests, Names names, Webhooks webhooks, FilterNames filterNames) {
        this.watchlists = watchlists;
        this.digests = digests;
        this.names = names;
        this.webhooks = webhooks;
        this.filterNames = filterNames;
    }

    @GET
    @Path("watchlists")
    @Operation(hidden = true)
    public TemplateInstance all(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        List<Watchlist> all = watchlists.all();
        Map<String, String> called =
                filterNames.in(all.stream().map(Watchlist::filter).toList());
        return WatchlistPages.watchlists(
                all.stream().map(list -> new WatchlistLine(list, called)).toList());
    }

    @GET
    @Path("watchlists/{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") String id, @Context UriInfo uri) {
        ChangePosition since = digests.start(Parameters.of(uri).allowing("since"));
        Watchlist list = watchlists.one(id);
        ChangePosition start = since == null ? ChangePosition.parse(list.seen()).orElseThrow() : since;
        return WatchlistPages.watchlist(
                new WatchlistLine(list, filterNames.in(List.of(list.filter()))),
                new DigestView(digests.since(start, watchlists.meantBy(list)), true),
                webhooksOf(list));
    }

    private List<WebhookLine> webhooksOf(Watchlist list) {
        return webhooks.all(list.id()).stream()
                .map(webhook -> WebhookLine.of(
                        webhook,
                        webhooks.deliveries(webhook.id().toString(), null, SHOWN_DELIVERIES)
                                .items()))
                .toList();
    }

    /** What came in since a position, day or time, or within the last day. */
    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance news(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri);
        ArticleFilter filter = SearchRequest.filterOf(parameters, "since");
        ChangePosition since = digests.start(parameters);
        return WatchlistPages.news(
                new DigestView(digests.since(since, names.find(filter, null).filter()), since != null));
    }

    @GET
    @Path("live")
    @Operation(hidden = true)
    public TemplateInstance live(@Context UriInfo uri) {
        SearchRequest.filterOf(Parameters.of(uri));
        return WatchlistPages.live(
                Link.to("/live", Map.copyOf(uri.getQueryParameters())).query());
    }
}
