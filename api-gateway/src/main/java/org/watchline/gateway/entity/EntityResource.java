package org.watchline.gateway.entity;

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
import org.watchline.gateway.event.EventPage;
import org.watchline.gateway.event.EventRequest;
import org.watchline.gateway.event.Events;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.Search;
import org.watchline.gateway.search.SearchAnswer;
import org.watchline.gateway.search.SearchRequest;

/** People, groups, places and outlets. */
@Path("/api/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
@RolesAllowed("read")
public class EntityResource {

    private final Entities entities;
    private final Search search;
    private final Events events;

    EntityResource(Entities entities, Search search, Events events) {
        this.entities = entities;
        this.search = search;
        this.events = events;
    }

    @GET
    @Operation(
            operationId = "findEntities",
            summary = "Find entities by name",
            description =
                    "Also misspelt ones and those in other scripts; without `q`, those first that are mentioned most."
                            + " With `asOf`, those that were mentioned by then, by their counts of then")
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
    @Parameter(ref = "asOf")
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntityPage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public EntityPage find(@Context UriInfo uri) {
        return entities.find(EntityRequest.of(Parameters.of(uri)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "entity",
            summary = "One entity with its spellings, roles, places and the company it keeps",
            description =
                    "Company, places and outlets are counted over the newest articles; `basis` says over how many")
    @Parameter(ref = "asOf")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntityProfile.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public EntityProfile one(@PathParam("id") String id, @Context UriInfo uri) {
        return entities.profile(id, AsOf.read(Parameters.of(uri).allowing("asOf")));
    }

    @GET
    @Path("/{id}/articles")
    @Operation(operationId = "entityArticles", summary = "The articles that mention an entity, newest first")
    @Parameter(ref = "asOf")
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public SearchAnswer articles(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri);
        SearchRequest request = SearchRequest.mentioning(id, parameters);
        entities.require(id, AsOf.read(parameters));
        return search.find(request);
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(
            operationId = "entityTimeline",
            summary = "The events that an entity takes part in",
            description = "Takes the parameters of `/events`; `clock` chooses the order: event, article or ingested")
    @Parameter(ref = "asOf")
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventPage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public EventPage timeline(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri);
        EventRequest request = EventRequest.about(id, parameters);
        entities.require(id, request.asOf());
        return events.find(request);
    }

    @GET
    @Path("/{id}/related")
    @Operation(operationId = "entityRelated", summary = "Entities in the same articles, the most frequent first")
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "Comma-separated, such as PERSON,ORG",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "asOf")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RelatedAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public RelatedAnswer related(@PathParam("id") String id, @Context UriInfo uri) {
        return entities.related(RelatedRequest.of(id, Parameters.of(uri)));
    }

    @GET
    @Path("/{id}/network")
    @Operation(
            operationId = "entityNetwork",
            summary = "Who is mentioned together with whom around an entity",
            description = "Over the newest articles that mention it; `basis` says over how many")
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "Comma-separated, such as PERSON,ORG",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "asOf")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntityNetwork.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public EntityNetwork network(@PathParam("id") String id, @Context UriInfo uri) {
        return entities.network(RelatedRequest.of(id, Parameters.of(uri)));
    }
}
