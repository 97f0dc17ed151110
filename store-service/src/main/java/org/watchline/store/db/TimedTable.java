package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A table whose rows are kept with the time in which they held.
 *
 * @param present selects the rows that hold
 * @param reader reads one of them
 * @param place of which there is one row at a time
 * @param close ends a row; its first parameter is the time, the others are what {@code key} binds
 * @param add begins a row; its first parameter is the time, the others are what {@code row} binds
 */
record TimedTable<T>(
        String present,
        Sql.RowReader<T> reader,
        Function<T, Object> place,
        String close,
        Sql.RowWriter<T> key,
        String add,
        Sql.RowWriter<T> row) {

    /**
     * Brings the table to the wanted rows: closes what does not hold any more and adds what is new.
     *
     * @param told hears of both
     */
    void follow(Connection connection, Collection<T> wanted, Instant at, Consumer<T> told) throws SQLException {
        Map<Object, T> byPlace = new LinkedHashMap<>();
        wanted.forEach(one -> byPlace.put(place.apply(one), one));
        Set<T> after = new HashSet<>(byPlace.values());
        List<T> held = Sql.list(connection, present, parameters -> {}, reader);
        Set<T> before = new HashSet<>(held);
        List<T> gone = held.stream().filter(one -> !after.contains(one)).toList();
        List<T> fresh = after.stream().filter(one -> !before.contains(one)).toList();
        Sql.batch(connection, close, gone, (parameters, one) -> key.write(parameters.time(at), one));
        Sql.batch(connection, add, fresh, (parameters, one) -> row.write(parameters.time(at), one));
        gone.forEach(told);
        fresh.forEach(told);
    }
}
