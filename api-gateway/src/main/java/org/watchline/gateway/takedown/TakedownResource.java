package org.watchline.gateway.takedown;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.command.ChangeBody;
import org.watchline.gateway.query.ArticleIds;

/** Articles that are taken down. */
@Path("/api/v1/articles/{id}")
@Tag(name = "Articles")
@RolesAllowed("admin")
public class TakedownResource {

    private static final String EXAMPLE = "{\"author\": \"Editor\", \"reason\": \"Court order 17/2022.\"}";

    private final Takedowns takedowns;

    TakedownResource(Takedowns takedowns) {
        this.takedowns = takedowns;
    }

    @DELETE
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeDownArticle",
            summary = "Take an article down",
            description = "Its text, revisions, originals, annotations, notes, ratings and dead letters are removed"
                    + " for good, from every earlier moment too. It is refused when it is submitted again.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(ref = "problem", responseCode = "default")
    public void takeDown(@PathParam("id") String id, InputStream body) {
        takedowns.takeDown(ArticleIds.require(id), ChangeBody.read(body));
    }

    @POST
    @Path("/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "restoreArticle",
            summary = "Let an article come back",
            description = "It is taken again when it is submitted again; what was removed stays so.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "204", description = "It may come back")
    @APIResponse(ref = "problem", responseCode = "default")
    public void restore(@PathParam("id") String id, InputStream body) {
        takedowns.restore(ArticleIds.require(id), ChangeBody.read(body));
    }
}
