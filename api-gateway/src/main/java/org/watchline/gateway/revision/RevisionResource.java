package org.watchline.gateway.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.ArticleIds;
import org.watchline.gateway.query.Parameters;

/** Differences between revisions. */
@Path("/api/v1/articles/{id}/revisions/{older}/diff/{newer}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RolesAllowed("read")
public class RevisionResource {

    private static final int LONGEST_NUMBER = 9;

    private final Revisions revisions;

    RevisionResource(Revisions revisions) {
        this.revisions = revisions;
    }

    @GET
    @Operation(
            operationId = "revisionDiff",
            summary = "What changed between two revisions",
            description = "Word by word, in the order of the text. The parts without the inserted ones are the older"
                    + " text, those without the deleted ones the newer.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RevisionDiff.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public RevisionDiff diff(
            @PathParam("id") String id,
            @PathParam("older") String older,
            @PathParam("newer") String newer,
            @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return revisions.compare(ArticleIds.require(id), number(older), number(newer));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]*") || text.length() > LONGEST_NUMBER) {
            throw new ProblemException(ProblemType.ARTICLE_NOT_FOUND, "No revision has such a number.");
        }
        return Integer.parseInt(text);
    }
}
