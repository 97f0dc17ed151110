package org.watchline.gateway.source;

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
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;

/** Outlets, and whatever else is cited. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
@RolesAllowed("read")
public class SourceResource {

    private final Sources sources;

    SourceResource(Sources sources) {
        this.sources = sources;
    }

    @GET
    @Operation(operationId = "findSources", summary = "Sources, the most cited first")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Part of a name, also misspelt",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(ref = "asOf")
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourcePage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public SourcePage find(@Context UriInfo uri) {
        return sources.find(SourceRequest.of(Parameters.of(uri)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "source", summary = "One source: what rests on it and what it rests on")
    @Parameter(ref = "asOf")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceProfile.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public SourceProfile one(@PathParam("id") String id, @Context UriInfo uri) {
        return sources.profile(id, AsOf.read(Parameters.of(uri).allowing("asOf")));
    }

    @GET
    @Path("/graph")
    @Operation(
            operationId = "sourceGraph",
            summary = "Who cites whom, the heaviest edges",
            description = "With `q` or a period, over the newest matches; `basis` says over how many articles")
    @Parameter(ref = "q")
    @Parameter(
            name = "source",
            in = ParameterIn.QUERY,
            description = "Id of a source at one end of every edge",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "from")
    @Parameter(ref = "to")
    @Parameter(ref = "asOf")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Edges",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "100"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceGraph.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public SourceGraph graph(@Context UriInfo uri) {
        return sources.graph(GraphRequest.of(Parameters.of(uri)));
    }

    @GET
    @Path("/gaps")
    @Operation(
            operationId = "sourceGaps",
            summary = "What is cited and not held, what most articles rest on first",
            description = "`matching` tells how it was decided what is held")
    @Parameter(
            name = "source",
            in = ParameterIn.QUERY,
            description = "Id of the source that is cited",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "asOf")
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GapPage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public GapPage gaps(@Context UriInfo uri) {
        return sources.gaps(GapRequest.of(Parameters.of(uri)));
    }
}
