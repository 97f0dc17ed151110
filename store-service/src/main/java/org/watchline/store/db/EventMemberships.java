package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.identity.EventIdentity;
import org.watchline.store.article.NewSet;
import org.watchline.store.event.Findings;
import org.watchline.store.event.Grouping;
import org.watchline.store.event.Grouping.Placed;
import org.watchline.store.event.Membership;
import org.watchline.store.event.Report;
import org.watchline.store.event.Sites;
import org.watchline.store.event.Succession;
import org.watchline.store.event.Succession.Earlier;
import org.watchline.store.event.Succession.Finding;

/**
 * Decides which events new reports tell of: the one of which an earlier run said the same, else one of which other
 * articles tell, else one of its own.
 */
final class EventMemberships {

    private final Connection connection;
    private final Set<Long> activeRevisions;
    private final Sites sites;
    private final Map<Numbered<Event>, Membership> memberships = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Map<UUID, List<Arrival>> arrived = new HashMap<>();
    private final Set<UUID> conflicting = new HashSet<>();
    private final Set<UUID> taken = new HashSet<>();

    private record Arrival(Numbered<Event> row, NewSet set, Report report, Finding finding) {

        UUID articleId() {
            return report.articleId();
        }
    }

    private EventMemberships(Connection connection, Set<Long> activeRevisions, Sites sites) {
        this.connection = connection;
        this.activeRevisions = activeRevisions;
        this.sites = sites;
    }

    /**
     * The events that new reports tell of, and those of them whose figures contradict each other.
     *
     * @param rows of the sets' events, in their order
     * @param activeRevisions ids of the revisions that hold; what others say stands alone
     */
    static Result of(
            Connection connection,
            List<NewSet> sets,
            List<Numbered<Event>> rows,
            Set<Long> activeRevisions,
            Sites sites)
            throws SQLException {
        EventMemberships memberships = new EventMemberships(connection, activeRevisions, sites);
        if (!rows.isEmpty()) {
            memberships.place(arrivals(sets, rows, sites));
        }
        return new Result(memberships.memberships, memberships.conflicting);
    }

    /** What was decided. */
    record Result(Map<Numbered<Event>, Membership> memberships, Set<UUID> conflicting) {
        /** For whoever notes those later. */
        Result withoutConflicts() {
            return new Result(memberships, Set.of());
        }

        Membership of(Numbered<Event> row) {
            return Objects.requireNonNull(memberships.get(row), "a report without an event");
        }
    }

    private static List<Arrival> arrivals(List<NewSet> sets, List<Numbered<Event>> rows, Sites sites) {
        Map<Long, NewSet> byId = sets.stream().collect(Collectors.toMap(NewSet::id, set -> set));
        Map<Long, Findings> findings = new HashMap<>();
        byId.forEach((id, set) -> findings.put(id, new Findings(set.source(), sites)));
        return rows.stream()
                .map(row -> {
                    NewSet set = Objects.requireNonNull(byId.get(row.set()), "a row of no set");
                    Findings found = Objects.requireNonNull(findings.get(row.set()), "a set without findings");
                    return new Arrival(row, set, found.report(row.item()), found.finding(row.item(), set.revision()));
                })
                .toList();
    }

    private void place(List<Arrival> arrivals) throws SQLException {
        Map<UUID, List<Earlier<Membership>>> earlier = EarlierEvents.of(
                connection, arrivals.stream().map(Arrival::articleId).distinct().toList());
        List<Arrival> strangers = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            List<Earlier<Membership>> own = earlier.getOrDefault(arrival.articleId(), new ArrayList<>());
            Succession.of(arrival.finding(), own)
                    .ifPresentOrElse(
                            predecessor -> {
                                own.remove(predecessor);
                                keep(arrival, predecessor.kept());
                            },
                            () -> strangers.add(arrival));
        }
        placeStrangers(strangers);
    }

    private void placeStrangers(List<Arrival> strangers) throws SQLException {
        List<Arrival> comparable = strangers.stream()
                .filter(arrival -> arrival.report().isPlaced()
                        && activeRevisions.contains(arrival.set().revision()))
                .toList();
        List<Report> reports = comparable.stream().map(Arrival::report).toList();
        Map<Integer, List<Placed>> candidates = Map.of();
        if (!reports.isEmpty()) {
            EventLocks.take(connection, reports);
            candidates = EventCandidates.of(connection, reports, sites);
        }
        Map<Numbered<Event>, Integer> numbers = new HashMap<>();
        IntStream.range(0, comparable.size())
                .forEach(number -> numbers.put(comparable.get(number).row(), number));
        for (Arrival arrival : strangers) {
            Integer number = numbers.get(arrival.row());
            List<Placed> stored = number == null ? List.of() : candidates.getOrDefault(number, List.of());
            keep(
                    arrival,
                    ofSameBatch(arrival).orElseGet(() -> number == null ? own(arrival) : joined(arrival, stored)));
        }
    }

    /** A batch may hold several runs or revisions of one article. */
    private Optional<Membership> ofSameBatch(Arrival arrival) {
        List<Earlier<Membership>> others = arrived.getOrDefault(arrival.articleId(), List.of()).stream()
                .filter(other -> other.row().set() != arrival.row().set())
                .map(other -> new Earlier<>(
                        other.finding(),
                        Objects.requireNonNull(memberships.get(other.row()), "a report without an event")))
                .toList();
        return Succession.of(arrival.finding(), others).map(Earlier::kept);
    }

    private Membership joined(Arrival arrival, List<Placed> stored) {
        List<Placed> others = new ArrayList<>(placed);
        stored.stream()
                .filter(candidate -> !candidate.report().articleId().equals(arrival.articleId()))
                .forEach(others::add);
        return Grouping.choose(arrival.report(), others)
                .map(event -> {
                    noteConflict(arrival.report(), event, others);
                    return new Membership(event, null);
                })
                .orElseGet(() -> own(arrival));
    }

    private void noteConflict(Report report, UUID event, List<Placed> others) {
        boolean contradicts = others.stream()
                .anyMatch(other -> other.event().equals(event) && Grouping.contradict(report, other.report()));
        if (contradicts) {
            conflicting.add(event);
        }
    }

    private void keep(Arrival arrival, Membership membership) {
        memberships.put(arrival.row(), membership);
        arrived.computeIfAbsent(arrival.articleId(), id -> new ArrayList<>()).add(arrival);
        taken.add(membership.filed());
        if (arrival.report().isPlaced()
                && activeRevisions.contains(arrival.set().revision())) {
            placed.add(new Placed(arrival.report(), membership.event()));
        }
    }

    private Membership own(Arrival arrival) {
        Event event = arrival.row().item();
        int occurrence = 0;
        UUID id;
        do {
            id = EventIdentity.of(
                    arrival.articleId(),
                    event.type(),
                    arrival.finding().trigger(),
                    event.location(),
                    event.date(),
                    occurrence);
            occurrence++;
        } while (!taken.add(id));
        return new Membership(id, null);
    }
}
