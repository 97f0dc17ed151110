package org.watchline.gateway;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.gateway.StoredFixture.MentionFixture;

/** Stores articles the way store-service would, one transaction each. */
public final class StoredCorpus {

    private static final String RUN = "run-1";

    private StoredCorpus() {}

    /** Stores articles in this order. */
    public static void store(StoredFixture... articles) {
        for (StoredFixture article : articles) {
            try (Connection connection = connect()) {
                connection.setAutoCommit(false);
                store(connection, article);
                connection.commit();
                count(connection);
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException("fixture not stored: " + article.text, e);
            }
        }
    }

    /** Brings the counts up to date, as store-service does shortly after every commit. */
    private static void count(Connection connection) throws SQLException {
        insert(connection, "select store.refresh_tallies(1000)");
    }

    /** Notes what a stage told about a submission. */
    public static void notice(String submissionId, UUID articleId, String stage, String at) {
        notice(submissionId, articleId, stage, null, at);
    }

    /** Notes what a stage told of a submission, perhaps before it was identified, and why it went no further. */
    public static void notice(
            String submissionId, @Nullable UUID articleId, String stage, @Nullable String reason, String at) {
        String id = articleId == null ? null : articleId.toString();
        change("""
                insert into store.status_notice (submission_id, attempt, stage, article_id, reason, at)
                values (?, 1, ?::store.stage, ?::uuid, ?, ?::timestamptz)""", submissionId, stage, id, reason, at);
        change("""
                insert into store.status (submission_id, attempt, stage, article_id, at)
                values (?, 1, ?::store.stage, ?::uuid, ?::timestamptz)
                on conflict (submission_id) do update set stage = excluded.stage, at = excluded.at""", submissionId, stage, id, at);
    }

    /** Makes the events of these articles reports of one. */
    public static void group(UUID event, StoredFixture... articles) {
        for (StoredFixture article : articles) {
            change(
                    "update store.event set group_id = ?::uuid where article_id = ?::uuid",
                    event.toString(),
                    article.id.toString());
        }
        change("insert into store.event_conflict (group_id) values (?::uuid) on conflict do nothing", event.toString());
    }

    /** Links the texts of two articles, as store-service does that finds them near each other. */
    public static void link(StoredFixture one, StoredFixture other, double similarity, boolean oneStory) {
        for (StoredFixture from : List.of(one, other)) {
            change(
                    """
                    insert into store.near_text (text, other, similarity, contained, one_story, found_at)
                    select t.id, o.id, ?::float8, 0.9, ?::boolean, now()
                    from store.distinct_text t, store.distinct_text o
                    where t.text_hash = md5(?) and o.text_hash = md5(?)""",
                    String.valueOf(similarity),
                    String.valueOf(oneStory),
                    from.text,
                    from == one ? other.text : one.text);
        }
        if (oneStory) {
            change("""
                    update store.text_cluster set cluster = (
                      select c.cluster from store.text_cluster c join store.distinct_text t on t.id = c.text
                      where t.text_hash = md5(?) and c.known_to is null)
                    where known_to is null and text = (
                      select id from store.distinct_text where text_hash = md5(?))""", one.text, other.text);
        }
    }

    /** Takes an article down. */
    public static void remove(UUID article, String reason) {
        change("""
                insert into store.takedown (article, at, author, reason)
                select id, now(), 'Editor', ? from store.article where article_id = ?::uuid""", reason, article.toString());
        change("""
                do $$
                declare
                  doomed bigint := (select id from store.article where article_id = '%s');
                begin
                  call store.purge(doomed, now());
                end
                $$""".formatted(article));
    }

    /** Notes a decision of this contract form; what follows from it is not worked out. */
    public static void decide(UUID id, String body, String author, String... entities) {
        change("""
                insert into store.decision (id, kind, body, entity_ids, author, at)
                values (?::uuid, ?::jsonb ->> 'kind', ?::jsonb, string_to_array(?, ' '), ?, now())""", id.toString(), body, body, String.join(" ", entities), author);
    }

