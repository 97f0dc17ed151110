package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.Database;
import org.watchline.store.event.Sites;

/**
 * Plans that were made while tables were empty are kept until there are statistics: they must not read tables whole.
 */
class NeverAnalysedIT {

    private static final int ARTICLES = 400;
    private static final int BATCH = 10;
    private static final String ROWS_READ_WHOLE = """
            select relname || ' ' || seq_tup_read from pg_stat_user_tables
            where schemaname = 'store' and relname in ('page_address', 'distinct_text') and seq_tup_read >= ?""";

    /** The plan for nobody's parameters is made at once, while there is nothing. */
    private static final String ONE_PLAN = "?prepareThreshold=1&options=-c%20plan_cache_mode=force_generic_plan";

    private static final Sites SITES = new Sites(KnowledgeBase.shipped());

    @Test
    void linksTextsWithoutReadingTheirTablesWhole() throws SQLException {
        try (MigratedDatabase database = new MigratedDatabase()) {
            // Given
            List<ArticleEnriched> articles = BulkArticles.some(ARTICLES, new Random(1));
            Database owner = database.as(EmbeddedDatabase.OWNER);
            owner.execute("alter table store.page_address set (autovacuum_enabled = off)");
            owner.execute("alter table store.distinct_text set (autovacuum_enabled = off)");
            owner.execute("alter table store.revision set (autovacuum_enabled = off)");

            // When
            try (Connection writer =
                    DriverManager.getConnection(database.url() + ONE_PLAN, EmbeddedDatabase.WRITER, "")) {
                writer.setAutoCommit(false);
                for (int i = 0; i < ARTICLES; i += BATCH) {
                    ArticleTransaction.file(
                            writer, articles.subList(i, i + BATCH), Set.of(), SITES, new RecentWordings());
                    writer.commit();
                }
            }

            // Then
            assertThat(owner.rows(ROWS_READ_WHOLE, ARTICLES)).isEmpty();
        }
    }
}
