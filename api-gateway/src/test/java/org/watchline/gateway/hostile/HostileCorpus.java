package org.watchline.gateway.hostile;

import static org.watchline.gateway.hostile.HostileText.ADDRESS;
import static org.watchline.gateway.hostile.HostileText.TEXT;

import java.util.UUID;
import org.watchline.gateway.GoldenArticle;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFeeds;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.StoredRuns;
import org.watchline.gateway.StoredWatchlists;
import org.watchline.gateway.StoredWebhooks;

/** A corpus whose every text is hostile, wherever a stranger or a colleague can put one. */
final class HostileCorpus {

    /** An entity under an id that is as hostile as its name. */
    static final String ENTITY = "u-org-'\"><x-harm>";

    final StoredFixture told =
            GoldenArticle.fixture().titled(TEXT).from(TEXT).at(ADDRESS).published("2022-03-06T00:00:00Z");

    /** Its text is hostile, and has marks in it. */
    final StoredFixture written = StoredFixture.saying("Elders met " + TEXT + "\n\n" + TEXT)
            .titled(TEXT)
            .from(TEXT)
            .at(ADDRESS)
            .in("en\" onload=\"harm(5)")
            .published("2022-06-03T00:00:00Z")
            .mentioning("desrever", "ORG", ENTITY, TEXT)
            .mentioning("Elders", "PERSON", "u-person-" + TEXT, TEXT);

    final StoredFixture untitled = StoredFixture.saying(TEXT);

    final UUID removed = UUID.randomUUID();
    final String watchlist;

    /** A dead letter, whose every part anybody can write. */
    final long letter = 7_000_000_001L;

    HostileCorpus() {
        StoredCorpus.store(
                told,
                written,
                written.revisedTo("Elders did not meet " + TEXT).mentioning("desrever", "ORG", ENTITY, TEXT),
                untitled,
                StoredFixture.saying(removed, TEXT));
        for (StoredFixture article : new StoredFixture[] {told, written}) {
            findings(article.id().toString());
        }
        assessments(told.id().toString());
        curation();
        StoredCorpus.remove(removed, TEXT);
        StoredCorpus.change("update store.takedown set author = ? where reason = ?", TEXT, TEXT);
        watchlist = watchlist();
        feeds();
        deadLetter();
        runs();
        StoredCorpus.change("""
                insert into store.api_key (id, name, scopes, digest, created_by, created_at, revoked_by, revoked_at)
                values ('aaaabbbbcccc', ?, '{read}', sha256('x'), ?, now(), ?, now()) on conflict do nothing""", TEXT, TEXT, TEXT);
    }

    private static void findings(String article) {
        StoredCorpus.change("""
                update store.revision set authors = array[?], tags = array[?], client_id = ?
                where article = (select id from store.article where article_id = ?::uuid)""", TEXT, TEXT, TEXT, article);
        StoredCorpus.change("""
                with sets as (
                  select s.id from store.annotation_set s join store.revision r on r.id = s.revision
                  join store.article a on a.id = r.article where a.article_id = ?::uuid),
                cited as (update store.citation set source = ?, handle = ?, date = ?
                  where annotation_set in (select id from sets)),
                held as (update store.role set role = ?, qualifier = ? where annotation_set in (select id from sets)),
                told as (update store.event set mode = ?, location = ?, claimed_by = ?
                  where annotation_set in (select id from sets))
                update store.mention set text = ?, link = jsonb_build_object('reason', ?::text, 'alias', ?::text,
                  'candidates', jsonb_build_array(?::text)) where annotation_set in (select id from sets)""", article, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, ENTITY, ENTITY, TEXT, TEXT, TEXT, ENTITY);
    }

    private static void assessments(String article) {
        for (String grade : new String[] {"3", "B"}) {
            boolean outlet = grade.equals("B");
            StoredCorpus.change(
                    """
                            insert into store.rating (%1$s, grade, reason, author, known_from)
                            select %2$s, ?, ?, ?, now()
                            on conflict (%1$s) where %1$s is not null and known_to is null
                            do update set reason = excluded.reason, author = excluded.author""".formatted(
                            outlet ? "source" : "article",
                            outlet ? "'dawn'" : "(select id from store.article where article_id = '" + article + "')"),
                    grade,
                    TEXT,
                    TEXT);
        }
        StoredCorpus.change("""
                insert into store.note (id, version, article, event_id, text, tags, author, removed, known_from)
                select gen_random_uuid(), 1, a.id, (select e.group_id from store.event e where e.article_id = a.article_id
                  limit 1), ?, array[?], ?, false, now() from store.article a where a.article_id = ?::uuid""", TEXT, TEXT, TEXT, article);
    }