    /** Takes a decision back. */
    public static void undo(UUID decision, String author) {
        change("""
                insert into store.decision (id, kind, entity_ids, author, at, undoes)
                select gen_random_uuid(), 'undo', entity_ids, ?, now(), id from store.decision where id = ?::uuid""", author, decision.toString());
    }

    /** Makes an entity part of another, from now on. */
    public static void merge(String entity, String into) {
        UUID decision = UUID.randomUUID();
        decide(
                decision,
                "{\"kind\":\"merge\",\"entityIds\":[\"%s\"],\"into\":\"%s\"}".formatted(entity, into),
                "A. Analyst",
                entity,
                into);
        change(
                "insert into store.entity_redirect (entity_id, into_id, decision) values (?, ?, ?::uuid)",
                entity,
                into,
                decision.toString());
        follow();
    }

    /** Gives an entity another type, from now on. */
    public static void retype(String entity, String type) {
        change("insert into store.entity_overlay (entity_id, type, known_from) values (?, ?, now())", entity, type);
        follow();
    }

    /** Takes the type back that somebody gave an entity. */
    public static void takeTypeBack(String entity) {
        change("update store.entity_overlay set known_to = now() where entity_id = ? and known_to is null", entity);
        follow();
    }

    /** Says that a spelling of which the engine knows nobody means an entity, from now on. */
    public static void claim(String name, String entity) {
        UUID decision = UUID.randomUUID();
        decide(
                decision,
                "{\"kind\":\"add-alias\",\"entityId\":\"%s\",\"name\":\"%s\"}".formatted(entity, name),
                "A. Analyst",
                entity);
        change("""
                insert into store.spelling_claim (name, name_key, entity_id, prevails, decision, known_from)
                select name, corpus.spelling_key(name), ?, true, ?::uuid, now() from (select ?::text as name) as given""", entity, decision.toString(), name);
        follow();
    }

    /** Works out what follows from the decisions, as store-service does after each. */
    private static void follow() {
        change("""
                do $$
                declare
                  sets constant bigint[] := array(select id from store.annotation_set where known_to is null);
                begin
                  call store.apply_curation(sets);
                  call store.recount_sets_in_search(sets);
                end
                $$""");
    }

    /** Tells of what kind an entity is, and where. */
    public static void describe(String entityId, String kind, String latitude, String longitude) {
        change(
                "update store.entity set kind = ?, latitude = ?::float8, longitude = ?::float8 where entity_id = ?",
                kind,
                latitude,
                longitude,
                entityId);
    }

    /** Ends the connections on which the gateway is reading. */
    public static void endReadersConnections() {
        try (Connection connection = connect(EmbeddedDatabase.READER)) {
            insert(connection, """
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where usename = current_user and xact_start is not null and pid <> pg_backend_pid()""");
        } catch (SQLException e) {
            throw new IllegalStateException("connections not ended", e);
        }
    }

    private static Integer[] numbers(Stream<Integer> values) {
        return values.toArray(Integer[]::new);
    }

    /** Changes tables as store-service would. */
    public static void change(String sql, @Nullable String... arguments) {
        try (Connection connection = connect()) {
            insert(connection, sql, (Object[]) arguments);
        } catch (SQLException e) {
            throw new IllegalStateException("fixture not stored", e);
        }
    }

    private static Connection connect() throws SQLException {
        return connect(EmbeddedDatabase.OWNER);
    }

    private static Connection connect(String role) throws SQLException {
        String read = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        String url = ConfigProvider.getConfig()
                .getOptionalValue(StandbyResource.PRIMARY, String.class)
                .orElse(read);
        return DriverManager.getConnection(url, role, "");
    }

