package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.Database;
import org.watchline.store.TestArticle;
import org.watchline.store.article.Outcome;
import org.watchline.store.event.Sites;

/** A corpus that was filled by a service of any earlier version. */
class EveryUpgradeIT {

    private static final String REVISED = "00000000-0000-4000-8000-000000000001";
    private static final String OTHER = "00000000-0000-4000-8000-000000000002";
    private static final String OF_ANNOTATIONS = """
            select c.table_name
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'store' and c.column_name = 'annotation_set' and t.table_type = 'BASE TABLE'""";
    private static final String VIEWS = """
            select schemaname || '.' || viewname from pg_views
            where schemaname in ('corpus', 'past')
              and has_table_privilege(schemaname || '.' || viewname, 'select')""";
    /** As the gateway asks, for views of now and of then. */
    private static final String AS_THE_GATEWAY =
            "?options=-c%20search_path=corpus,public%20-c%20watchline.as_of=2030-01-01";

    private static final Sites SITES = new Sites(KnowledgeBase.shipped());
    private static final int FIRST_WITH_DECISIONS = 8;

    private static MigratedDatabase database;

    @BeforeAll
    static void start() {
        database = new MigratedDatabase();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    static IntStream versions() {
        return OlderCorpus.versions();
    }

    @ParameterizedTest(name = "from V{0}")
    @MethodSource("versions")
    void aCorpusOfEveryVersionIsUpgradedWhole(int version) throws IOException, SQLException {
        // Given
        database.beginAgain(version);
        OlderCorpus.fill(database, version);
        Database owner = database.as(EmbeddedDatabase.OWNER);
        StoredRows before = StoredRows.of(owner);

        // When
        database.migrate();

        // Then
        assertThat(before.rows()).isNotEmpty();
        before.rows()
                .forEach((table, rows) ->
                        assertThat(table.rows(owner)).as(table.name()).containsAll(rows));
        assertNothingIsOrphaned(owner);
        assertReadersFindIt(version);
        assertItGoesOn();
    }

    private static void assertNothingIsOrphaned(Database owner) {
        for (String table : owner.rows(OF_ANNOTATIONS)) {
            assertThat(owner.rows("select annotation_set from store." + table
                            + " where annotation_set not in (select id from store.annotation_set)"))
                    .as(table)
                    .isEmpty();
        }
        assertThat(owner.rows("select from store.search_stale")).isEmpty();
    }

    private static void assertReadersFindIt(int version) {
        Database reader = new Database(database.url() + AS_THE_GATEWAY, EmbeddedDatabase.READER);
        for (String view : reader.rows(VIEWS)) {
            reader.rows("select * from " + view + " limit 5");
        }
        assertThat(reader.rows("select article_id, revision, run_id from corpus.article order by 1"))
                .containsExactly(REVISED + "|2|run-1", OTHER + "|1|run-1");
        assertThat(reader.rows("select s.token_starts, s.token_ends, s.token_pos, s.token_lemmas, m.link->>'reason'"
                        + " from corpus.annotation_set s join corpus.mention m using (article_id)"
                        + " where s.article_id = '" + REVISED + "' and m.ordinal = 0"))
                .containsExactly("{0,4}|{3,10}|{PROPN,NOUN}|{ttp,elder}|only");
        assertThat(reader.rows("select article_id from corpus.search"
                        + " where document @@ corpus.filter_query('{\"q\": \"elders\", \"entities\": [\"ttp\"]}')"
                        + " order by 1"))
                .containsExactly(REVISED, OTHER);
        assertThat(reader.rows("select entity_id, article_count from corpus.entity order by 1"))
                .contains("ttp|2", "kabul|1");
        assertThat(reader.rows(
                        "select entity_id from corpus.mention where article_id = '" + OTHER + "' order by ordinal"))
                .startsWith(version < FIRST_WITH_DECISIONS ? "u-person-noor" : "noor-wali", "ttp");
    }

    /** What it holds is counted, compared, taken down; what is new is filed beside it. */
    private static void assertItGoesOn() {
        Transactions transactions = new Transactions(asWriter());
        TestArticle article = TestArticle.unique();

        List<Outcome> filed = new ArticleStore(transactions, SITES).file(List.of(article.enriched()));
        new NearTextJobs(transactions).finish();
        new TakedownStore(transactions, Clock.systemUTC())
                .takeDown(UUID.fromString(OTHER), "Editor", "a court ordered it");
        Tallies tallies = new Tallies(transactions);
        assertThat(tallies.refresh(100)).isPositive();

        assertThat(filed).singleElement().isInstanceOf(Outcome.Stored.class);
        Database reader = database.as(EmbeddedDatabase.READER);
        assertThat(reader.rows("select article_id from corpus.search"))
                .containsExactlyInAnyOrder(REVISED, article.articleId().toString());
        assertThat(reader.value("select articles from corpus.entity_tally where entity_id = 'ttp'"))
                .isEqualTo("2");
        assertThat(database.as(EmbeddedDatabase.OWNER)
                        .rows("select from store.revision where text like '%Noor of the TTP%'"))
                .isEmpty();
    }

    private static PGSimpleDataSource asWriter() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(EmbeddedDatabase.WRITER);
        return source;
    }
}
