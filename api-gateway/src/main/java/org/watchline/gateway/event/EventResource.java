package org.watchline.gateway.event;

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
import org.watchline.gateway.query.DateBound;
import org.watchline.gateway.query.Parameters;

/** What happened. */
@Path("/api/v1/events")
@Tag(name = "Events")
public class EventResource {

    private final Events events;

    EventResource(Events events) {
        this.events = events;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "findEvents", summary = "Events on a timeline")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventPage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public EventPage find(@Context UriInfo uri) {
        return events.find(EventRequest.of(Parameters.of(uri)));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "event", summary = "One event with every report, every figure and its sources")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventDossier.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public EventDossier one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("asOf");
        return events.one(EventIds.require(id), DateBound.until(parameters, "asOf"));
    }
}
