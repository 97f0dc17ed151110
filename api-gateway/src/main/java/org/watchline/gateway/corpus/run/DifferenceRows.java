package org.watchline.gateway.corpus.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/**
 * Rows of which each is an example, and tells how many there are of its {@code kind} and {@code type}. There is at
 * least one of each, so the examples alone tell all counts.
 */
final class DifferenceRows {

    private DifferenceRows() {}

    static <T> Differences<T> read(Corpus.Snapshot snapshot, Sql sql, Corpus.RowReader<T> reader) throws SQLException {
        Map<String, DifferenceCount> counts = new TreeMap<>();
        List<T> examples = new ArrayList<>(snapshot.list(sql, row -> {
            counts.merge(row.getString("type"), count(row), DifferenceRows::join);
            return reader.read(row);
        }));
        return new Differences<>(List.copyOf(counts.values()), List.copyOf(examples));
    }

    private static DifferenceCount count(ResultSet row) throws SQLException {
        String type = row.getString("type");
        long total = row.getLong("total");
        return switch (row.getString("kind")) {
            case "added" -> new DifferenceCount(type, total, 0, 0);
            case "lost" -> new DifferenceCount(type, 0, total, 0);
            default -> new DifferenceCount(type, 0, 0, total);
        };
    }

    /** Every example repeats its count. */
    private static DifferenceCount join(DifferenceCount one, DifferenceCount other) {
        return new DifferenceCount(
                one.type(),
                Math.max(one.added(), other.added()),
                Math.max(one.lost(), other.lost()),
                Math.max(one.changed(), other.changed()));
    }
}
