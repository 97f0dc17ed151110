package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.watchline.contracts.annotation.EventType;
import org.watchline.store.event.Membership;
import org.watchline.store.event.Succession.Earlier;
import org.watchline.store.event.Succession.Finding;

/** What was said of events in articles before they were annotated anew. */
final class EarlierEvents {

    private static final String OF_ARTICLES = """
            select e.article_id, s.revision, e.type, e.start_offset, e.end_offset,
              substr(r.text, e.trigger_start + 1, e.trigger_end - e.trigger_start) as trigger_words,
              e.location, e.date, e.group_id, e.moved_to
            from store.event e
            join store.annotation_set s on s.id = e.annotation_set
            join store.revision r on r.id = s.revision
            where e.article_id = any (?::uuid[])
            order by e.annotation_set desc, e.ordinal""";

    private EarlierEvents() {}

    /** The findings of each article with the events that they are taken to tell of, the newest first. */
    static Map<UUID, List<Earlier<Membership>>> of(Connection connection, Collection<UUID> articles)
            throws SQLException {
        Map<UUID, List<Earlier<Membership>>> earlier = new HashMap<>();
        Sql.list(
                connection,
                OF_ARTICLES,
                parameters -> parameters.array("uuid", articles),
                row -> earlier.computeIfAbsent(row.getObject("article_id", UUID.class), id -> new ArrayList<>())
                        .add(new Earlier<>(
                                new Finding(
                                        row.getLong("revision"),
                                        EventType.valueOf(row.getString("type")),
                                        row.getInt("start_offset"),
                                        row.getInt("end_offset"),
                                        row.getString("trigger_words"),
                                        row.getString("location"),
                                        row.getString("date")),
                                new Membership(
                                        row.getObject("group_id", UUID.class),
                                        row.getObject("moved_to", UUID.class)))));
        return earlier;
    }
}
