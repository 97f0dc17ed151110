package org.watchline.gateway.search;

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

/** Full-text search over the articles. */
@Path("/api/v1/articles")
@Tag(name = "Articles")
@RolesAllowed("read")
public class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "searchArticles", summary = "Find articles")
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
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "Default: relevance with `q`, else date. Relevance is worked out over the newest 1,000 articles"
                            + " found, behind which the list ends",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"relevance", "date"}))
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description =
                    "Comma-separated: source, cites, entity, person, org, place, type, event, lang, month; counted over the"
                            + " newest 1,000 articles found",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public SearchAnswer find(@Context UriInfo uri) {
        return search.find(SearchRequest.of(Parameters.of(uri)));
    }
}
