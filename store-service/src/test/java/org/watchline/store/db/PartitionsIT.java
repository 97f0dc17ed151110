package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.watchline.store.article.Outcome;
import org.watchline.store.event.Sites;

/** Sets of annotations in more than one partition. */
class PartitionsIT {

    private static final Sites SITES = new Sites(KnowledgeBase.shipped());
    private static final int UNPARTITIONED = 19;
    private static final int REPLICAS = 4;
    private static final String AS_THE_GATEWAY =
            "?options=-c%20search_path=corpus,public%20-c%20watchline.as_of=2040-01-01";
    private static final String PARTITIONS =
            "select c.relname from pg_class c where c.relispartition and c.relkind = 'r' and c.relname like 'event%'"
                    + " order by 1";
    private static final String OF_TTP =
            "select article_id from corpus.entity_digest where entity_id = 'ttp' order by sort_at desc, article_id desc";
    private static final String OF_ANY =
            "select article_id from corpus.mention where ordinal = 0 order by article_id limit 1";

    private static MigratedDatabase database;

    private final Transactions transactions = new Transactions(as(EmbeddedDatabase.WRITER));

    @BeforeAll
    static void start() {
        database = new MigratedDatabase();
    }

    @BeforeEach
    void beginAgain() throws SQLException {
        database.beginAgain(OlderCorpus.versions().max().orElseThrow());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aSmallCorpusHasOnePartition() {
        assertThat(owner().rows(PARTITIONS)).containsExactly("event_from_0");
    }

    @Test
    void whatWasThereBeforeIsSeenThroughEveryView() throws IOException, SQLException {
        // Given
        database.beginAgain(UNPARTITIONED);
        OlderCorpus.fill(database, UNPARTITIONED);
        Map<String, List<String>> before = viewed();

        // When
        database.migrate();

        // Then
        assertThat(before).hasSizeGreaterThan(50);
        assertThat(before.get("corpus.event")).isNotEmpty();
        assertThat(viewed()).containsAllEntriesOf(before);
        assertThat(owner().rows("select distinct tableoid::regclass from store.event"))
                .containsExactly("store.event_from_0");
    }

    private Map<String, List<String>> viewed() {
        Database owner = new Database(database.url() + AS_THE_GATEWAY, EmbeddedDatabase.OWNER);
        return owner
                .rows("select schemaname || '.' || viewname from pg_views"
                        + " where schemaname in ('corpus', 'past', 'store') and viewname <> 'partitioned_table'")
                .stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        view -> owner.rows("select to_jsonb(r)::text from %s r order by 1".formatted(view))));
    }

    @Test
    void theNextOneIsMadeOnceWhenHalfOfTheLastIsUsed() throws Exception {
        // Given
        drawn(2_000_001);

        // When
        ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS);
        List<Future<Long>> asked = Stream.generate(() -> replicas.submit(() -> new Partitions(transactions).keep()))
                .limit(REPLICAS)
                .toList();

        // Then
        for (Future<Long> left : asked) {
            assertThat(left.get()).isEqualTo(8_000_000 - 2_000_001);
        }
        replicas.shutdown();
        assertThat(owner().rows(PARTITIONS)).containsExactly("event_from_0", "event_from_4000000");
        assertThat(definitions("event_from_4000000")).containsExactlyElementsOf(definitions("event_from_0"));
        assertThat(definitions("mention_from_4000000")).containsExactlyElementsOf(definitions("mention_from_0"));
    }

    @Test
    void whoReadsAndWritesDoesNotStopThem() throws SQLException {
        drawn(3_000_000);

        long left = transactions.run(writing -> {
            Sql.update(writing, "delete from store.event where annotation_set = 1", parameters -> {});
            return new Partitions(new Transactions(as(EmbeddedDatabase.WRITER))).keep();
        });

        assertThat(left).isEqualTo(5_000_000);
    }

    @Test
    void articlesOfAllPartitionsAreReadTogether() throws SQLException {
        // Given
        TestArticle early = file();
        drawn(5_000_000);
        new Partitions(transactions).keep();

        // When
        TestArticle late = file();

        // Then
        assertThat(owner().rows("select tableoid::regclass from store.mention group by 1 order by 1"))
                .containsExactly("store.mention_from_0", "store.mention_from_4000000");
        assertThat(reader().rows(OF_TTP)).containsExactlyInAnyOrder(id(early), id(late));
        assertThat(reader().rows("select distinct article_id from corpus.event"))
                .containsExactlyInAnyOrder(id(early), id(late));
        assertThat(reader().value("select article_count from corpus.entity where entity_id = 'ttp'"))
                .isEqualTo("2");
        for (TestArticle article : List.of(early, late)) {
            assertThat(reader().rows("select text from corpus.mention where article_id = '%s'".formatted(id(article))))
                    .contains("TTP");
        }
    }

    @Test
    void takedownsReachAllPartitions() throws SQLException {
        // Given
        TestArticle early = file();
        drawn(5_000_000);
        new Partitions(transactions).keep();
        TestArticle late = file();

        // When
        new TakedownStore(transactions, Clock.systemUTC()).takeDown(late.articleId(), "Editor", "a court ordered it");

        // Then
        assertThat(owner().rows("select count(*) from store.mention_from_4000000"))
                .containsExactly("0");
        assertThat(owner().rows("select count(*) from store.event_from_4000000"))
                .containsExactly("0");
        assertThat(reader().rows("select distinct article_id from corpus.mention"))
                .containsExactly(id(early));
    }

    @Test
    void articlesForWhichThereIsNoRoomWaitUntilThereIs() throws SQLException {
        // Given
        drawn(90_000_000);
        TestArticle article = TestArticle.unique();
        ArticleStore store = new ArticleStore(transactions, SITES);

        // When, then
        assertThatThrownBy(() -> store.file(List.of(article.enriched())))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("no partition");

        // When
        new Partitions(transactions).keep();

        // Then
        assertThat(store.file(List.of(article.enriched()))).hasOnlyElementsOfType(Outcome.Stored.class);
    }

    @Test
    void anArticlesMentionsAreLookedForInOnePartition() throws SQLException {
        // Given
        manyArticlesInThreePartitions();
        String article = reader().value(OF_ANY);

        // When
        List<String> plan = reader().rows(
                        "explain (analyze, costs off, timing off) select * from corpus.mention where article_id = '%s'"
                                .formatted(article));

        // Then
        assertThat(plan.stream()
                        .filter(line ->
                                line.matches(".*Scan.* on mention_from_\\d+ .*") && !line.contains("never executed")))
                .hasSize(1);
    }

    @Test
    void anEntitysArticlesComeInTheirOrderOutOfTheIndexesOfAllPartitions() throws SQLException {
        // Given
        manyArticlesInThreePartitions();

        // When
        List<String> plan = reader().rows("explain (costs off) " + OF_TTP + " limit 3");

        // Then
        assertThat(plan)
                .anyMatch(line -> line.contains("Merge Append"))
                .noneMatch(line -> line.matches(".*-> +Sort.*"));
    }

    /** Enough of them for the plans of a large corpus: rows of one article, many times. */
    private void manyArticlesInThreePartitions() throws SQLException {
        file();
        drawn(9_000_000);
        new Partitions(transactions).keep();
        Database owner = owner();
        owner.execute("""
                insert into store.effective_entity
                select 1000 + n * 2000, case when n % 2 = 0 then 'ttp' else 'u-' || n end, gen_random_uuid(),
                  now() - n * interval '1 minute', 1, '{TTP}', '{1}'
                from generate_series(1, 5000) as n""");
        owner.execute("insert into store.tallied_article (article, article_id, annotation_set, sort_at, entity_ids,"
                + " mentions, named_ids, names, name_mentions) select annotation_set, article_id, annotation_set, sort_at,"
                + " array[entity_id], '{1}', '{}', '{}', '{}' from store.effective_entity where annotation_set > 500");
        owner.execute("insert into store.mention (annotation_set, ordinal, start_offset, end_offset, text, type, field,"
                + " score, found_by) select annotation_set, n, 0, 3, 'TTP', 'ORG', 'text', 1, 'model'"
                + " from store.effective_entity cross join generate_series(10, 20) as n");
        owner.execute("analyze store.effective_entity, store.mention, store.tallied_article, store.annotation_set");
    }

    private TestArticle file() {
        TestArticle article = TestArticle.unique();
        assertThat(new ArticleStore(transactions, SITES).file(List.of(article.enriched())))
                .hasOnlyElementsOfType(Outcome.Stored.class);
        new Tallies(transactions).refresh(100);
        return article;
    }

    /** As if so many ids had been drawn. */
    private void drawn(long ids) throws SQLException {
        owner().execute("select setval('store.row_id', %d)".formatted(ids));
    }

    /** Indexes, triggers and columns, without what the partition is called. */
    private List<String> definitions(String partition) {
        return owner().rows("""
                        select regexp_replace(regexp_replace(
                          pg_get_indexdef(i.indexrelid), ' INDEX \\S+ ', ' INDEX '), '_from_\\d+', '')
                        from pg_index i where i.indrelid = 'store.%1$s'::regclass
                        union all
                        select tgname from pg_trigger where tgrelid = 'store.%1$s'::regclass
                        union all
                        select attname || ' ' || atttypid::regtype || attnotnull || attgenerated::text || attstorage::text
                        from pg_attribute where attrelid = 'store.%1$s'::regclass and attnum > 0
                        order by 1""".formatted(partition));
    }

    private static String id(TestArticle article) {
        return article.articleId().toString();
    }

    private Database owner() {
        return database.as(EmbeddedDatabase.OWNER);
    }

    private Database reader() {
        return new Database(database.url() + AS_THE_GATEWAY, EmbeddedDatabase.READER);
    }

    private static PGSimpleDataSource as(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(role);
        return source;
    }
}
