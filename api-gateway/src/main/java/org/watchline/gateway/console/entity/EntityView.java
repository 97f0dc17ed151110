package org.watchline.gateway.console.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.console.Places;
import org.watchline.gateway.console.event.EventDrawings;
import org.watchline.gateway.console.event.EventRow;
import org.watchline.gateway.corpus.entity.EntityName;
import org.watchline.gateway.corpus.entity.EntitySummary;
import org.watchline.gateway.corpus.entity.NetworkEdge;
import org.watchline.gateway.corpus.entity.RelatedEntity;
import org.watchline.gateway.corpus.event.Clock;
import org.watchline.gateway.drawing.Backbone;
import org.watchline.gateway.drawing.BarChart;
import org.watchline.gateway.drawing.Edge;
import org.watchline.gateway.drawing.Network;
import org.watchline.gateway.drawing.Node;
import org.watchline.gateway.drawing.PlaceMap;
import org.watchline.gateway.drawing.Spot;
import org.watchline.gateway.drawing.Timeline;
import org.watchline.gateway.entity.EntityNetwork;
import org.watchline.gateway.entity.EntityProfile;
import org.watchline.gateway.event.EventPage;

/**
 * What an entity's page shows.
 *
 * @param described those of the entities in its roles that have a page
 */
record EntityView(Link link, EntityProfile profile, EntityNetwork company, EventPage events, Set<String> described) {

    private static final int LISTED_EVENTS = 8;
    private static final int DRAWN_COMPANY = 22;

    /** A value with the articles that it counts. */
    record Counted(String label, String page, String count, String href) {}

    public EntitySummary entity() {
        return profile.summary();
    }

    public AsOfChoice asOf() {
        return new AsOfChoice(link, profile.asOf());
    }

    /** The search for the articles that mention it. */
    public String articles() {
        return mentioning().href();
    }

    public List<RoleRow> roles() {
        return RoleRow.ofPerson(profile.roles(), described, asOf());
    }

    public List<RoleRow> heldBy() {
        return RoleRow.ofOrganisation(profile.heldBy(), described, asOf());
    }

    /** What articles say, which is read first. */
    public List<RoleRow> told(List<RoleRow> rows) {
        return rows.stream().filter(row -> row.held().articles() > 0).toList();
    }

    /** What only the knowledge base says. */
    public List<RoleRow> known(List<RoleRow> rows) {
        return rows.stream().filter(row -> row.held().articles() == 0).toList();
    }

    public BarChart activity() {
        return ActivityBars.of(profile.activity(), mentioning());
    }

    public String activityName() {
        return "Mentions per " + ActivityBars.unit(profile.activity());
    }

    /** The spellings, each with the articles that have it. */
    public List<Counted> names() {
        return profile.names().stream().map(this::counted).toList();
    }

    public List<Counted> related() {
        return profile.related().stream()
                .map(other -> new Counted(
                        other.name(),
                        asOf().entity(other.id()),
                        String.valueOf(other.articles()),
                        together(other.id())))
                .toList();
    }

    public List<Counted> outlets() {
        return profile.outlets().stream()
                .map(outlet -> new Counted(
                        outlet.name(),
                        asOf().source(outlet.id()),
                        String.valueOf(outlet.articles()),
                        mentioning().with("source", outlet.name()).href()))
                .toList();
    }

    public PlaceMap map() {
        Stream<Spot> own = Stream.ofNullable(entity().coordinates())
                .map(at -> new Spot(
                        entity().name(),
                        at.latitude(),
                        at.longitude(),
                        Places.isArea(entity().kind()),
                        entity().articles(),
                        articles()));
        return PlaceMap.of(Stream.concat(own, profile.places().stream().flatMap(this::spot))
                .toList());
    }

    public Network network() {
        List<RelatedEntity> nodes =
                company.nodes().stream().limit(DRAWN_COMPANY).toList();
        Set<String> drawn = nodes.stream().map(RelatedEntity::id).collect(Collectors.toSet());
        List<Edge> edges = company.edges().stream()
                .filter(edge -> drawn.contains(edge.a()) && drawn.contains(edge.b()))
                .map(edge -> new Edge(edge.a(), edge.b(), edge.articles(), false, both(edge)))
                .toList();
        return Network.of(nodes.stream().map(this::node).toList(), Backbone.of(edges));
    }

    public Timeline timeline() {
        return EventDrawings.timeline(events.items(), Clock.EVENT, asOf());
    }

    /** The newest of its events. */
    public List<EventRow> newestEvents() {
        return EventRow.of(events.items().stream().limit(LISTED_EVENTS).toList(), asOf());
    }

    public String eventsHref() {
        return asOf().to("/events").with("entity", entity().id()).href();
    }

    /** Types that it could be given instead. */
    public List<EntityType> types() {
        return Stream.of(EntityType.values())
                .filter(type -> type != EntityType.DATE)
                .toList();
    }

    private Node node(RelatedEntity entity) {
        return new Node(
                entity.id(), entity.name(), entity.type().name(), entity.articles(), asOf().entity(entity.id()));
    }

    private String both(NetworkEdge edge) {
        return asOf().to("/")
                .with("entity", edge.a())
                .withAlso("entity", edge.b())
                .href();
    }

    private Counted counted(EntityName name) {
        String found = mentioning()
                .with("q", '"' + name.name().replace('"', ' ') + '"')
                .with("spelling", "exact")
                .href();
        return new Counted(name.name(), found, String.valueOf(name.mentions()), found);
    }

    private Stream<Spot> spot(RelatedEntity place) {
        return Stream.ofNullable(place.coordinates())
                .map(at -> new Spot(
                        place.name(),
                        at.latitude(),
                        at.longitude(),
                        Places.isArea(place.kind()),
                        place.articles(),
                        together(place.id())));
    }

    private String together(String other) {
        return mentioning().withAlso("entity", other).href();
    }

    private Link mentioning() {
        return asOf().to("/").with("entity", entity().id());
    }
}
