package org.watchline.gateway.corpus;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.Role;

/** Puts the whole in the place of merged entities in what was found. Mentions come with it from the database. */
public final class Wholes {

    private static final String REDIRECTS = "select entity_id, into_id from entity_redirect where entity_id = any (?)";

    private final Map<String, String> wholeOf;

    private Wholes(Map<String, String> wholeOf) {
        this.wholeOf = wholeOf;
    }

    /** The wholes of whatever these annotations refer to. */
    static Wholes ofAll(Corpus.Snapshot snapshot, Collection<Annotations> annotations) throws SQLException {
        return of(
                snapshot,
                annotations.stream()
                        .flatMap(Wholes::referred)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The wholes of those of the entities that are part of others. */
    public static Wholes of(Corpus.Snapshot snapshot, Collection<String> ids) throws SQLException {
        return new Wholes(snapshot
                .list(
                        Sql.of(REDIRECTS, (Object) ids.toArray(String[]::new)),
                        row -> Map.entry(row.getString("entity_id"), row.getString("into_id")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Stream<@Nullable String> referred(Annotations found) {
        Stream<@Nullable String> events = found.events().stream()
                .flatMap(event -> Stream.of(
                                event.actors().stream(),
                                event.recipients().stream(),
                                Stream.ofNullable(event.location()),
                                Stream.ofNullable(event.claimedBy()))
                        .flatMap(ids -> ids));
        Stream<@Nullable String> roles =
                found.roles().stream().flatMap(role -> Stream.of(role.personId(), role.orgId()));
        Stream<@Nullable String> quotes = found.quotes().stream().map(Quote::speakerId);
        Stream<@Nullable String> citations = found.citations().stream().map(Citation::sourceId);
        return Stream.of(events, roles, quotes, citations).flatMap(ids -> ids);
    }

    /** What an entity is part of; empty if it stands for itself. */
    Optional<String> wholeOf(String id) {
        return Optional.ofNullable(wholeOf.get(id));
    }

    Annotations in(Annotations found) {
        return wholeOf.isEmpty()
                ? found
                : new Annotations(
                        found.sentences(),
                        found.tokens(),
                        found.mentions(),
                        found.blocks(),
                        found.footnotes(),
                        found.citations().stream().map(this::in).toList(),
                        found.roles().stream().map(this::role).toList(),
                        found.topics(),
                        found.quotes().stream().map(this::quote).toList(),
                        found.events().stream().map(this::in).toList());
    }

    /** The citation of the whole. */
    public Citation in(Citation part) {
        return new Citation(
                part.start(),
                part.end(),
                part.source(),
                whole(part.sourceId()),
                part.date(),
                part.handle(),
                part.sentence(),
                part.footnote());
    }

    private Role role(Role part) {
        return new Role(
                whole(List.of(part.personId())).get(0),
                part.role(),
                whole(part.orgId()),
                part.qualifier(),
                part.start(),
                part.end());
    }

    private Quote quote(Quote part) {
        return new Quote(part.start(), part.end(), part.kind(), whole(part.speakerId()), part.verb());
    }

    /** The event with wholes for whoever took part, and for where it was. */
    public Event in(Event part) {
        return new Event(
                part.id(),
                part.type(),
                part.mode(),
                part.start(),
                part.end(),
                part.trigger(),
                whole(part.actors()),
                whole(part.recipients()),
                whole(part.location()),
                part.date(),
                part.datePrecision(),
                part.dateBasis(),
                part.killed(),
                part.wounded(),
                part.arrested(),
                part.modality(),
                whole(part.claimedBy()),
                part.citations());
    }

    private @Nullable String whole(@Nullable String id) {
        return id == null ? null : wholeOf.getOrDefault(id, id);
    }

    private List<String> whole(List<String> ids) {
        return ids.stream().map(id -> wholeOf.getOrDefault(id, id)).distinct().toList();
    }
}
