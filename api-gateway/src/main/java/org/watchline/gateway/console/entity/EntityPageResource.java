package org.watchline.gateway.console.entity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.entity.Entities;
import org.watchline.gateway.entity.EntityNetwork;
import org.watchline.gateway.entity.EntityProfile;
import org.watchline.gateway.entity.EntityRequest;
import org.watchline.gateway.event.EventPage;
import org.watchline.gateway.event.EventRequest;
import org.watchline.gateway.event.Events;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;

/** The pages on entities. */
@Path("/entities")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("read")
public class EntityPageResource {

    private static final String DRAWN_EVENTS = "100";

    private final Entities entities;
    private final Events events;

    EntityPageResource(Entities entities, Events events) {
        this.entities = entities;
        this.events = events;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@Context UriInfo uri) {
        EntityRequest request = EntityRequest.of(Parameters.of(uri));
        Link link = Link.to("/entities", Map.copyOf(uri.getQueryParameters()));
        return EntityPages.entities(new EntityListView(link, entities.find(request), request.asOf()));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("asOf");
        Instant asOf = AsOf.read(parameters);
        EntityProfile profile = entities.profile(id, asOf);
        EntityNetwork network = entities.network(id, asOf);
        Link link = Link.to("/entities/" + Link.encode(id), Map.copyOf(uri.getQueryParameters()));
        EventPage told = eventsOf(id, link.values("asOf"));
        return EntityPages.entity(new EntityView(link, profile, network, told, described(profile)));
    }

    private Set<String> described(EntityProfile profile) {
        return entities.named(Stream.concat(profile.roles().stream(), profile.heldBy().stream())
                        .flatMap(RoleRow::entityIds)
                        .collect(Collectors.toSet()))
                .keySet();
    }

    private EventPage eventsOf(String id, List<String> asOf) {
        Map<String, List<String>> parameters = new HashMap<>(Map.of("limit", List.of(DRAWN_EVENTS)));
        parameters.put("asOf", asOf);
        return events.find(EventRequest.about(id, Parameters.of(parameters)));
    }
}
