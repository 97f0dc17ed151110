package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.Database;
import org.watchline.store.TestArticle;
import org.watchline.store.event.Sites;

/** The operator's script {@code deploy/postgres/partition-search.sql}, while articles come and go. */
class PartitionedSearchIT {

    private static final Path SCRIPT = Path.of("../deploy/postgres/partition-search.sql");
    private static final Sites SITES = new Sites(KnowledgeBase.shipped());

    /** Articles of five years, and one of no date. */
    private static final String FILL = """
            insert into store.article (article_id) select gen_random_uuid() from generate_series(1, 3000);
            insert into store.revision (id, article, number, submission_id, received_at, last_submission_id,
              last_received_at, content_hash, text_hash, fingerprint_scheme, fingerprint_values, authors, tags, text,
              known_from, published_at)
            select nextval('store.row_id'), id, 1, 's', now(), 's', now(), 'c', 'h' || id, 'f', '{}', '{}', '{}',
              'Elders met.', now(), case when id > 1 then timestamptz '2021-01-01T00:00:00Z' + id * interval '12 hours' end
            from store.article;
            do $$
            declare
              every constant bigint[] := array(select id from store.article);
            begin
              call store.catch_up_search(every, now());
            end
            $$""";

    private static final String SHOWN =
            "select article_id, sort_at, document, tags from %s.search order by sort_at desc, article_id desc";
    private static final String PARTITIONS = "select c.relname from pg_inherits join pg_class c on c.oid = inhrelid"
            + " where inhparent = 'store.search_document'::regclass order by 1";
    private static final String NEWEST = "explain (costs off, analyze, timing off, summary off)"
            + " select article_id from corpus.search order by sort_at desc, article_id desc limit 5";

    private static MigratedDatabase database;

    private final Transactions transactions = new Transactions(asWriter());

    @BeforeAll
    static void start() {
        database = new MigratedDatabase();
    }

    @BeforeEach
    void beginAgain() throws SQLException {
        database.beginAgain(OlderCorpus.versions().max().orElseThrow());
        owner().execute(FILL);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void searchShowsTheSameWithAPartitionForEachYear() throws Exception {
        // Given
        List<String> now = reader().rows(SHOWN.formatted("corpus"));
        List<String> then = reader().rows(SHOWN.formatted("past"));

        // When
        for (String step : steps()) {
            owner().execute(step);
        }

        // Then
        assertThat(now).hasSize(3000);
        assertThat(reader().rows(SHOWN.formatted("corpus"))).isEqualTo(now);
        assertThat(reader().rows(SHOWN.formatted("past"))).isEqualTo(then);
        assertThat(owner().rows(PARTITIONS))
                .contains(
                        "search_document_2021",
                        "search_document_2025",
                        "search_document_before",
                        "search_document_later");
        assertThat(owner().rows("select article_id from store.search_document_before"))
                .hasSize(1);
        assertThat(owner().rows("select article_id from store.search_document_later"))
                .isEmpty();
    }

    @Test
    void theNewestAreFoundWithoutLookingIntoOlderYears() throws Exception {
        for (String step : steps()) {
            owner().execute(step);
        }

        List<String> plan = reader().rows(NEWEST);

        assertThat(plan)
                .anyMatch(line -> line.contains("search_document_2025") && !line.contains("never executed"))
                .anyMatch(line -> line.contains("search_document_2021") && line.contains("never executed"))
                .noneMatch(line -> line.contains("Sort"));
    }

    @Test
    void articlesMayComeAndGoWhileItRuns() throws Exception {
        // When
        for (String step : steps()) {
            file(TestArticle.unique());
            TestArticle doomed = TestArticle.unique();
            file(doomed);
            file(doomed.changed(1, "Revised " + doomed.articleId()));
            owner().execute(step);
            new TakedownStore(transactions, Clock.systemUTC())
                    .takeDown(doomed.articleId(), "Editor", "a court said so");
        }

        // Then
        assertThat(owner().rows("select from store.search_stale")).isEmpty();
        assertThat(owner().rows("select article_id from store.search_document group by 1 having count(*) > 1"))
                .isEmpty();
        assertThat(reader().rows("select article_id from corpus.search")).hasSize(3000 + steps().size());
    }

    @Test
    void itCanBeBrokenOffAndRunAgainAndAgain() throws Exception {
        // Given
        List<String> before = reader().rows(SHOWN.formatted("corpus"));
        for (String step : steps().subList(0, 4)) {
            owner().execute(step);
        }

        // When
        for (String step : Stream.of(steps(), steps()).flatMap(List::stream).toList()) {
            owner().execute(step);
        }

        // Then
        assertThat(reader().rows(SHOWN.formatted("corpus"))).isEqualTo(before);
    }

    @Test
    void aYearThatHasBegunGetsWhatLayInLater() throws Exception {
        // Given
        for (String step : steps()) {
            owner().execute(step);
        }
        owner().execute("update store.search_document set sort_at = date_trunc('year', now()) + interval '400 days'"
                + " where article = 7");
        assertThat(owner().rows("select article from store.search_document_later"))
                .containsExactly("7");

        // When
        owner().execute("call store.add_search_years('store.search_document', now() + interval '1 year')");

        // Then
        assertThat(owner().rows("select article from store.search_document_later"))
                .isEmpty();
        assertThat(owner().rows("select article_id from store.search_document")).hasSize(3000);
    }

    /** As psql would send them: one after the other, each in a transaction of its own. */
    private static List<String> steps() throws IOException {
        return Stream.of(Files.readString(SCRIPT).split("(?m)^-- \\d\\. "))
                .skip(1)
                .map("-- "::concat)
                .toList();
    }

    private void file(TestArticle article) {
        new ArticleStore(transactions, SITES).file(List.of(article.enriched()));
    }

    private static Database owner() {
        return database.as(EmbeddedDatabase.OWNER);
    }

    private static Database reader() {
        return new Database(
                database.url() + "?options=-c%20search_path=corpus,public%20-c%20watchline.as_of=2040-01-01",
                EmbeddedDatabase.READER);
    }

    private static PGSimpleDataSource asWriter() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(EmbeddedDatabase.WRITER);
        return source;
    }
}
