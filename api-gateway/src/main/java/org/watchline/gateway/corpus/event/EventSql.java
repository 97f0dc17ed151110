package org.watchline.gateway.corpus.event;

import java.util.UUID;
import org.watchline.gateway.corpus.Sql;

/** The statements about the timeline. */
final class EventSql {

    private static final String REPORT = """
            select e.*, a.revision, a.title, a.source as outlet, corpus.outlet_of(a.source) as outlet_id, a.url, a.published_at,
              a.ingested_at as article_ingested_at,
              coalesce((select c.cluster from article_cluster c where c.article_id = e.article_id), a.text_hash) as story,
              (select coalesce(jsonb_agg(jsonb_build_object(
                  'start', c.start_offset, 'end', c.end_offset, 'source', c.source, 'sourceId', coalesce(c.source_id, corpus.outlet_of(c.source)),
                  'date', c.date, 'handle', c.handle, 'sentence', c.sentence, 'footnote', c.footnote)
                order by c.ordinal), '[]')
                from citation c
                where cardinality(e.citations) > 0 and c.article_id = e.article_id
                  and c.ordinal = any (e.citations)) as cited""";

    /**
     * Looked up for each report: joined as it stands, the planner may read all articles, as the view has many tables.
     */
    private static final String ARTICLE =
            "cross join lateral (select * from report_article r where r.article_id = e.article_id offset 0) as a";

    private EventSql() {}

    /** The reports that stand for the entries of a stretch, in its order. */
    static Sql heads(EventListing listing, EventConditions conditions) {
        String key = EventConditions.key(listing.filter().clock());
        String direction = listing.newestFirst() ? "desc" : "asc";
        Sql sql = Sql.of("select e.group_id, e.article_id, e.ordinal, e." + key + " as key from event e where")
                .add(conditions.of("e"));
        EventPosition after = listing.after();
        if (after != null) {
            sql.add("and (e." + key + ", e.article_id, e.ordinal)" + (listing.newestFirst() ? " < " : " > "))
                    .add(
                            "(?::" + type(listing.filter().clock()) + ", ?, ?)",
                            after.key(),
                            after.article(),
                            after.ordinal());
        }
        if (listing.grouped()) {
            addFirstOfGroup(sql, before(listing), conditions);
        }
        return sql.add(
                "order by e.%1$s %2$s, e.article_id %2$s, e.ordinal %2$s limit ?".formatted(key, direction),
                listing.limit());
    }

    /** The events of reports, each once for every report; at most so many reports, in no order. */
    static Sql groups(EventConditions conditions, int most) {
        return Sql.of("select e.group_id from event e where")
                .add(conditions.of("e"))
                .add("limit ?", most);
    }

    /** Counts entries, up to a cap. */
    static Sql count(EventListing listing, EventConditions conditions, int cap) {
        Sql sql = Sql.of("select count(*) from (select from event e where").add(conditions.of("e"));
        if (listing.grouped()) {
            addFirstOfGroup(sql, before(listing), conditions);
        }
        return sql.add("limit ?) as found", cap);
    }

    /**
     * Counts entries that did not happen as far as their reports know, up to a cap.
     *
     * @param conditions that hold for actual reports, too
     */
    static Sql countNotActual(EventListing listing, EventConditions conditions, int cap) {
        Sql sql = Sql.of("select count(*) from (select from event e where")
                .add(conditions.of("e"))
                .add("and not e.actual");
        if (listing.grouped()) {
            addFirstOfGroup(sql, "(o.actual or " + before(listing) + ")", conditions);
        }
        return sql.add("limit ?) as found", cap);
    }

    /** Holds for a report of whose event no other one goes before it. */
    private static void addFirstOfGroup(Sql sql, String goesBefore, EventConditions conditions) {
        sql.add("and not exists (select from event o where o.group_id = e.group_id")
                .add("and " + goesBefore + " and")
                .add(conditions.of("o"))
                .add(")");
    }

    /** Whether one report stands before another in the order. */
    private static String before(EventListing listing) {
        return "(o.%1$s, o.article_id, o.ordinal) %2$s (e.%1$s, e.article_id, e.ordinal)"
                .formatted(EventConditions.key(listing.filter().clock()), listing.newestFirst() ? ">" : "<");
    }

    /** All reports of groups, the latest article first, of each at most so many. */
    static Sql ofGroups(UUID[] groups, int most) {
        return Sql.of(REPORT)
                .add("from unnest(?::uuid[]) as wanted (group_id)", (Object) texts(groups))
                .add("""
                        cross join lateral (
                          select * from event
                          where event.group_id = wanted.group_id
                          order by article_at desc, article_id, ordinal
                          limit ?) as e""", most)
                .add(ARTICLE)
                .add("order by e.article_at desc, e.article_id, e.ordinal");
    }

    /** Single reports. */
    static Sql single(UUID[] articles, String[] ordinals) {
        return Sql.of(REPORT)
                .add("from unnest(?::uuid[], ?::integer[]) as wanted (article_id, ordinal)", texts(articles), ordinals)
                .add("join event e on e.article_id = wanted.article_id and e.ordinal = wanted.ordinal")
                .add(ARTICLE);
    }

    /** The sentences that hold the words of reports; of one that the text does not cut, the words themselves. */
    static Sql sentences(UUID[] articles, String[] ordinals) {
        return Sql.of("""
                select place.article_id, place.ordinal, place.from_offset, place.to_offset,
                  substr(place.text, place.from_offset + 1, place.to_offset - place.from_offset) as words
                from (
                  select e.article_id, e.ordinal, a.text,
                    least(coalesce(a.sentence_starts[at.index], e.start_offset), e.start_offset) as from_offset,
                    greatest(coalesce(a.sentence_ends[at.index], e.end_offset), e.end_offset) as to_offset
                  from unnest(?::uuid[], ?::integer[]) as wanted (article_id, ordinal)
                  join event e on e.article_id = wanted.article_id and e.ordinal = wanted.ordinal
                  %s
                  cross join lateral (
                    select case when cardinality(a.sentence_starts) > 0
                      then width_bucket(e.trigger_start, a.sentence_starts) end as index) as at) as place""".formatted(ARTICLE), texts(articles), ordinals);
    }

    private static String type(Clock clock) {
        return clock == Clock.EVENT ? "date" : "timestamptz";
    }

    private static String[] texts(UUID[] ids) {
        String[] texts = new String[ids.length];
        for (int i = 0; i < ids.length; i++) {
            texts[i] = ids[i].toString();
        }
        return texts;
    }
}
