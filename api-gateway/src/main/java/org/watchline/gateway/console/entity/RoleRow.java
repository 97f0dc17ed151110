package org.watchline.gateway.console.entity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.IsoDates;
import org.watchline.gateway.console.Named;
import org.watchline.gateway.corpus.entity.EntityLink;
import org.watchline.gateway.corpus.entity.RoleEvidence;
import org.watchline.gateway.entity.HeldRole;
import org.watchline.gateway.entity.KnownTerm;

/**
 * Who is or was what, as a page lists it.
 *
 * @param asOf the moment that the page tells of
 * @param other whose page this is not: the organisation on a person's, the person on an organisation's
 * @param rivals others who are named for it
 */
record RoleRow(HeldRole held, @Nullable Named other, List<Named> rivals, AsOfChoice asOf) {

    private static final int SHOWN = 3;

    /** A sentence that says so, and where it stands. */
    record Proof(RoleEvidence evidence, String href) {}

    /**
     * The roles of a person.
     *
     * @param described the entities that have a page
     */
    static List<RoleRow> ofPerson(List<HeldRole> roles, Set<String> described, AsOfChoice asOf) {
        return roles.stream().map(role -> of(role, role.org(), described, asOf)).toList();
    }

    /** The roles in an organisation. */
    static List<RoleRow> ofOrganisation(List<HeldRole> roles, Set<String> described, AsOfChoice asOf) {
        return roles.stream()
                .map(role -> of(role, role.person(), described, asOf))
                .toList();
    }

    /** The entities that roles refer to. */
    static Stream<String> entityIds(HeldRole role) {
        return Stream.of(Stream.of(role.person()), Stream.ofNullable(role.org()), role.alsoHeldBy().stream())
                .flatMap(Function.identity())
                .map(EntityLink::id);
    }

    private static RoleRow of(HeldRole role, @Nullable EntityLink other, Set<String> described, AsOfChoice asOf) {
        return new RoleRow(
                role,
                other == null ? null : named(other, described, asOf),
                role.alsoHeldBy().stream()
                        .map(rival -> named(rival, described, asOf))
                        .toList(),
                asOf);
    }

    /** Whom only the knowledge base knows has no page. */
    private static Named named(EntityLink entity, Set<String> described, AsOfChoice asOf) {
        return new Named(entity.name(), described.contains(entity.id()) ? asOf.entity(entity.id()) : null);
    }

    /** As the knowledge base dates it; empty if it does not. */
    public String terms() {
        return held.terms().stream().map(RoleRow::term).collect(Collectors.joining(", "));
    }

    /** When articles say so; empty if none with a date does. */
    public String seen() {
        return Stream.of(held.firstSeen(), held.lastSeen())
                .filter(Objects::nonNull)
                .map(RoleRow::day)
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    public List<Proof> proofs() {
        return held.evidence().stream()
                .limit(SHOWN)
                .map(evidence -> new Proof(evidence, asOf.sentence(evidence.articleId(), evidence.start())))
                .toList();
    }

    private static String day(Instant instant) {
        return IsoDates.readable(instant.atZone(ZoneOffset.UTC).toLocalDate().toString());
    }

    private static String term(KnownTerm term) {
        String from = term.from() == null ? "" : IsoDates.readable(term.from());
        String until = term.until() == null ? "" : IsoDates.readable(term.until());
        if (until.isEmpty()) {
            return from.isEmpty() ? "undated" : "since " + from;
        }
        return from.isEmpty() ? "until " + until : from + " – " + until;
    }
}
