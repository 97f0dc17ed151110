package org.watchline.gateway.corpus.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Members;
import org.watchline.gateway.corpus.Sql;
import org.watchline.gateway.corpus.Wholes;

/** Reads what happened. A moment of null means what is known now. */
@ApplicationScoped
public class EventReader {

    /** Of one event; more are of no use to a reader, and what is worked out of them is worked out of the latest. */
    public static final int MOST_REPORTS = 500;

    private final Corpus corpus;

    EventReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Reads a stretch of the timeline, and counts what all of it has, from one state of the corpus.
     *
     * @param most that is counted
     */
    public CountedEvents page(EventListing listing, int most, @Nullable Instant asOf) {
        EventFilter filter = listing.filter();
        return corpus.asOf(asOf, snapshot -> {
            Members members = Members.of(snapshot, filter.named());
            List<Head> heads = snapshot.list(
                    EventSql.heads(listing, new EventConditions(filter, members)),
                    row -> new Head(Columns.id(row, "group_id"), ReportRows.position(row, filter.clock())));
            boolean all = listing.after() == null && heads.size() < listing.limit();
            int entries = all ? Math.min(heads.size(), most) : EventCount.entries(listing, members, most, snapshot);
            int notActual = filter.actual() ? EventCount.notActual(listing, members, most, snapshot) : 0;
            // Not before what depends on the filter.
            snapshot.keepPlans();
            FoundEvents found = listing.grouped() ? grouped(heads, snapshot) : single(heads, snapshot);
            return new CountedEvents(found, entries, notActual);
        });
    }

    /** An event's reports, the latest article first; none if there is no such event. */
    public FoundEvents one(UUID group, @Nullable Instant asOf) {
        return corpus.asOf(asOf, snapshot -> {
            snapshot.keepPlans();
            return grouped(List.of(new Head(group, null)), snapshot);
        });
    }

    /** The sentences that hold the words of reports, as far as the reports are known. */
    public Map<StoredReport.Key, StoredReport.Passage> sentences(
            Collection<StoredReport.Key> reports, @Nullable Instant asOf) {
        Map<StoredReport.Key, StoredReport.Passage> sentences = new HashMap<>();
        Sql sql = EventSql.sentences(articles(reports), ordinals(reports));
        corpus.asOf(asOf, snapshot -> {
            snapshot.keepPlans();
            return snapshot.list(
                    sql,
                    row -> sentences.put(
                            new StoredReport.Key(Columns.id(row, "article_id"), row.getInt("ordinal")),
                            new StoredReport.Passage(
                                    row.getInt("from_offset"), row.getInt("to_offset"), row.getString("words"))));
        });
        return sentences;
    }

    private record Head(UUID group, @Nullable EventPosition position) {}

    private static FoundEvents grouped(List<Head> heads, Corpus.Snapshot snapshot) throws SQLException {
        UUID[] groups = heads.stream().map(Head::group).toArray(UUID[]::new);
        List<StoredReport> reports =
                resolved(snapshot.list(EventSql.ofGroups(groups, MOST_REPORTS), ReportRows::report), snapshot);
        Map<UUID, List<StoredReport>> byGroup = reports.stream().collect(Collectors.groupingBy(StoredReport::group));
        return found(heads, head -> byGroup.getOrDefault(head.group(), List.of()), snapshot);
    }

    private static FoundEvents single(List<Head> heads, Corpus.Snapshot snapshot) throws SQLException {
        List<StoredReport.Key> keys = heads.stream().map(EventReader::key).toList();
        Map<StoredReport.Key, List<StoredReport>> reports =
                resolved(snapshot.list(EventSql.single(articles(keys), ordinals(keys)), ReportRows::report), snapshot)
                        .stream()
                        .collect(Collectors.groupingBy(StoredReport::key));
        return found(heads, head -> reports.getOrDefault(key(head), List.of()), snapshot);
    }

    private static FoundEvents found(
            List<Head> heads, Function<Head, List<StoredReport>> reports, Corpus.Snapshot snapshot)
            throws SQLException {
        List<FoundEvent> events = heads.stream()
                .map(head -> new FoundEvent(head.group(), head.position(), reports.apply(head)))
                .filter(event -> !event.reports().isEmpty())
                .toList();
        return new FoundEvents(
                events, EntityLabels.of(ids(events.stream().flatMap(event -> event.reports().stream())), snapshot));
    }

    private static List<StoredReport> resolved(List<StoredReport> reports, Corpus.Snapshot snapshot)
            throws SQLException {
        Wholes wholes = Wholes.of(snapshot, ids(reports.stream()));
        return reports.stream().map(report -> report.resolved(wholes)).toList();
    }

    private static Set<String> ids(Stream<StoredReport> reports) {
        return reports.flatMap(StoredReport::entities).collect(Collectors.toCollection(TreeSet::new));
    }

    private static StoredReport.Key key(Head head) {
        EventPosition position = Objects.requireNonNull(head.position(), "a report stands somewhere");
        return new StoredReport.Key(position.article(), position.ordinal());
    }

    private static UUID[] articles(Collection<StoredReport.Key> keys) {
        return keys.stream().map(StoredReport.Key::articleId).toArray(UUID[]::new);
    }

    private static String[] ordinals(Collection<StoredReport.Key> keys) {
        return keys.stream().map(key -> Integer.toString(key.ordinal())).toArray(String[]::new);
    }
}
