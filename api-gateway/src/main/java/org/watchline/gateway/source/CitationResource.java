package org.watchline.gateway.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.watchline.gateway.query.Parameters;

/** Sentences with what they rest on. */
@Path("/api/v1/citations")
@Tag(name = "Sources")
@RolesAllowed("read")
public class CitationResource {

    private final Sources sources;

    CitationResource(Sources sources) {
        this.sources = sources;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "citations", summary = "Sentences with what they rest on, of the newest articles first")
    @Parameter(
            name = "source",
            in = ParameterIn.QUERY,
            description = "Id of the source that they rest on",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "article",
            in = ParameterIn.QUERY,
            description = "Id of the article that makes them",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "from")
    @Parameter(ref = "to")
    @Parameter(ref = "asOf")
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimPage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public ClaimPage find(@Context UriInfo uri) {
        return sources.claims(ClaimRequest.of(Parameters.of(uri)));
    }
}