    private static void store(Connection db, StoredFixture fixture) throws SQLException {
        insert(db, "insert into store.article (article_id) values (?) on conflict do nothing", fixture.id);
        long article = one(db, "select id from store.article where article_id = ?", fixture.id);
        insert(db, """
                insert into store.run (run_id, engine, models, knowledge, first_seen)
                values (?, '1.0', '[{"name": "en-sent", "sha256": "00"}]', 'k1', now()) on conflict do nothing""", RUN);
        insert(db, """
                with past as (
                  update store.revision set known_to = now() where article = ? and known_to is null returning id)
                update store.annotation_set set known_to = now() where revision in (select id from past)""", article);
        long revision = one(
                db,
                """
                insert into store.revision (id, article, number, submission_id, received_at, last_submission_id,
                  last_received_at, content_hash, text_hash, fingerprint_scheme, fingerprint_values, url, title, source,
                  authors, published_at, language, tags, text, known_from)
                values (nextval('store.row_id'), ?, ?, 'sub', now(), 'sub', now(), 'c', md5(?), 'none', '{}', ?, ?, ?,
                  '{Our Desk}', ?::timestamptz, ?, '{}', ?, now()) returning id""",
                article,
                fixture.revision,
                fixture.text,
                fixture.url,
                fixture.title,
                fixture.source,
                fixture.publishedAt,
                fixture.language,
                fixture.text);
        long set = one(
                db,
                """
                insert into store.annotation_set (id, revision, run, sentence_starts, sentence_ends, token_starts,
                  token_ends, token_pos, token_lemmas, blocks, footnotes, topics, quotes, known_from)
                select nextval('store.row_id'), ?, id, ?, ?, ?, ?, ?, ?, '[]', '[]', '[]', '[]', now()
                from store.run where run_id = ? returning id""",
                revision,
                numbers(fixture.sentences.stream().map(Sentence::start)),
                numbers(fixture.sentences.stream().map(Sentence::end)),
                numbers(fixture.tokens.starts().stream()),
                numbers(fixture.tokens.ends().stream()),
                fixture.tokens.pos().toArray(String[]::new),
                fixture.tokens.lemmas().toArray(String[]::new),
                RUN);
        StoredFindings.store(db, set, fixture.found);
        int ordinal = 0;
        for (MentionFixture mention : fixture.mentions) {
            mention(db, fixture, set, mention, ordinal++);
        }
        insert(db, "call store.apply_curation(array[?]::bigint[])", set);
        insert(db, "call store.catch_up_search(array[?::bigint], now())", article);
        insert(db, """
                insert into store.change (article, revision, run, kind, at)
                select ?, ?, id, ?, now() from store.run where run_id = ?""", article, fixture.revision, fixture.revision == 1 ? "new" : "revised", RUN);
    }

    private static void mention(Connection db, StoredFixture fixture, long set, MentionFixture mention, int ordinal)
            throws SQLException {
        insert(
                db,
                """
                insert into store.entity (entity_id, name, type, kind, described_by)
                select ?, ?, ?, ?, id from store.run where run_id = ? on conflict do nothing""",
                mention.entityId(),
                mention.name(),
                mention.type(),
                mention.entityId().startsWith("u-") ? "unlisted" : null,
                RUN);
        insert(
                db,
                "insert into store.entity_alias (entity_id, name) values (?, ?) on conflict do nothing",
                mention.entityId(),
                mention.text());
        insert(
                db,
                """
                insert into store.mention (annotation_set, ordinal, start_offset, end_offset, text, type, entity_id,
                  field, score, found_by, link)
                values (?, ?, ?, ?, ?, ?, ?, 'text', 0.9, 'lexicon',
                  jsonb_build_object('reason', 'exact', 'alias', ?::text, 'candidates', jsonb_build_array(?::text)))""",
                set,
                ordinal,
                mention.start(),
                mention.end(),
                mention.text(),
                mention.type(),
                mention.entityId(),
                mention.text(),
                mention.entityId());
        insert(db, """
                insert into store.article_entity (annotation_set, entity_id, article_id, sort_at, mentions, names,
                  name_mentions)
                values (?, ?, ?, coalesce(?::timestamptz, '-infinity'), 1, array[?], array[1])""", set, mention.entityId(), fixture.id, fixture.publishedAt, mention.text());
    }

    private static void insert(Connection db, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(db, sql, arguments)) {
            statement.execute();
        }
    }

    private static long one(Connection db, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(db, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static PreparedStatement prepare(Connection db, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = db.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
