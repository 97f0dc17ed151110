package org.watchline.gateway.entity;

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
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.Search;
import org.watchline.gateway.search.SearchAnswer;
import org.watchline.gateway.search.SearchRequest;

/** People, groups, places and outlets. */
@Path("/api/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
public class EntityResource {

    private final Entities entities;
    private final Search search;

    EntityResource(Entities entities, Search search) {
        this.entities = entities;
        this.search = search;
    }

    @GET
    @Operation(operationId = "findEntities", summary = "Find entities by name", description = "Also misspelt ones")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Part of a name or of a spelling that was seen",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "Comma-separated, such as PERSON,ORG",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntityPage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public EntityPage find(@Context UriInfo uri) {
        return entities.find(EntityRequest.of(Parameters.of(uri)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "entity", summary = "One entity with its spellings and the company it keeps")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntityProfile.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public EntityProfile one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return entities.profile(id);
    }

    @GET
    @Path("/{id}/articles")
    @Operation(operationId = "entityArticles", summary = "The articles that mention an entity, newest first")
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public SearchAnswer articles(@PathParam("id") String id, @Context UriInfo uri) {
        SearchRequest request = SearchRequest.mentioning(id, Parameters.of(uri));
        entities.require(id);
        return search.find(request);
    }
}
