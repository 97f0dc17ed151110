package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Toll;
import org.watchline.store.annotation.Days;
import org.watchline.store.article.NewSet;

/** Table {@code event}. */
final class EventRows {

    private static final String INSERT = """
            insert into store.event
              (annotation_set, ordinal, event_id, type, mode, start_offset, end_offset, trigger_start, trigger_end,
               actors, recipients, location, date, date_precision, date_basis, first_day, last_day,
               killed_low, killed_best, killed_high, wounded_low, wounded_best, wounded_high,
               arrested_low, arrested_best, arrested_high, modality, claimed_by, citations)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private EventRows() {}

    static void insert(Connection connection, List<NewSet> sets) throws SQLException {
        Sql.batch(connection, INSERT, Numbered.of(sets, Annotations::events), EventRows::bind);
    }

    private static void bind(Parameters parameters, Numbered<Event> row) throws SQLException {
        Event event = row.item();
        parameters
                .number(row.set())
                .number(row.ordinal())
                .text(event.id())
                .text(event.type().name())
                .text(event.mode())
                .number(event.start())
                .number(event.end())
                .number(event.trigger().start())
                .number(event.trigger().end())
                .texts(event.actors())
                .texts(event.recipients())
                .text(event.location());
        bindDate(parameters, event);
        bindToll(parameters, event.killed());
        bindToll(parameters, event.wounded());
        bindToll(parameters, event.arrested());
        parameters
                .texts(event.modality().stream().map(EventRows::label).toList())
                .text(event.claimedBy())
                .integers(event.citations());
    }

    private static void bindDate(Parameters parameters, Event event) throws SQLException {
        Optional<Days> days = Days.of(event.date());
        parameters
                .text(event.date())
                .text(event.datePrecision())
                .text(event.dateBasis())
                .day(days.map(Days::first).orElse(null))
                .day(days.map(Days::last).orElse(null));
    }

    private static void bindToll(Parameters parameters, @Nullable Toll toll) throws SQLException {
        parameters
                .number(toll == null ? null : Integer.valueOf(toll.low()))
                .number(toll == null ? null : Integer.valueOf(toll.best()))
                .number(toll == null ? null : Integer.valueOf(toll.high()));
    }

    private static String label(Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT);
    }
}
