package org.watchline.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.watchline.store.article.Place;

/** Table {@code replay_item}, as articles come back that were tagged anew. */
final class ReplayRows {

    private static final String KEEP_SHOWN = "call store.keep_shown(?, ?)";

    private static final String STORED = """
            select store.settle_replays(array(
              select r.id
              from unnest(?::bigint[], ?::integer[]) as place (article, number)
              join store.revision r on r.article = place.article and r.number = place.number), true)""";

    private static final String FAILED = """
            select store.settle_replays(array(
              select r.id
              from store.article a
              join store.revision r on r.article = a.id
              where a.article_id = any(?::uuid[])), false)""";

    private ReplayRows() {}

    /**
     * Has readers see what they saw before, though a newer run is about to be filed; unless they see a promoted one.
     */
    static void keepShown(Connection connection, OptionalInt rerun, Instant now) throws SQLException {
        if (rerun.isPresent()) {
            Sql.update(
                    connection,
                    KEEP_SHOWN,
                    parameters -> parameters.number(rerun.getAsInt()).time(now));
        }
    }

    /** What is filed here was tagged anew, as was asked for. */
    static void settle(Connection connection, List<Place> places) throws SQLException {
        Sql.list(
                connection,
                STORED,
                parameters -> parameters
                        .array("int8", places.stream().map(Place::article).toList())
                        .array("int4", places.stream().map(Place::revision).toList()),
                ResultSet::getRow);
    }

    /** These articles were to be tagged anew and cannot be. */
    static void fail(Connection connection, Collection<UUID> articles) throws SQLException {
        Sql.list(connection, FAILED, parameters -> parameters.array("uuid", articles), ResultSet::getRow);
    }
}
