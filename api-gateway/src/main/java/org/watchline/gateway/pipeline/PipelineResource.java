package org.watchline.gateway.pipeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.watchline.gateway.query.Parameters;

/** How the pipeline stands. */
@Path("/api/v1/pipeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
public class PipelineResource {

    private final Pipeline pipeline;

    PipelineResource(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @GET
    @Cache(noStore = true)
    @RolesAllowed("read")
    @Operation(
            operationId = "pipeline",
            summary = "Tell how the pipeline stands",
            description = "What waits at each stage and for how long, what passed in the last minutes, how much of it"
                    + " went wrong, the last dead letters, and the services as the gateway sees them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PipelineAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public PipelineAnswer now(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return pipeline.now();
    }
}
