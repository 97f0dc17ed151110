package org.watchline.store.stream;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topics;
import org.watchline.store.Commands;
import org.watchline.store.Database;
import org.watchline.store.ReplayProfile;
import org.watchline.store.TestArticle;
import org.watchline.store.db.ArticleStore;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@TestProfile(ReplayProfile.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class RetaggingRelayIT {

    private static final int ARTICLES = 2;

    private final String word = Commands.word();
    private final TestArticle good = saying();
    private final TestArticle bad = saying();

    @Inject
    ArticleStore articles;

    @Inject
    RetaggingRelay relay;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private TopicProbe kafka;
    private String replay;

    @BeforeEach
    void orderTwo() {
        kafka = new TopicProbe(broker);
        articles.file(List.of(good.enriched(), bad.enriched()));
        replay = Commands.send("POST", "/replays", order("nlp"))
                .statusCode(200)
                .extract()
                .path("id");
    }

    @AfterEach
    void forget() throws SQLException {
        Database.asOwner(jdbcUrl).execute("delete from store.replay");
        Database.asOwner(jdbcUrl).execute("delete from store.promoted_run");
        Database.asOwner(jdbcUrl).execute("delete from store.promotion");
        kafka.close();
    }

    @Test
    void articlesTakeTheSlowLaneAndComeBackWithoutAWordOfTheirStatus() {
        // When
        relay.relay();
        List<ConsumerRecord<String, byte[]>> sent = kafka.await(
                Topics.BACKLOG, ARTICLES, record -> replay.equals(header(record, EventHeaders.REPROCESSING)));

        // Then
        assertThat(sent).allSatisfy(record -> {
            ArticleIngested article = ContractCodec.read(record.value(), ArticleIngested.class);
            assertThat(record.key()).isEqualTo(article.articleId().toString());
            assertThat(header(record, EventHeaders.SUBMISSION_ID)).isEqualTo(article.submissionId());
            assertThat(article.original()).isNull();
        });

        // When
        kafka.send(
                Topics.ENRICHED,
                good.articleId().toString(),
                good.withRun("run-2").json(),
                mark());
        kafka.send(Topics.deadLetterOf(Topics.BACKLOG), bad.articleId().toString(), bad.json(), mark());

        // Then
        await().atMost(30, SECONDS).until(() -> counts().equals("running|2|2|1|1"));
        relay.relay();
        assertThat(counts()).isEqualTo("done|2|2|1|1");
        kafka.await(Topics.STORED, record -> good.articleId().toString().equals(record.key()));
        assertThat(kafka.read(Topics.STATUS))
                .extracting(ConsumerRecord::key)
                .doesNotContain(good.submissionId(), bad.submissionId());
    }

    @Test
    void commandsThatMakeNoSenseAreRefused() {
        Commands.send("POST", "/replays", order("ingest")).statusCode(422);
        Commands.send("POST", "/replays", Map.of("stage", "nlp")).statusCode(422);
        Commands.send("DELETE", "/replays/" + good.articleId(), Map.of("author", "Desk"))
                .statusCode(404);
        Commands.send("DELETE", "/replays/" + replay, Map.of("author", "Desk")).statusCode(204);
        Commands.send("DELETE", "/replays/" + replay, Map.of("author", "Desk")).statusCode(409);
        Commands.send("POST", "/runs/nobody/promote", Map.of("author", "Desk", "reason", "why"))
                .statusCode(404);
        Commands.send("POST", "/runs/rollback", Map.of("author", "Desk", "reason", "why"))
                .statusCode(409);
        Commands.send("DELETE", "/runs/promoted", Map.of("author", "Desk")).statusCode(422);
    }

    private TestArticle saying() {
        TestArticle unique = TestArticle.unique();
        return unique.changed(0, "TTP spoke of " + word + " " + unique.articleId());
    }

    private Map<String, Object> order(String stage) {
        return Map.of(
                "stage",
                stage,
                "parameters",
                Map.of("q", List.of(word)),
                "filter",
                Map.of("q", word),
                "author",
                "Desk",
                "reason",
                "New names");
    }

    private Map<String, byte[]> mark() {
        return Map.of(EventHeaders.REPROCESSING, replay.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return record.headers().lastHeader(name) == null
                ? ""
                : new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private String counts() {
        return Database.asReader(jdbcUrl)
                .value(
                        "select state, selected, sent, stored, failed from corpus.replay where replay_id = ?::uuid",
                        replay);
    }
}
