package org.watchline.gateway.status;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Parameters;

/** Where submissions are. */
@Path("/api/v1/articles/{id}/status")
@Tag(name = "Articles")
@RolesAllowed({"read", "submit"})
public class StatusResource {

    private final Statuses statuses;

    StatusResource(Statuses statuses) {
        this.statuses = statuses;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "submissionStatus",
            summary = "Tell where a submission is",
            description = "submitted, ingested, enriched, stored; or rejected or failed, with the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatusAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public StatusAnswer status(
            @Parameter(description = "A submission's id, or an article's id for its latest submission") @PathParam("id")
                    String id,
            @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return statuses.find(id)
                .map(StatusAnswer::of)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.SUBMISSION_NOT_FOUND, "Nothing is known of %s.".formatted(id)));
    }
}
