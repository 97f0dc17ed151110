package org.watchline.gateway.corpus.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads who is what, according to the newest articles that say so. */
final class RoleReader {

    /** The newest statements that are looked at; of an organisation that is everywhere there may be many more. */
    private static final int NEWEST = 500;

    private static final int MOST_ROLES = 40;
    private static final int MOST_EVIDENCE = 3;

    /** Beginnings of qualifiers that make a role a past one. */
    private static final String PAST = "'^(then|former|ex|late|erstwhile|previous|ousted|deposed|slain)'";

    /** Apart for each member, because only then the newest come out of an index. */
    private static final String OF_MEMBER =
            "(select * from held_role where %s = ? order by sort_at desc, article_id desc limit ?)";

    /** As {@link HeadTitle#office} names it. */
    private static final String OFFICE = "case when org_id is not null and role in (%s) then '%s' else role end"
            .formatted(titles(), HeadTitle.OFFICE);

    private static final String STATEMENTS = """
            with newest as materialized (
              select of_members.*, %s as office
              from (%s) as of_members order by sort_at desc, article_id desc limit ?)
            , grouped as (
              select person_id, office, org_id, count(distinct article_id) as articles,
                (array_agg(role order by array_position(array[%s], role)))[1] as role,
                count(distinct article_id) filter (where qualifier ~ %s) as past,
                (array_agg(coalesce(qualifier ~ %s, false) order by sort_at desc, article_id desc))[1] as latest_past,
                min(sort_at) filter (where sort_at > '-infinity') as first,
                max(sort_at) filter (where sort_at > '-infinity') as last
              from newest
              group by person_id, office, org_id
              order by max(sort_at) desc, articles desc, person_id, office limit ?)
            , chosen as (
              select newest.*, row_number() over (
                partition by person_id, office, org_id order by sort_at desc, article_id desc) as nth
              from newest)
            select g.*, c.article_id, c.qualifier, c.start_offset, c.end_offset, t.title, t.source, t.published_at,
              substr(t.text, s.start + 1, s.finish - s.start) as sentence
            from grouped g
            join chosen c on c.person_id = g.person_id and c.office = g.office
              and c.org_id is not distinct from g.org_id and c.nth <= ?
            join annotated_text t on t.annotation_set = c.annotation_set
            left join lateral (
              select span.start, span.finish
              from unnest(t.sentence_starts, t.sentence_ends) as span (start, finish)
              where span.start <= c.start_offset and c.start_offset < span.finish limit 1) as s on true
            order by g.last desc nulls last, g.articles desc, g.person_id, g.role, g.org_id, c.nth""";

    private RoleReader() {}

    private static String titles() {
        return HeadTitle.ALL.stream().map(title -> "'" + title + "'").collect(Collectors.joining(", "));
    }

    /** What a person is or was. */
    static List<RoleRow> ofPerson(Corpus.Snapshot snapshot, List<String> taggedIds) throws SQLException {
        return read(snapshot, "tagged_person_id", taggedIds);
    }

    /** Who holds or held roles in an organisation. */
    static List<RoleRow> inOrganisation(Corpus.Snapshot snapshot, List<String> taggedIds) throws SQLException {
        return read(snapshot, "tagged_org_id", taggedIds);
    }

    private record Key(String person, String role, @Nullable String org) {}

    private record Line(RoleRow group, RoleEvidence evidence) {
        Key key() {
            return new Key(group.personId(), group.role(), group.orgId());
        }
    }

    private static List<RoleRow> read(Corpus.Snapshot snapshot, String column, List<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Key, List<Line>> groups = new LinkedHashMap<>();
        List<Object> arguments = new ArrayList<>();
        ids.forEach(id -> arguments.addAll(List.of(id, NEWEST)));
        arguments.addAll(List.of(NEWEST, MOST_ROLES, MOST_EVIDENCE));
        String ofMembers = String.join("\nunion all\n", Collections.nCopies(ids.size(), OF_MEMBER.formatted(column)));
        Sql sql = Sql.of(STATEMENTS.formatted(OFFICE, ofMembers, titles(), PAST, PAST), arguments.toArray());
        for (Line line : snapshot.list(sql, RoleReader::line)) {
            groups.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line);
        }
        return groups.values().stream().map(RoleReader::row).toList();
    }

    private static RoleRow row(List<Line> lines) {
        RoleRow group = lines.get(0).group();
        return new RoleRow(
                group.personId(),
                group.role(),
                group.orgId(),
                group.articles(),
                group.past(),
                group.latestIsPast(),
                group.first(),
                group.last(),
                lines.stream().map(Line::evidence).toList());
    }

    private static Line line(ResultSet row) throws SQLException {
        RoleRow group = new RoleRow(
                row.getString("person_id"),
                row.getString("role"),
                row.getString("org_id"),
                row.getLong("articles"),
                row.getLong("past"),
                row.getBoolean("latest_past"),
                Columns.instant(row, "first"),
                Columns.instant(row, "last"),
                List.of());
        RoleEvidence evidence = new RoleEvidence(
                Columns.id(row, "article_id"),
                row.getString("title"),
                row.getString("source"),
                Columns.instant(row, "published_at"),
                row.getString("qualifier"),
                Objects.requireNonNullElse(row.getString("sentence"), ""),
                row.getInt("start_offset"),
                row.getInt("end_offset"));
        return new Line(group, evidence);
    }
}
