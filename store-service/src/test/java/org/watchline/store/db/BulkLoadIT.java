package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.Database;
import org.watchline.store.event.Sites;

/** A bulk load and filing, article by article, of the same articles into two databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkLoadIT {

    private static final int ARTICLES = 200;
    private static final int CHUNK = 50;
    private static final Random CHANCE = new Random(21);

    private final Sites sites = new Sites(KnowledgeBase.shipped());
    private final List<ArticleEnriched> articles = BulkArticles.some(ARTICLES, CHANCE);
    private MigratedDatabase filed;
    private MigratedDatabase loaded;

    @BeforeAll
    void fileAndLoad() throws SQLException {
        filed = new MigratedDatabase();
        loaded = new MigratedDatabase();
        try (Connection connection = DriverManager.getConnection(filed.url(), EmbeddedDatabase.WRITER, "")) {
            connection.setAutoCommit(false);
            RecentWordings wordings = new RecentWordings();
            for (ArticleEnriched article : articles) {
                ArticleTransaction.file(connection, List.of(article), Set.of(), sites, wordings);
                connection.commit();
            }
            Sql.list(connection, "select store.refresh_tallies(1000)", parameters -> {}, row -> true);
            connection.commit();
        }
        load(articles.subList(0, ARTICLES / 2), false);
        // As after an interruption: what was written comes again with the rest.
        load(articles, true);
    }

    private int load(List<ArticleEnriched> some, boolean finish) throws SQLException {
        int written = 0;
        try (BulkLoad load = BulkLoad.begin(ownersUrl(), sites)) {
            for (int from = 0; from < some.size(); from += CHUNK) {
                written += load.write(some.subList(from, Math.min(from + CHUNK, some.size())));
            }
            if (finish) {
                for (BulkLoad.Step step : load.finish()) {
                    step.work().run();
                }
            }
        }
        return written;
    }

    private String ownersUrl() {
        return loaded.url() + "?user=" + EmbeddedDatabase.OWNER;
    }

    @AfterAll
    void stop() {
        filed.close();
        loaded.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article                | stored_at
            article_revision       | known_from
            annotation_set         | annotated_at
            mention                | -
            citation               | -
            role                   | sort_at
            event                  | -
            event_conflict         | -
            article_entity         | -
            entity                 | -
            entity_alias           | -
            entity_name            | -
            entity_tally           | -
            entity_week            | -
            source                 | -
            citation_edge          | -
            cited_piece            | -
            claim                  | -
            held_role              | -
            report_article         | -
            stored_submission      | at
            """)
    void leavesTheRowsThatFilingLeaves(String view, String time) {
        // Given
        String rows = "select (to_jsonb(v) - '%s' - 'at')::text from corpus.%s v order by 1".formatted(time, view);

        // When
        List<String> wanted = asOwner(filed).rows(rows);

        // Then
        assertThat(asOwner(loaded).rows(rows)).containsExactlyElementsOf(wanted);
    }

    @Test
    void findsArticlesAsFilingHasThemFound() {
        // Given
        String rows = "select article_id, revision, source, language, sort_at, document, "
                + "array(select unnest(entities) order by 1), array(select unnest(types) order by 1), "
                + "array(select unnest(cited) order by 1), array(select unnest(events) order by 1), "
                + "array(select unnest(all_tags) order by 1) from corpus.search order by article_id";

        // When
        List<String> wanted = asOwner(filed).rows(rows);

        // Then
        assertThat(asOwner(loaded).rows(rows)).hasSize(ARTICLES).isEqualTo(wanted);
    }

    @Test
    void hasArticlesWithTheSameTextInOneCluster() {
        // Given
        String clusters =
                "select array_agg(article_id order by article_id) from corpus.article_cluster group by cluster "
                        + "having count(*) > 1 order by 1";
        String same = "select article_id, other_article_id from corpus.duplicate where similarity = 1 order by 1, 2";

        // When
        List<String> wanted = asOwner(filed).rows(same);

        // Then
        assertThat(wanted).isNotEmpty();
        assertThat(asOwner(loaded).rows(same)).isEqualTo(wanted);
        assertThat(asOwner(loaded).rows(clusters)).isNotEmpty();
    }

    @Test
    void leavesEveryIndexAsItWas() {
        // Given
        String indexes = "select indexdef from pg_indexes where schemaname = 'store' order by indexdef";

        // When
        List<String> wanted = asOwner(filed).rows(indexes);

        // Then
        assertThat(asOwner(loaded).rows(indexes)).isEqualTo(wanted);
    }

    @Test
    void writesNothingTwice() throws SQLException {
        // When, Then
        assertThat(load(articles, false)).isZero();
        assertThat(load(List.of(), true)).isZero();
        assertThat(asOwner(loaded).value("select count(*) from store.revision")).isEqualTo(String.valueOf(ARTICLES));
    }

    @Test
    void refusesWhileStoreServiceIsConnected() throws SQLException {
        // Given
        try (Connection service = DriverManager.getConnection(loaded.url(), EmbeddedDatabase.WRITER, "")) {
            assertThat(service.isValid(1)).isTrue();

            // When, Then
            assertThatThrownBy(() -> load(new ArrayList<>(), false))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("store-service is connected");
        }
    }

    private static Database asOwner(MigratedDatabase database) {
        return database.as(EmbeddedDatabase.OWNER);
    }
}
