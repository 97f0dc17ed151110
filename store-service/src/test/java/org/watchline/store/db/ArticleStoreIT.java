package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.store.Database;
import org.watchline.store.TestArticle;
import org.watchline.store.article.Outcome;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class ArticleStoreIT {

    private static final int ARTICLES = 40;
    private static final int WRITERS = 4;

    @Inject
    ArticleStore store;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @Test
    void noBatchIsNoWork() {
        assertThat(store.file(List.of())).isEmpty();
    }

    @Test
    void aBatchMayHoldOneArticleManyTimes() {
        // Given
        TestArticle article = TestArticle.unique();
        TestArticle revised = article.changed(1, "Revised " + article.articleId());
        TestArticle repeated = article.changed(2, revised.text());

        // When
        List<Outcome> outcomes = store.file(Stream.of(article, article, revised, repeated, article, repeated, revised)
                .map(TestArticle::enriched)
                .toList());

        // Then
        assertThat(outcomes)
                .extracting(outcome -> outcome.map(ArticleStored::revision, reason -> 0, reason -> 0))
                .containsExactly(1, 1, 2, 2, 1, 2, 2);
        assertThat(outcomes)
                .extracting(outcome -> outcome.map(ArticleStoreIT::transaction, reason -> reason, reason -> reason))
                .containsOnly(transaction(((Outcome.Stored) outcomes.get(0)).notice()));
    }

    @Test
    void writersWithTheSameArticlesLoseAndDoubleNothingThoughConnectionsBreak() throws Exception {
        // Given
        List<TestArticle> articles =
                Stream.generate(TestArticle::unique).limit(ARTICLES).toList();
        List<TestArticle> submissions = articles.stream()
                .flatMap(article -> Stream.of(article, article.changed(1, "Revised " + article.articleId())))
                .toList();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

        // When
        List<Callable<Void>> work = IntStream.range(0, WRITERS)
                .mapToObj(seed -> (Callable<Void>) () -> fileAllOf(submissions, seed))
                .toList();
        List<Future<Void>> written = work.stream().map(writers::submit).toList();
        while (!written.stream().allMatch(Future::isDone)) {
            breakConnections();
        }
        for (Future<Void> writer : written) {
            writer.get();
        }
        writers.shutdown();

        // Then
        Database corpus = Database.asReader(jdbcUrl);
        assertThat(articles).allSatisfy(article -> {
            assertThat(corpus.rows(
                            "select text from corpus.article where article_id = ? and revision_count = 2",
                            article.articleId()))
                    .containsExactly("Revised " + article.articleId());
            assertThat(corpus.rows("select from corpus.change where article_id = ?", article.articleId()))
                    .hasSize(2);
            assertThat(corpus.rows("select from corpus.annotation_set where article_id = ?", article.articleId()))
                    .hasSize(1);
            assertThat(corpus.rows("select from corpus.search where article_id = ?", article.articleId()))
                    .hasSize(1);
        });
    }

    private static String transaction(ArticleStored notice) {
        return notice.change().split("-", 2)[0];
    }

    private Void fileAllOf(List<TestArticle> submissions, int seed) {
        List<TestArticle> shuffled = new ArrayList<>(submissions);
        Collections.shuffle(shuffled, new Random(seed));
        for (int from = 0; from < shuffled.size(); from += 10) {
            fileUntilAnswered(shuffled.subList(from, from + 10).stream()
                    .map(TestArticle::enriched)
                    .toList());
        }
        return null;
    }

    private void fileUntilAnswered(List<ArticleEnriched> batch) {
        while (true) {
            try {
                assertThat(store.file(batch)).hasSize(batch.size()).allMatch(Outcome.Stored.class::isInstance);
                return;
            } catch (DatabaseUnavailableException brokenConnection) {
                // Given back to Kafka, the batch comes again.
            }
        }
    }

    private void breakConnections() throws SQLException {
        new Database(jdbcUrl, "watchline_writer")
                .execute("select pg_terminate_backend(pid), pg_sleep(0.1) from pg_stat_activity"
                        + " where usename = 'watchline_writer' and pid <> pg_backend_pid() and random() < 0.3");
    }
}
