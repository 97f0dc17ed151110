package org.watchline.gateway.corpus.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Sql;

/**
 * Compares mentions. Those at the same place are one; of those that are left, a lost and an added one that overlap are
 * one whose extent has changed.
 */
final class MentionDiffSql {

    private static final String DIFFERENT = """
            , different as materialized (
              select coalesce(o.article_id, n.article_id) as article_id, coalesce(o.revision, n.revision) as revision,
                coalesce(o.field, n.field) as field,
                o.ordinal as o_ordinal, o.start_offset as o_start, o.end_offset as o_end, o.text as o_text,
                o.type as o_type, o.entity_id as o_entity, o.value as o_value,
                n.ordinal as n_ordinal, n.start_offset as n_start, n.end_offset as n_end, n.text as n_text,
                n.type as n_type, n.entity_id as n_entity, n.value as n_value
              from (select p.article_id, p.revision, m.* from pair p join run_mention m on m.annotation_set = p.older) as o
              full join (
                select p.article_id, p.revision, m.* from pair p join run_mention m on m.annotation_set = p.newer) as n
                on n.article_id = o.article_id and n.field = o.field and n.start_offset = o.start_offset
                  and n.end_offset = o.end_offset
              where (o.type, o.entity_id, o.value) is distinct from (n.type, n.entity_id, n.value))
            , resized as materialized (
              select distinct on (l.article_id, l.o_ordinal)
                l.article_id, l.revision, l.field,
                l.o_ordinal, l.o_start, l.o_end, l.o_text, l.o_type, l.o_entity, l.o_value,
                a.n_ordinal, a.n_start, a.n_end, a.n_text, a.n_type, a.n_entity, a.n_value
              from different l
              join different a on a.article_id = l.article_id and a.field = l.field
                and a.n_start < l.o_end and l.o_start < a.n_end
              where l.n_ordinal is null and a.o_ordinal is null
              order by l.article_id, l.o_ordinal, a.n_start)
            , told as (
              select * from resized
              union all
              select * from different d
              where (d.n_ordinal is not null or not exists (
                  select from resized r where r.article_id = d.article_id and r.o_ordinal = d.o_ordinal))
                and (d.o_ordinal is not null or not exists (
                  select from resized r where r.article_id = d.article_id and r.n_ordinal = d.n_ordinal)))
            , counted as (
              select told.*, named.*, count(*) over same as total,
                row_number() over (partition by named.kind, named.type order by article_id, field, o_start, n_start) as place
              from told
              cross join lateral (
                select
                  case when o_ordinal is null then 'added' when n_ordinal is null then 'lost' else 'changed' end as kind,
                  coalesce(n_type, o_type) as type) as named
              window same as (partition by named.kind, named.type))
            select c.*, o.name as o_name, n.name as n_name
            from counted c""";

    private MentionDiffSql() {}

    static Sql of(RunPair runs) {
        return runs.pairs()
                .add(DIFFERENT)
                .add("left join run_entity o on o.entity_id = c.o_entity and o.run_id = ?", runs.older())
                .add("left join run_entity n on n.entity_id = c.n_entity and n.run_id = ?", runs.newer())
                .add("where c.place <= ? order by c.type, c.kind, c.place", runs.examples());
    }

    static MentionDifference read(ResultSet row) throws SQLException {
        return new MentionDifference(
                row.getString("kind"),
                Columns.id(row, "article_id"),
                row.getInt("revision"),
                row.getString("field"),
                found(row, "o_"),
                found(row, "n_"));
    }

    private static MentionDifference.@Nullable Found found(ResultSet row, String side) throws SQLException {
        String text = row.getString(side + "text");
        return text == null
                ? null
                : new MentionDifference.Found(
                        text,
                        row.getInt(side + "start"),
                        row.getInt(side + "end"),
                        row.getString(side + "type"),
                        row.getString(side + "entity"),
                        row.getString(side + "name"),
                        row.getString(side + "value"));
    }
}
