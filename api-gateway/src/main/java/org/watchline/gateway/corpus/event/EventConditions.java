package org.watchline.gateway.corpus.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Members;
import org.watchline.gateway.corpus.Sql;
import org.watchline.gateway.corpus.fulltext.Conditions;

/** Writes a filter as SQL over the view {@code event}, under the alias that the statement gives it. */
final class EventConditions {

    /** Longer intervals are not looked for when a period is asked for: a year is the vaguest date that helps. */
    private static final int LONGEST_DATE = 366;

    private final EventFilter filter;
    private final Members members;

    /**
     * A filter.
     *
     * @param members of the entities that it names
     */
    EventConditions(EventFilter filter, Members members) {
        this.filter = filter;
        this.members = members;
    }

    /** The column that a clock reads. */
    static String key(Clock clock) {
        return switch (clock) {
            case EVENT -> "day";
            case ARTICLE -> "article_at";
            case INGESTED -> "ingested_at";
        };
    }

    /** A condition that holds for every report that the filter means. */
    Sql of(String alias) {
        Sql sql = Sql.of("true");
        oneOf(sql, alias + ".type", filter.types().stream().map(Enum::name).toList());
        oneOf(sql, alias + ".mode", filter.modes());
        filter.entities().forEach(id -> overlapping(sql, alias + ".participants", members.of(id)));
        addParticipants(sql, alias);
        overlapping(
                sql,
                alias + ".modality",
                filter.modality().stream()
                        .map(label -> label.name().toLowerCase(Locale.ROOT))
                        .toList());
        if (!filter.articles().isEmpty()) {
            sql.add("and " + alias + ".article_id = any (?::uuid[])", (Object)
                    filter.articles().stream().map(UUID::toString).toArray(String[]::new));
        }
        if (filter.words() != null) {
            sql.add("and exists (select from search s where s.article_id = " + alias + ".article_id")
                    .add("and")
                    .add(Conditions.saying("s.document", filter.words()))
                    .add(")");
        }
        if (filter.actual()) {
            sql.add("and " + alias + ".actual");
        }
        if (filter.conflicting()) {
            addConflict(sql, alias);
        }
        addPeriod(sql, alias);
        return sql;
    }

    /** Overlaps with all participants come out of an index; whose part it was is checked afterwards. */
    private void addParticipants(Sql sql, String alias) {
        if (!filter.actors().isEmpty()) {
            List<String> actors = members.of(filter.actors());
            overlapping(sql, alias + ".participants", actors);
            sql.add("and (" + alias + ".actors && ? or " + alias + ".claimed_by = any (?))", texts(actors), (Object)
                    texts(actors));
        }
        if (!filter.recipients().isEmpty()) {
            List<String> recipients = members.of(filter.recipients());
            overlapping(sql, alias + ".participants", recipients);
            overlapping(sql, alias + ".recipients", recipients);
        }
        if (!filter.locations().isEmpty()) {
            List<String> locations = members.of(filter.locations());
            overlapping(sql, alias + ".participants", locations);
            oneOf(sql, alias + ".location", locations);
        }
    }

    private static void addConflict(Sql sql, String alias) {
        sql.add("and " + alias + ".group_id in (select c.group_id from event_conflict c)")
                .add("and exists (select from event a join event b on b.group_id = a.group_id")
                .add("where a.group_id = " + alias + ".group_id and a.actual and b.actual")
                .add("and (a.killed_low > b.killed_high or a.wounded_low > b.wounded_high")
                .add("or a.arrested_low > b.arrested_high))");
    }

    private void addPeriod(Sql sql, String alias) {
        Instant from = filter.from();
        Instant until = filter.until();
        if (filter.clock() != Clock.EVENT) {
            String key = alias + "." + key(filter.clock());
            bound(sql, key, ">=", from);
            bound(sql, key, "<", until);
            return;
        }
        if (from != null) {
            LocalDate day = from.atOffset(ZoneOffset.UTC).toLocalDate();
            sql.add("and " + alias + ".last_day >= ? and " + alias + ".day >= ?", day, day.minusDays(LONGEST_DATE));
        }
        if (until != null) {
            sql.add("and " + alias + ".first_day < ? and " + alias + ".day < ?", dayAfter(until), dayAfter(until));
        }
    }

    /** The first day that does not begin before a time. */
    private static LocalDate dayAfter(Instant until) {
        LocalDate day = until.atOffset(ZoneOffset.UTC).toLocalDate();
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().equals(until) ? day : day.plusDays(1);
    }

    private static void bound(Sql sql, String key, String comparison, @Nullable Instant bound) {
        if (bound != null) {
            // Articles without a date belong to no period.
            sql.add("and isfinite(" + key + ") and " + key + " " + comparison + " ?", bound);
        }
    }

    private static void oneOf(Sql sql, String column, List<String> values) {
        if (!values.isEmpty()) {
            sql.add("and " + column + " = any (?)", (Object) texts(values));
        }
    }

    private static void overlapping(Sql sql, String column, List<String> values) {
        if (!values.isEmpty()) {
            sql.add("and " + column + " && ?", (Object) texts(values));
        }
    }

    private static String[] texts(List<String> values) {
        return values.toArray(String[]::new);
    }
}
