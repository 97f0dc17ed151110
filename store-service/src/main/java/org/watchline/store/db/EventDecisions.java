package org.watchline.store.db;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.curation.Decision;
import org.watchline.contracts.curation.EventReference;
import org.watchline.store.event.HandGrouping;
import org.watchline.store.event.HandGrouping.Ruling;
import org.watchline.store.event.HandGrouping.StoredReport;

/** Applies what people decided about events to the stored reports. */
final class EventDecisions {

    private static final String RULINGS = """
            select d.id, d.body::text as body, not exists (select from store.decision u where u.undoes = d.id) as stands
            from store.decision d
            where d.body->>'kind' in ('group-events', 'separate-event')
            order by d.seq""";

    private static final String REPORTS = """
            select e.annotation_set, e.ordinal, e.article_id, e.event_id, e.type, e.group_id, e.moved_to,
              substr(r.text, e.trigger_start + 1, e.trigger_end - e.trigger_start) as trigger_words
            from store.event e
            join store.annotation_set s on s.id = e.annotation_set
            join store.revision r on r.id = s.revision
            where""";

    private static final String OF_ARTICLES = REPORTS + " e.article_id = any (?::uuid[])";

    private static final String OF_GROUPS =
            REPORTS + " e.moved or (not e.moved and e.group_id = any (?::uuid[])) order by e.annotation_set, e.ordinal";

    private static final String MOVE = """
            with moved as (
              update store.event set moved_to = ?, moved = true
              where annotation_set = ? and ordinal = ?
              returning annotation_set, ordinal, moved_to)
            insert into store.event_move (annotation_set, ordinal, group_id, decision_id, at)
            select annotation_set, ordinal, moved_to, ?, ? from moved""";

    private record Current(StoredReport report, @Nullable UUID movedTo) {}

    private record Move(StoredReport report, @Nullable UUID to) {}

    private EventDecisions() {}

    /**
     * Moves reports to where the decisions that stand put them. Whoever calls this holds the lock of decisions.
     *
     * @param decision that was made in this transaction, or the undo
     */
    static void apply(Connection connection, UUID decision, Instant now) throws SQLException {
        List<Ruling> rulings = Sql.list(connection, RULINGS, parameters -> {}, EventDecisions::ruling);
        Map<StoredReport, @Nullable UUID> current = touched(connection, rulings);
        List<Move> moves = HandGrouping.of(rulings, List.copyOf(current.keySet())).entrySet().stream()
                .map(placed -> new Move(
                        placed.getKey(),
                        placed.getValue().equals(placed.getKey().filed()) ? null : placed.getValue()))
                .filter(move -> !Objects.equals(move.to(), current.get(move.report())))
                .toList();
        Sql.batch(
                connection,
                MOVE,
                moves,
                (parameters, move) -> parameters
                        .uuid(move.to())
                        .number(move.report().set())
                        .number(move.report().ordinal())
                        .uuid(decision)
                        .time(now));
        EventRows.lookForConflicts(
                connection,
                moves.stream()
                        .map(move -> move.to() == null ? move.report().filed() : move.to())
                        .distinct()
                        .toList());
    }

    /** The reports that decisions name, those that were filed with them, and all that were ever moved. */
    private static Map<StoredReport, @Nullable UUID> touched(Connection connection, List<Ruling> rulings)
            throws SQLException {
        Set<UUID> articles = new TreeSet<>();
        Set<UUID> groups = new TreeSet<>();
        for (Ruling ruling : rulings) {
            ruling.references().stream().map(EventReference::articleId).forEach(articles::add);
            ruling.separated().ifPresent(groups::add);
        }
        List<Current> named = Sql.list(
                connection, OF_ARTICLES, parameters -> parameters.array("uuid", articles), EventDecisions::current);
        named.forEach(report -> groups.add(report.report().filed()));
        Map<StoredReport, @Nullable UUID> touched = new LinkedHashMap<>();
        Sql.list(connection, OF_GROUPS, parameters -> parameters.array("uuid", groups), EventDecisions::current)
                .forEach(report -> touched.put(report.report(), report.movedTo()));
        return touched;
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                row.getObject("id", UUID.class),
                ContractCodec.read(row.getString("body").getBytes(StandardCharsets.UTF_8), Decision.class),
                row.getBoolean("stands"));
    }

    private static Current current(ResultSet row) throws SQLException {
        return new Current(
                new StoredReport(
                        row.getLong("annotation_set"),
                        row.getInt("ordinal"),
                        row.getObject("article_id", UUID.class),
                        row.getString("event_id"),
                        EventType.valueOf(row.getString("type")),
                        row.getString("trigger_words"),
                        row.getObject("group_id", UUID.class)),
                row.getObject("moved_to", UUID.class));
    }
}