    private static void curation() {
        UUID decision = UUID.randomUUID();
        StoredCorpus.change("""
                insert into store.decision (id, kind, body, entities, entity_ids, author, reason, at)
                values (?::uuid, 'rename', jsonb_build_object('kind', 'rename', 'entityId', ?::text, 'name', ?::text),
                  jsonb_build_array(jsonb_build_object('id', ?::text, 'name', ?::text, 'type', 'ORG')), array[?], ?, ?, now())""", decision.toString(), ENTITY, TEXT, ENTITY, TEXT, ENTITY, TEXT, TEXT);
        StoredCorpus.undo(decision, TEXT);
        StoredCorpus.change(
                "insert into store.entity_overlay (entity_id, name, kind, known_from) values ('ttp', ?, ?, now())",
                TEXT,
                TEXT);
        StoredCorpus.change("update store.entity set kind = ?, wikidata = ? where entity_id = ?", TEXT, TEXT, ENTITY);
        StoredCorpus.change(
                "insert into store.entity_alias (entity_id, name) values ('ttp', ?) on conflict do nothing", TEXT);
    }

    private static String watchlist() {
        String list = StoredWatchlists.watching(TEXT);
        StoredCorpus.change(
                "update store.watchlist set author = ?, parameters = jsonb_build_object('q',"
                        + " jsonb_build_array('quagga'), 'source', jsonb_build_array(?::text)) where id = ?::uuid",
                TEXT,
                TEXT.substring(0, 80),
                list);
        String webhook = StoredWebhooks.of(list);
        StoredCorpus.change(
                "update store.webhook set url = ?, author = ?, active = false, inactive_reason = ?"
                        + " where id = ?::uuid",
                ADDRESS,
                TEXT,
                TEXT,
                webhook);
        StoredCorpus.change("""
                insert into store.webhook_attempt (delivery, number, at, millis, answer, error)
                values (?::uuid, 1, now(), 12, ?, ?)""", StoredWebhooks.delivery(webhook, "failed"), TEXT, TEXT);
        return list;
    }

    private static void feeds() {
        String feed = StoredFeeds.following(UUID.randomUUID().toString(), ADDRESS, TEXT + "\u0007");
        StoredFeeds.failing(feed);
        StoredCorpus.change("""
                update store.feed set source = ?, tags = array[?], include = array[?], exclude = array[?], author = ?
                where id = ?::uuid""", TEXT, TEXT, TEXT, TEXT, TEXT, feed);
        StoredCorpus.change("""
                update store.feed_state set title = ?, error_type = ?, error_detail = ?, remarks = array[?]
                where feed = ?::uuid""", TEXT, TEXT, TEXT, TEXT, feed);
    }

    private void deadLetter() {
        StoredCorpus.change("""
                insert into store.dead_letter (id, topic, partition, record_offset, recorded_at, key, value, header_names,
                  header_values, source_topic, source_partition, source_offset, submission_id, attempt, stage, reason)
                overriding system value values (%d, 'articles.submitted.dlq', 0, 1, now(), ?, convert_to(?, 'UTF8'),
                  array[?, 'x'], array[convert_to(?, 'UTF8'), convert_to(?, 'UTF8')], ?, 0, 1, ?, 1, ?, ?)""".formatted(letter), TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT);
        StoredCorpus.change("""
                insert into store.dead_letter_replay (letter, number, attempt, author, reason, requested_at, failure)
                values (%d, 1, 1, ?, ?, now(), ?)""".formatted(letter), TEXT, TEXT, TEXT);
    }

    private void runs() {
        StoredRuns.taggedAnew(written, "run-hostile", "u-person-" + TEXT, TEXT);
        String replay = UUID.randomUUID().toString();
        StoredRuns.replay(replay);
        StoredCorpus.change("""
                update store.replay set author = ?, reason = ?, parameters = jsonb_build_object('q', jsonb_build_array(?::text))
                where id = ?::uuid""", TEXT, TEXT, TEXT, replay);
    }
}
