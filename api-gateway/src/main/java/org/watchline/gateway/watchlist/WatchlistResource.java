package org.watchline.gateway.watchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.command.ChangeBody;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.query.Parameters;

/** Saved searches. */
@Path("/api/v1/watchlists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Watch lists")
public class WatchlistResource {

    private static final String EXAMPLE =
            "{\"name\": \"Talks with the TTP\", \"filter\": {\"q\": \"talks\", \"entity\": [\"ttp\"]}, \"author\": \"Afghan desk\"}";

    private final Watchlists watchlists;

    WatchlistResource(Watchlists watchlists) {
        this.watchlists = watchlists;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "watchlists", summary = "All watch lists")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WatchlistList.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public WatchlistList all(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return new WatchlistList(watchlists.all());
    }

    @GET
    @RolesAllowed("read")
    @Path("/{id}")
    @Operation(operationId = "watchlist", summary = "One watch list")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Watchlist.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Watchlist one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return watchlists.one(id);
    }

    @POST
    @RolesAllowed("curate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWatchlist",
            summary = "Save a search",
            description = "`filter` holds parameters of `GET /articles`, each a text or a list of texts. What came in"
                    + " before counts as seen.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Watchlist.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response create(InputStream body, @Context UriInfo uri) {
        Watchlist created = watchlists.create(ChangeBody.read(body));
        return Response.created(uri.getBaseUri().resolve("api/v1/watchlists/" + created.id()))
                .entity(created)
                .build();
    }

    @PATCH
    @RolesAllowed("curate")
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeWatchlist",
            summary = "Rename a watch list, or search for something else",
            description = "What is absent stays as it is; `author` is required.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Watchlist.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Watchlist change(@PathParam("id") String id, InputStream body) {
        return watchlists.change(id, ChangeBody.read(body));
    }

    @DELETE
    @RolesAllowed("curate")
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "deleteWatchlist", summary = "Forget a watch list with its webhooks")
    @RequestBody(
            content = @Content(schema = @Schema(implementation = Object.class), example = "{\"author\": \"Desk\"}"))
    @APIResponse(responseCode = "204", description = "It is forgotten")
    @APIResponse(ref = "problem", responseCode = "default")
    public void delete(@PathParam("id") String id, InputStream body) {
        watchlists.delete(id, ChangeBody.read(body));
    }

    @PUT
    @RolesAllowed("curate")
    @Path("/{id}/seen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "seeWatchlist",
            summary = "Say up to where somebody has looked",
            description = "`position` is that of a digest, or the id of an event of the stream.")
    @RequestBody(
            content = @Content(schema = @Schema(implementation = Object.class), example = "{\"position\": \"812-40\"}"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Watchlist.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Watchlist seen(@PathParam("id") String id, InputStream body) {
        ChangePosition position = ChangePosition.parse(
                        ChangeBody.read(body).path("position").asText())
                .orElseThrow(() -> Parameters.invalid("position", "must be that of a digest, such as 812-40"));
        return watchlists.seen(id, position);
    }
}
