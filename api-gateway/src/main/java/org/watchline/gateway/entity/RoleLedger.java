package org.watchline.gateway.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.entity.EntityLink;
import org.watchline.gateway.corpus.entity.HeadTitle;
import org.watchline.gateway.corpus.entity.RoleRow;
import org.watchline.knowledge.PartialDate;

/** Brings together what articles and the knowledge base say about who is what. */
final class RoleLedger {

    /** Roles of which an organisation has one holder at a time, as the press of this beat calls them. */
    private static final Set<String> LEADING = Set.of(
            "emir",
            "ameer",
            "amir",
            "leader",
            "supreme leader",
            "chief",
            "head",
            "president",
            "prime minister",
            "king",
            "caliph",
            "chairman",
            "director general",
            "secretary-general",
            "chief minister",
            "commander-in-chief");

    private static final Comparator<HeldRole> ORDER = Comparator.comparing((HeldRole role) -> role.former())
            .thenComparing(role -> !role.leads())
            .thenComparing(HeldRole::lastSeen, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(RoleLedger::begin, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(role -> role.person().name())
            .thenComparing(HeldRole::role);

    /** A role, whatever its title. */
    private record Key(
            String person, String office, @Nullable String org) {

        static Key of(String person, String role, @Nullable String org) {
            return new Key(person, HeadTitle.office(role, org), org);
        }
    }

    /** What the knowledge base says of a role: its terms, and the title it has there. */
    private record Dated(String title, List<KnownTerm> terms) {}

    private final Map<String, String> names;
    private final KnownRoles known;

    RoleLedger(Map<String, String> names, KnownRoles known) {
        this.names = names;
        this.known = known;
    }

    /**
     * All roles, those that are held now first, leading ones before others, the newest evidence first.
     *
     * @param rivals among whom others are looked for that are named for the same role
     */
    List<HeldRole> of(List<RoleRow> rows, List<org.watchline.knowledge.HeldRole> terms, List<RoleRow> rivals) {
        Map<Key, Dated> dated = new LinkedHashMap<>();
        for (org.watchline.knowledge.HeldRole term : terms) {
            dated.computeIfAbsent(
                            Key.of(term.personId(), term.role(), term.organisationId()),
                            key -> new Dated(term.role(), new ArrayList<>()))
                    .terms()
                    .add(new KnownTerm(iso(term.from()), iso(term.until())));
        }
        List<HeldRole> roles = new ArrayList<>();
        for (RoleRow row : rows) {
            Dated own = dated.remove(Key.of(row.personId(), row.role(), row.orgId()));
            roles.add(written(row, own == null ? new Dated(row.role(), List.of()) : own, rivals));
        }
        dated.forEach((key, own) -> roles.add(known(key, own)));
        return roles.stream().sorted(ORDER).toList();
    }

    private HeldRole written(RoleRow row, Dated known, List<RoleRow> rivals) {
        return new HeldRole(
                link(row.personId()),
                known.title(),
                row.orgId() == null ? null : link(row.orgId()),
                known.terms(),
                row.articles(),
                row.first(),
                row.last(),
                LEADING.contains(known.title()),
                row.latestIsPast(),
                row.evidence(),
                rivals.stream()
                        .filter(other -> contradicts(row, other))
                        .map(RoleRow::personId)
                        .distinct()
                        .map(this::link)
                        .toList());
    }

    private HeldRole known(Key key, Dated known) {
        return new HeldRole(
                link(key.person()),
                known.title(),
                key.org() == null ? null : link(key.org()),
                known.terms(),
                0,
                null,
                null,
                LEADING.contains(known.title()),
                known.terms().stream().allMatch(term -> term.until() != null),
                List.of(),
                List.of());
    }

    /** Whether another is named for the same role in the same time, and neither as somebody who was it once. */
    private static boolean contradicts(RoleRow one, RoleRow other) {
        return one.orgId() != null
                && one.orgId().equals(other.orgId())
                && one.role().equals(other.role())
                && !one.personId().equals(other.personId())
                && !one.latestIsPast()
                && !other.latestIsPast()
                && !endsBefore(one.last(), other.first())
                && !endsBefore(other.last(), one.first());
    }

    private static boolean endsBefore(@Nullable Instant end, @Nullable Instant begin) {
        return end != null && begin != null && end.isBefore(begin);
    }

    private EntityLink link(String id) {
        String name = names.get(id);
        return new EntityLink(id, name == null ? known.nameOf(id) : name);
    }

    private static @Nullable String begin(HeldRole role) {
        return role.terms().stream()
                .map(KnownTerm::from)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }
}
