package org.watchline.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@TestProfile(AnalystProfile.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class TakedownIT {

    private static final Map<String, String> ORDER = Map.of("author", "Editor", "reason", "A court ordered it.");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private Pipeline pipeline;
    private Receiver receiver;

    @BeforeEach
    void connect() throws IOException {
        pipeline = new Pipeline(broker, jdbcUrl);
        receiver = new Receiver();
    }

    @AfterEach
    void disconnect() {
        pipeline.close();
        receiver.close();
    }

    @Test
    void nothingOfTheArticleStaysInAnyTable() {
        // Given
        String word = Commands.word();
        Commands.hook(Commands.watch("council"), receiver.url());
        TestArticle article = saying("TTP and the council of " + word).withTitle("Title of " + word);
        pipeline.submit(article);
        pipeline.submit(article.changed(3, "TTP and the second council of " + word));
        Commands.send("POST", "/notes", Map.of("articleId", id(article), "text", "see " + word, "author", "Desk"))
                .statusCode(200);
        Commands.send(
                        "POST",
                        "/ratings",
                        Map.of("articleId", id(article), "grade", "2", "reason", "by " + word, "author", "Desk"))
                .statusCode(204);
        receiver.await(1);
        assertThat(tablesWith(word)).contains("revision", "search_document", "search_document_past", "note", "rating");

        // When
        Commands.send("DELETE", "/articles/" + article.articleId(), ORDER).statusCode(204);

        // Then
        assertThat(tablesWith(word)).isEmpty();
    }

    @Test
    void isGoneNowAndThenAndTheSequenceSaysSo() {
        // Given
        TestArticle article = saying("Elders met.");
        pipeline.submit(article);

        // When
        Commands.send("DELETE", "/articles/" + article.articleId(), ORDER).statusCode(204);

        // Then
        for (String view : List.of("article", "article_revision", "annotation_set", "mention", "event", "search")) {
            assertThat(pipeline.corpus()
                            .rows("select from corpus." + view + " where article_id = ?", article.articleId()))
                    .as(view)
                    .isEmpty();
        }
        assertThat(pipeline.corpus().rows("select kind from corpus.change where article_id = ?", article.articleId()))
                .containsExactly("removed");
        assertThat(pipeline.corpus()
                        .rows("select author, reason from corpus.takedown where article_id = ?", article.articleId()))
                .containsExactly("Editor|A court ordered it.");
    }

    @Test
    void whatIsUnderWayOrSubmittedAgainIsRefusedUntilTheTakedownIsLifted() {
        // Given
        TestArticle article = saying("Elders met.");
        pipeline.submit(article);
        Commands.send("DELETE", "/articles/" + article.articleId(), ORDER).statusCode(204);

        // When
        TestArticle again = article.changed(5, "Elders met again.");
        pipeline.kafka().send(Topics.ENRICHED, id(again), again.json());

        // Then
        ArticleStatus status = pipeline.statusOf(again.submissionId());
        assertThat(status.stage()).isEqualTo(Stage.REJECTED);
        assertThat(status.reason()).contains("taken down");
        assertThat(pipeline.corpus().rows("select from corpus.article where article_id = ?", article.articleId()))
                .isEmpty();

        // When
        Commands.send("POST", "/articles/%s/restore".formatted(article.articleId()), ORDER)
                .statusCode(204);
        pipeline.submit(article.changed(9, "Elders met once more."));

        // Then
        assertThat(pipeline.corpus().rows("select text from corpus.article where article_id = ?", article.articleId()))
                .containsExactly("Elders met once more.");
    }

    @Test
    void otherArticlesOfTheBatchAreStored() {
        // Given
        TestArticle removed = saying("Elders met.");
        TestArticle other = saying("Others met.");
        pipeline.submit(removed);
        Commands.send("DELETE", "/articles/" + removed.articleId(), ORDER).statusCode(204);

        // When
        pipeline.kafka().send(Topics.ENRICHED, id(removed), removed.json());

        // Then
        assertThat(pipeline.submit(other).revision()).isOne();
    }

    @Test
    void receiversThatWereToldOfTheArticleAreToldThatItIsGone() {
        // Given
        String word = Commands.word();
        Commands.hook(Commands.watch(word), receiver.url());
        TestArticle article = saying("The elders of " + word);
        pipeline.submit(article);
        receiver.await(1);

        // When
        Commands.send("DELETE", "/articles/" + article.articleId(), ORDER).statusCode(204);

        // Then
        assertThat(receiver.await(2).get(1).body())
                .contains("article.removed", id(article))
                .doesNotContain(word);
    }

    @Test
    void deadLettersOfTheArticleAreGoneAndStayAway() {
        // Given
        TestArticle article = saying("Elders met.");
        pipeline.submit(article);
        RecordMetadata noise = pipeline.kafka().send(Topics.ENRICHED, id(article), Pipeline.NOISE);
        pipeline.deadLetter(noise);

        // When
        Commands.send("DELETE", "/articles/" + article.articleId(), ORDER).statusCode(204);

        // Then
        assertThat(pipeline.corpus().rows("select from corpus.dead_letter where key = ?", id(article)))
                .isEmpty();

        // When
        pipeline.kafka().send(Topics.ENRICHED, id(article), Pipeline.NOISE);
        TestArticle other = saying("Others met.");
        RecordMetadata next = pipeline.kafka().send(Topics.ENRICHED, id(other), Pipeline.NOISE);
        pipeline.deadLetter(next);

        // Then
        await().during(1, SECONDS)
                .atMost(5, SECONDS)
                .untilAsserted(() -> assertThat(
                                pipeline.corpus().rows("select from corpus.dead_letter where key = ?", id(article)))
                        .isEmpty());
    }

    @Test
    void anArticleCanBeTakenDownOnceAndLiftedOnce() {
        TestArticle article = saying("Elders met.");
        pipeline.submit(article);
        String path = "/articles/" + article.articleId();

        Commands.send("POST", path + "/restore", ORDER).statusCode(404);
        Commands.send("DELETE", path, ORDER).statusCode(204);
        Commands.send("DELETE", path, ORDER).statusCode(409);
        Commands.send("POST", path + "/restore", ORDER).statusCode(204);
        Commands.send("POST", path + "/restore", ORDER).statusCode(404);
        Commands.send("DELETE", "/articles/" + UUID.randomUUID(), ORDER).statusCode(404);
        Commands.send("DELETE", path, Map.of("author", "Editor")).statusCode(422);
        Commands.send("DELETE", "/articles/none", ORDER).statusCode(404);
    }

    /** Tables with a row in whose text form the word stands. */
    private List<String> tablesWith(String word) {
        Database owner = Database.asOwner(jdbcUrl);
        return owner
                .rows("select table_name from information_schema.tables where table_schema = 'store'"
                        + " and table_type = 'BASE TABLE' order by 1")
                .stream()
                .filter(table -> !owner.rows(
                                "select from store.\"%s\" t where t::text like ? limit 1".formatted(table),
                                "%" + word + "%")
                        .isEmpty())
                .toList();
    }

    private static String id(TestArticle article) {
        return article.articleId().toString();
    }

    private static TestArticle saying(String text) {
        return TestArticle.unique().changed(0, text);
    }
}
