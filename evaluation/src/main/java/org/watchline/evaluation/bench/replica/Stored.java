package org.watchline.evaluation.bench.replica;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * What the database has of some articles.
 *
 * @param once how many of them have one revision, and that one annotation set
 * @param doubled how many have more of either
 */
record Stored(int once, int doubled) {

    private static final String SETS = """
            select count(distinct r.id) as revisions, count(s.id) as sets
            from store.article a
            join store.revision r on r.article = a.id
            join store.annotation_set s on s.revision = r.id
            where a.article_id = any (?)
            group by a.id
            """;

    /** Counts. */
    static Stored of(String database, List<UUID> articles) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                PreparedStatement statement = connection.prepareStatement(SETS)) {
            Array ids = connection.createArrayOf("uuid", articles.toArray());
            statement.setArray(1, ids);
            int once = 0;
            int doubled = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getInt("revisions") == 1 && rows.getInt("sets") == 1) {
                        once++;
                    } else {
                        doubled++;
                    }
                }
            }
            return new Stored(once, doubled);
        }
    }

    int articles() {
        return once + doubled;
    }
}
