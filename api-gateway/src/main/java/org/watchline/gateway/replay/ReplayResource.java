package org.watchline.gateway.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.watchline.gateway.corpus.run.StoredReplay;
import org.watchline.gateway.query.Parameters;

/** Stored articles that are tagged anew. */
@Path("/api/v1/replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Runs")
public class ReplayResource {

    private static final String EXAMPLE = "{\"filter\": {\"q\": \"Khost\", \"from\": \"2022-04-01\"},"
            + " \"author\": \"Afghan desk\", \"reason\": \"The knowledge base has new names.\"}";

    private final Replays replays;

    ReplayResource(Replays replays) {
        this.replays = replays;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "replays", summary = "The last re-processings, with how far they are")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReplayList.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public ReplayList latest(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return new ReplayList(replays.latest());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "replay", summary = "One re-processing, with how far it is")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StoredReplay.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public StoredReplay one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return replays.one(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "createReplay",
            summary = "Have stored articles tagged anew",
            description =
                    "`filter` holds parameters of `GET /articles`, each a text or a list of texts; `\"all\": true`"
                            + " stands for all articles. `author` and `reason` are required; `stage` can only be `nlp`. The articles"
                            + " take the slow lane, few at a time. A run of the engine that is new to them is filed beside the one"
                            + " that is shown, and shows itself only when it is promoted.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StoredReplay.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response create(InputStream body, @Context UriInfo uri) {
        StoredReplay created = replays.order(ChangeBody.read(body));
        return Response.created(uri.getBaseUri().resolve("api/v1/replays/" + created.id()))
                .entity(created)
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "cancelReplay",
            summary = "End a re-processing early",
            description = "What was tagged anew stays. `author` is required.")
    @RequestBody(
            content = @Content(schema = @Schema(implementation = Object.class), example = "{\"author\": \"Desk\"}"))
    @APIResponse(responseCode = "204", description = "It sends no more articles")
    @APIResponse(ref = "problem", responseCode = "default")
    public void cancel(@PathParam("id") String id, InputStream body) {
        replays.cancel(id, ChangeBody.read(body));
    }
}
