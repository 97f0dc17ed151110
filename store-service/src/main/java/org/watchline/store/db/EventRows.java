package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Toll;
import org.watchline.store.annotation.Days;
import org.watchline.store.article.NewSet;
import org.watchline.store.event.Membership;
import org.watchline.store.event.Sites;

/** Table {@code event}. */
final class EventRows {

    private static final String TABLE = """
            store.event
              (annotation_set, ordinal, event_id, type, mode, start_offset, end_offset, trigger_start, trigger_end,
               actors, recipients, location, date, date_precision, date_basis, first_day, last_day,
               killed_low, killed_best, killed_high, wounded_low, wounded_best, wounded_high,
               arrested_low, arrested_best, arrested_high, modality, claimed_by, citations, group_id, moved_to, moved)""";

    /** What people decided of a report holds for what a later run says in its place. */
    private static final String MOVE =
            "insert into store.event_move (annotation_set, ordinal, group_id, at) values (?, ?, ?, ?)";

    private static final String LOOK_FOR_CONFLICTS =
            "insert into store.event_conflict (group_id) select unnest(?::uuid[]) on conflict do nothing";

    private EventRows() {}

    /** Adds the events of new sets, each with the event that it is taken to tell of. */
    static void insert(Connection connection, List<NewSet> sets, Set<Long> activeRevisions, Sites sites, Instant now)
            throws SQLException {
        List<Numbered<Event>> rows = Numbered.of(sets, Annotations::events);
        insert(connection, rows, EventMemberships.of(connection, sets, rows, activeRevisions, sites), now);
    }

    /** Adds events of which it is known what they tell of. */
    static void insert(Connection connection, List<Numbered<Event>> rows, EventMemberships.Result result, Instant now)
            throws SQLException {
        Copy.rows(connection, TABLE, rows, (fields, row) -> bind(fields, row, result.of(row)));
        List<Numbered<Event>> moved =
                rows.stream().filter(row -> result.of(row).moved() != null).toList();
        Sql.batch(
                connection,
                MOVE,
                moved,
                (parameters, row) -> parameters
                        .number(row.set())
                        .number(row.ordinal())
                        .uuid(result.of(row).moved())
                        .time(now));
        lookForConflicts(connection, result.conflicting());
    }

    /** Notes events in which figures may contradict each other. */
    static void lookForConflicts(Connection connection, Collection<UUID> events) throws SQLException {
        Sql.update(connection, LOOK_FOR_CONFLICTS, parameters -> parameters.array("uuid", events));
    }

    private static void bind(CopyFields fields, Numbered<Event> row, Membership membership) {
        Event event = row.item();
        fields.number(row.set())
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
        bindDate(fields, event);
        bindToll(fields, event.killed());
        bindToll(fields, event.wounded());
        bindToll(fields, event.arrested());
        fields.texts(event.modality().stream().map(EventRows::label).toList())
                .text(event.claimedBy())
                .integers(event.citations())
                .uuid(membership.filed())
                .uuid(membership.moved())
                .flag(membership.moved() != null);
    }

    private static void bindDate(CopyFields fields, Event event) {
        Optional<Days> days = Days.of(event.date());
        fields.text(event.date())
                .text(event.datePrecision())
                .text(event.dateBasis())
                .day(days.map(Days::first).orElse(null))
                .day(days.map(Days::last).orElse(null));
    }

    private static void bindToll(CopyFields fields, @Nullable Toll toll) {
        fields.number(toll == null ? null : Integer.valueOf(toll.low()))
                .number(toll == null ? null : Integer.valueOf(toll.best()))
                .number(toll == null ? null : Integer.valueOf(toll.high()));
    }

    private static String label(Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT);
    }
}
