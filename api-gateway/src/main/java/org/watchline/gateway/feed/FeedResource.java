package org.watchline.gateway.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.watchline.gateway.corpus.feed.StoredFeed;
import org.watchline.gateway.query.Parameters;

/** Feeds that are followed. */
@Path("/api/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
public class FeedResource {

    private static final String EXAMPLE =
            "{\"url\": \"https://gazette.example/feed.xml\", \"source\": \"Frontier Gazette\","
                    + " \"exclude\": [\"cricket\"], \"author\": \"Afghan desk\"}";

    private final Feeds feeds;

    FeedResource(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "feeds", summary = "All feeds that are followed, with their health")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FeedList.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public FeedList all(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return new FeedList(feeds.all());
    }

    @GET
    @RolesAllowed("read")
    @Path("/{id}")
    @Operation(operationId = "feed", summary = "One feed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StoredFeed.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public StoredFeed one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return feeds.one(id);
    }

    @POST
    @RolesAllowed("curate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createFeed",
            summary = "Follow an RSS, Atom or JSON feed, or a sitemap",
            description =
                    "`url` and `author` are required. `include` and `exclude` are phrases that an item has, or has"
                            + " not, in its title, summary, categories or address. The page of each item is fetched; with"
                            + " `\"pages\": false` the feed's own text is the article. Without `intervalMinutes` the feed is polled"
                            + " as often as it changes.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StoredFeed.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response create(InputStream body, @Context UriInfo uri) {
        StoredFeed created = feeds.create(ChangeBody.read(body));
        return Response.created(uri.getBaseUri().resolve("api/v1/feeds/" + created.id()))
                .entity(created)
                .build();
    }

    @PATCH
    @RolesAllowed("curate")
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeFeed",
            summary = "Change how a feed is followed, pause it, or have it polled now",
            description = "What is absent stays as it is, what is null is emptied; `author` is required. An active feed"
                    + " is polled at once, also if nothing is different.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            example = "{\"active\": false, \"author\": \"Afghan desk\"}"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StoredFeed.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public StoredFeed change(@PathParam("id") String id, InputStream body) {
        return feeds.change(id, ChangeBody.read(body));
    }

    @DELETE
    @RolesAllowed("curate")
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "deleteFeed", summary = "Follow a feed no longer; its articles stay")
    @RequestBody(
            content = @Content(schema = @Schema(implementation = Object.class), example = "{\"author\": \"Desk\"}"))
    @APIResponse(responseCode = "204", description = "It is followed no longer")
    @APIResponse(ref = "problem", responseCode = "default")
    public void delete(@PathParam("id") String id, InputStream body) {
        feeds.delete(id, ChangeBody.read(body));
    }
}
