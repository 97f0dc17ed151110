package org.watchline.gateway.source;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.SearchRequest;

/** On how many independent sources articles rest. */
@Path("/api/v1/articles/independence")
@Tag(name = "Sources")
@RolesAllowed("read")
public class IndependenceResource {

    private final Independences independences;

    IndependenceResource(Independences independences) {
        this.independences = independences;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "independence",
            summary = "On how many independent sources the found articles rest",
            description = "Takes the filters of a search and looks at the newest 1,000 matches. Articles with one text"
                    + " count once; an article rests on the outlets that it cites, or else on its own.")
    @Parameter(ref = "q")
    @Parameter(ref = "spelling")
    @Parameter(ref = "entity")
    @Parameter(ref = "place")
    @Parameter(ref = "type")
    @Parameter(ref = "source")
    @Parameter(ref = "cites")
    @Parameter(ref = "event")
    @Parameter(ref = "lang")
    @Parameter(ref = "tag")
    @Parameter(ref = "from")
    @Parameter(ref = "to")
    @Parameter(ref = "asOf")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndependenceAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public IndependenceAnswer find(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri);
        return independences.of(SearchRequest.filterOf(parameters, "asOf"), AsOf.read(parameters));
    }
}
