package org.watchline.gateway.watchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.Names;
import org.watchline.gateway.search.SearchRequest;

/** What came in. */
@Path("/api/v1/watchlists")
@Tag(name = "Watch lists")
@RolesAllowed("read")
public class NewsResource {

    private static final int FEED_ARTICLES = 50;

    private final Watchlists watchlists;
    private final Digests digests;
    private final Names names;

    NewsResource(Watchlists watchlists, Digests digests, Names names) {
        this.watchlists = watchlists;
        this.digests = digests;
        this.names = names;
    }

    @GET
    @Path("/all/new")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "newOfAll",
            summary = "What came in, on no watch list in particular",
            description = "Takes the filters of search. `since` is the `position` of the digest read before, a day"
                    + " in UTC or a time; without it, the last 24 hours.")
    @Parameter(name = "since", in = ParameterIn.QUERY, example = "812-40", schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "q")
    @Parameter(ref = "spelling")
    @Parameter(ref = "entity")
    @Parameter(ref = "place")
    @Parameter(ref = "type")
    @Parameter(ref = "source")
    @Parameter(ref = "cites")
    @Parameter(ref = "event")
    @Parameter(ref = "lang")
    @Parameter(ref = "tag")
    @Parameter(ref = "from")
    @Parameter(ref = "to")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Digest.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Digest ofAll(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri);
        return digests.since(
                digests.start(parameters),
                names.find(SearchRequest.filterOf(parameters, "since"), null).filter());
    }

    @GET
    @Path("/{id}/new")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "newOfWatchlist",
            summary = "What came in since somebody last looked",
            description = "Articles that retell each other are one item; what retells one that was there before is only"
                    + " counted. `since` looks from another position, day or time on.")
    @Parameter(name = "since", in = ParameterIn.QUERY, example = "812-40", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Digest.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Digest ofOne(@PathParam("id") String id, @Context UriInfo uri) {
        ChangePosition since = digests.start(Parameters.of(uri).allowing("since"));
        Watchlist list = watchlists.one(id);
        return digests.since(
                since == null ? ChangePosition.parse(list.seen()).orElseThrow() : since, watchlists.meantBy(list));
    }

    @GET
    @Path("/{id}/feed.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    @Operation(
            operationId = "feedOfWatchlist",
            summary = "The latest finds as an Atom feed",
            description = "One entry for every text. Ask with `If-None-Match`. Feed readers that can send no header"
                    + " present a key in the address, which may have the scope read and no other.")
    @Parameter(
            name = "key",
            in = ParameterIn.QUERY,
            description = "A key, for programs that can send no header",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = AtomFeed.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(ref = "problem", responseCode = "default")
    public String feed(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing("key");
        Watchlist list = watchlists.one(id);
        Digest latest = digests.latest(watchlists.meantBy(list), FEED_ARTICLES);
        return AtomFeed.of(list, latest, uri.getBaseUri());
    }
}
