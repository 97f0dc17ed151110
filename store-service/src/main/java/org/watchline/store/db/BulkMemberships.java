package org.watchline.store.db;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/** {@link EventMemberships} for new articles of a bulk load: nothing was said of them before. */
final class BulkMemberships {

    private static final Instant BEFORE_ALL = Instant.MIN;

    private final RecentReports recent;
    private final Sites sites;
    private final Map<Numbered<Event>, Membership> memberships = new HashMap<>();
    private final Set<UUID> conflicting = new HashSet<>();

    private BulkMemberships(RecentReports recent, Sites sites) {
        this.recent = recent;
        this.sites = sites;
    }

    /** The events that the sets' reports tell of; what is decided of one is known to the next. */
    static EventMemberships.Result of(List<NewSet> sets, RecentReports recent, Sites sites) {
        BulkMemberships memberships = new BulkMemberships(recent, sites);
        synchronized (recent) {
            sets.forEach(memberships::place);
        }
        return new EventMemberships.Result(memberships.memberships, memberships.conflicting);
    }

    private void place(NewSet set) {
        Findings findings = new Findings(set.source(), sites);
        Set<UUID> taken = new HashSet<>();
        List<Placed> own = new ArrayList<>();
        for (Numbered<Event> row : Numbered.of(List.of(set), found -> found.events())) {
            Report report = findings.report(row.item());
            Succession.Finding finding = findings.finding(row.item(), set.revision());
            UUID event = joined(report, own).orElseGet(() -> ownEvent(report, row.item(), finding, taken));
            taken.add(event);
            memberships.put(row, new Membership(event, null));
            if (report.isPlaced()) {
                own.add(new Placed(report, event));
            }
        }
        Instant published = set.source().ingested().article().publishedAt();
        own.forEach(placed -> recent.add(placed, published == null ? BEFORE_ALL : published));
    }

    private Optional<UUID> joined(Report report, List<Placed> own) {
        if (!report.isPlaced()) {
            return Optional.empty();
        }
        List<Placed> others = new ArrayList<>(own);
        others.addAll(recent.beside(report));
        Optional<UUID> event = Grouping.choose(report, others);
        if (event.isPresent()
                && others.stream()
                        .anyMatch(other ->
                                other.event().equals(event.get()) && Grouping.contradict(report, other.report()))) {
            conflicting.add(event.get());
        }
        return event;
    }

    private static UUID ownEvent(Report report, Event event, Succession.Finding finding, Set<UUID> taken) {
        int occurrence = 0;
        UUID id;
        do {
            id = EventIdentity.of(
                    report.articleId(), event.type(), finding.trigger(), event.location(), event.date(), occurrence);
            occurrence++;
        } while (!taken.add(id));
        return id;
    }
}
