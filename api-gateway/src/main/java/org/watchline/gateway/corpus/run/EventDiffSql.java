package org.watchline.gateway.corpus.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Sql;

/** Compares events, by the words that tell of them. */
final class EventDiffSql {

    private static final String COUNTED = """
            , told as (
              select coalesce(o.article_id, n.article_id) as article_id, coalesce(o.revision, n.revision) as revision,
                coalesce(o.trigger_start, n.trigger_start) as start, coalesce(o.trigger_end, n.trigger_end) as end_,
                coalesce(o.trigger, n.trigger) as text,
                o.type as o_type, o.mode as o_mode, o.actors as o_actors, o.recipients as o_recipients,
                o.location as o_location, o.date as o_date,
                n.type as n_type, n.mode as n_mode, n.actors as n_actors, n.recipients as n_recipients,
                n.location as n_location, n.date as n_date
              from (select p.article_id, p.revision, e.* from pair p join run_event e on e.annotation_set = p.older) as o
              full join (
                select p.article_id, p.revision, e.* from pair p join run_event e on e.annotation_set = p.newer) as n
                on n.article_id = o.article_id and n.trigger_start = o.trigger_start
                  and n.trigger_end = o.trigger_end
              where (o.type, o.mode, o.actors, o.recipients, o.location, o.date, o.modality, o.claimed_by, o.tolls)
                is distinct from
                (n.type, n.mode, n.actors, n.recipients, n.location, n.date, n.modality, n.claimed_by, n.tolls))
            , counted as (
              select told.*, named.*, count(*) over (partition by named.kind, named.type) as total,
                row_number() over (partition by named.kind, named.type order by article_id, start) as place
              from told
              cross join lateral (
                select
                  case when o_type is null then 'added' when n_type is null then 'lost' else 'changed' end as kind,
                  coalesce(n_type, o_type) as type) as named)
            select * from counted c""";

    private EventDiffSql() {}

    static Sql of(RunPair runs) {
        return runs.pairs().add(COUNTED).add("where c.place <= ? order by c.type, c.kind, c.place", runs.examples());
    }

    static EventDifference read(ResultSet row) throws SQLException {
        return new EventDifference(
                row.getString("kind"),
                Columns.id(row, "article_id"),
                row.getInt("revision"),
                Objects.requireNonNull(row.getString("text"), "a trigger without words"),
                row.getInt("start"),
                row.getInt("end_"),
                found(row, "o_"),
                found(row, "n_"));
    }

    private static EventDifference.@Nullable Found found(ResultSet row, String side) throws SQLException {
        String type = row.getString(side + "type");
        return type == null
                ? null
                : new EventDifference.Found(
                        type,
                        row.getString(side + "mode"),
                        Columns.texts(row, side + "actors"),
                        Columns.texts(row, side + "recipients"),
                        row.getString(side + "location"),
                        row.getString(side + "date"));
    }
}
