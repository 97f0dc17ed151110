package org.watchline.gateway.console.pipeline;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.pipeline.Pipeline;
import org.watchline.gateway.query.Parameters;

/** The page on how the pipeline stands; it fetches itself anew every few seconds. */
@Path("/pipeline")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PipelinePageResource {

    private final Pipeline pipeline;

    PipelinePageResource(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @GET
    @RolesAllowed("read")
    @Operation(hidden = true)
    public TemplateInstance pipeline(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return PipelinePages.pipeline(new PipelineView(pipeline.now()));
    }
}
