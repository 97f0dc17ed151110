package org.watchline.gateway.console.event;

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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.corpus.note.StoredNote;
import org.watchline.gateway.entity.Entities;
import org.watchline.gateway.event.EventDossier;
import org.watchline.gateway.event.EventIds;
import org.watchline.gateway.event.EventItem;
import org.watchline.gateway.event.EventRequest;
import org.watchline.gateway.event.Events;
import org.watchline.gateway.event.Report;
import org.watchline.gateway.note.Notes;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.rating.Ratings;

/** The pages on events. */
@Path("/events")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("read")
public class EventPageResource {

    /** Events of a drawing: more would be a blot. */
    private static final int DRAWN = 200;

    private static final int NEAR_DAYS = 3;
    private static final String MOST_NEAR = "9";
    private static final int BAD_REQUEST = 400;
    private static final String VIEW = "view";

    private final Events events;
    private final Entities entities;
    private final Notes notes;
    private final Ratings ratings;

    EventPageResource(Events events, Entities entities, Notes notes, Ratings ratings) {
        this.events = events;
        this.entities = entities;
        this.notes = notes;
        this.ratings = ratings;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(@Context UriInfo uri) {
        Link link = Link.to("/events", Map.copyOf(uri.getQueryParameters()));
        try {
            return RestResponse.ok(EventPages.events(found(link, uri)));
        } catch (ProblemException e) {
            if (e.problem().status() != BAD_REQUEST) {
                throw e;
            }
            String fault = String.valueOf(e.problem().detail());
            return RestResponse.status(
                    RestResponse.Status.BAD_REQUEST, EventPages.events(EventListView.refused(link, fault)));
        }
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("asOf");
        Instant asOf = AsOf.read(parameters);
        EventDossier dossier = events.one(EventIds.require(id), asOf);
        Link link = Link.to("/events/" + dossier.event().id(), Map.copyOf(uri.getQueryParameters()));
        List<StoredNote> noted = notes.ofEvent(dossier.event().id(), asOf);
        Set<UUID> articles =
                dossier.reportList().stream().map(Report::articleId).collect(Collectors.toSet());
        return EventPages.event(
                new EventView(link, dossier, near(dossier.event(), link), noted, ratings.codes(articles, asOf), asOf));
    }

    /** Other events at its place about its time, which may be the same. */
    private List<EventItem> near(EventItem event, Link link) {
        EntityLabel place = event.location();
        LocalDate first = event.firstDay();
        LocalDate last = event.lastDay();
        if (place == null || first == null || last == null) {
            return List.of();
        }
        Parameters parameters = Parameters.of(Map.of(
                "location", List.of(place.id()),
                "from", List.of(first.minusDays(NEAR_DAYS).toString()),
                "to", List.of(last.plusDays(NEAR_DAYS).toString()),
                "actual", List.of("false"),
                "limit", List.of(MOST_NEAR),
                "asOf", link.values("asOf")));
        return events.find(EventRequest.of(parameters)).items().stream()
                .filter(other -> !other.id().equals(event.id()))
                .toList();
    }

    private EventListView found(Link link, UriInfo uri) {
        Map<String, List<String>> given = new HashMap<>(uri.getQueryParameters());
        given.remove(VIEW);
        Parameters.of(uri).word(VIEW, Set.of("map"));
        EventRequest request = EventRequest.of(Parameters.of(given));
        EventRequest whole = new EventRequest(
                request.filter(), request.grouped(), request.newestFirst(), null, DRAWN, request.asOf());
        List<EventItem> drawn = events.find(whole).items();
        return new EventListView(link, request, events.find(request), drawn, names(link), null);
    }

    private Map<String, String> names(Link link) {
        return entities.named(EventListView.ENTITY_FIELDS.stream()
                .flatMap(field -> link.values(field).stream())
                .collect(Collectors.toSet()));
    }
}
