package org.watchline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class RevisionsIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private Pipeline pipeline;

    @BeforeEach
    void connect() {
        pipeline = new Pipeline(broker, jdbcUrl);
    }

    @AfterEach
    void disconnect() {
        pipeline.close();
    }

    @Test
    void aRedeliveredArticleChangesNothingAndIsAnnouncedAgain() {
        // Given
        TestArticle article = TestArticle.unique();
        ArticleStored first = pipeline.submit(article);

        // When
        pipeline.kafka().send(Topics.ENRICHED, article.articleId().toString(), article.json());
        List<ConsumerRecord<String, byte[]>> notices = pipeline.notices(article, 2);

        // Then
        assertThat(notices).map(Pipeline::notice).allMatch(first::equals);
        assertThat(history(article)).containsExactly("1|active");
        assertThat(changes(article)).containsExactly("1|run-1|new");
    }

    @Test
    void theSameContentSubmittedAgainIsNoRevision() {
        // Given
        TestArticle article = TestArticle.unique();
        ArticleStored first = pipeline.submit(article);
        TestArticle again = article.changed(5, article.text());

        // When
        ArticleStored second = pipeline.submit(again);

        // Then
        assertThat(second.revision()).isOne();
        assertThat(second.change()).isEqualTo(first.change());
        assertThat(second.submissionId()).isEqualTo(again.submissionId());
        assertThat(history(article)).containsExactly("1|active");
    }

    @Test
    void changedContentIsTheNextRevision() {
        // Given
        TestArticle article = TestArticle.unique();
        pipeline.submit(article);

        // When
        ArticleStored notice =
                pipeline.submit(article.changed(5, "The jirga adjourned at Wana " + article.articleId()));

        // Then
        assertThat(notice.revision()).isEqualTo(2);
        assertThat(history(article)).containsExactly("1|old", "2|active");
        assertThat(found("jirga adjourned", article)).isTrue();
        assertThat(found("\"TTP said\"", article)).isFalse();
        assertThat(shownEvents(article)).isEmpty();
        assertThat(changes(article)).containsExactly("1|run-1|new", "2|run-1|revised");
        assertThat(pipeline.corpus()
                        .value(
                                "select count(*) from corpus.article_revision one join corpus.article_revision two"
                                        + " on two.article_id = one.article_id and two.known_from = one.known_to"
                                        + " where one.article_id = ? and one.revision = 1 and two.known_to is null",
                                article.articleId()))
                .isEqualTo("1");
    }

    @Test
    void aLateSubmissionDoesNotReplaceANewerOne() {
        // Given
        TestArticle article = TestArticle.unique();
        pipeline.submit(article);

        // When
        ArticleStored notice = pipeline.submit(article.changed(-5, "An earlier wording"));

        // Then
        assertThat(notice.revision()).isEqualTo(2);
        assertThat(history(article)).containsExactly("1|active", "2|old");
        assertThat(found("earlier wording", article)).isFalse();
        assertThat(changes(article)).containsExactly("1|run-1|new", "2|run-1|late");
    }

    @Test
    void aReturnToTheFirstWordingIsAThirdRevision() {
        // Given
        TestArticle article = TestArticle.unique();
        pipeline.submit(article);
        pipeline.submit(article.changed(1, "Corrected"));

        // When
        ArticleStored notice = pipeline.submit(article.changed(2, article.text()));

        // Then
        assertThat(notice.revision()).isEqualTo(3);
        assertThat(history(article)).containsExactly("1|old", "2|old", "3|active");
    }

    @Test
    void severalRevisionsInOneBatchAreFiledInOrder() {
        // Given
        TestArticle first = TestArticle.unique();
        TestArticle second = first.changed(1, "Second wording " + first.articleId());
        TestArticle third = first.changed(2, "Third wording " + first.articleId());

        // When
        for (TestArticle article : List.of(first, second, first, third, second)) {
            pipeline.kafka().send(Topics.ENRICHED, first.articleId().toString(), article.json());
        }
        pipeline.notices(first, 5);

        // Then
        assertThat(history(first)).containsExactly("1|old", "2|old", "3|active");
        assertThat(found("third wording", first)).isTrue();
    }

    @Test
    void aNewRunStandsBesideTheOldOneAndIsShown() throws SQLException {
        // Given
        TestArticle article = TestArticle.unique();
        pipeline.submit(article);

        // When
        ArticleStored notice = pipeline.submit(article.withRun("run-2").withLemma("tell"));

        // Then
        assertThat(notice.revision()).isOne();
        assertThat(changes(article)).containsExactly("1|run-1|new", "1|run-2|rerun");
        assertThat(shownLemmas(article)).isEqualTo("run-2|{tell}");
        assertThat(shownEvents(article)).containsExactly("CONSULT|{ttp}");

        // When
        promote("run-1");

        // Then
        try {
            assertThat(shownLemmas(article)).isEqualTo("run-1|{say}");
            assertThat(pipeline.corpus()
                            .rows(
                                    "select mention_count from corpus.article_entity where article_id = ?",
                                    article.articleId()))
                    .containsExactly("1");
        } finally {
            Database.asOwner(jdbcUrl).execute("delete from store.promoted_run");
        }
    }

    private List<String> history(TestArticle article) {
        return pipeline.corpus()
                .rows(
                        "select revision, case when active then 'active' else 'old' end from corpus.article_revision"
                                + " where article_id = ? order by revision",
                        article.articleId());
    }

    private List<String> changes(TestArticle article) {
        return pipeline.corpus()
                .rows(
                        "select revision, run_id, kind from corpus.change where article_id = ? order by xid, seq",
                        article.articleId());
    }

    private String shownLemmas(TestArticle article) {
        return pipeline.corpus()
                .value(
                        "select run_id, token_lemmas from corpus.annotation_set where article_id = ?",
                        article.articleId());
    }

    private List<String> shownEvents(TestArticle article) {
        return pipeline.corpus()
                .rows("select type, actors from corpus.event where article_id = ?", article.articleId());
    }

    private boolean found(String query, TestArticle article) {
        return !pipeline.corpus()
                .rows(
                        "select from corpus.search where document @@ corpus.search_query(?) and article_id = ?",
                        query,
                        article.articleId())
                .isEmpty();
    }

    private void promote(String run) throws SQLException {
        Database.asOwner(jdbcUrl)
                .execute("insert into store.promoted_run (run) select id from store.run where run_id = ?", run);
    }
}
