package org.watchline.nlp.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.Fingerprint;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.curation.CurationDecision;
import org.watchline.contracts.curation.Decision;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.Event;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topics;
import org.watchline.nlp.engine.ArticleTagger;
import org.watchline.testkit.ContractAssertions;
import org.watchline.testkit.GoldenSamples;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class EnrichmentIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    ArticleTagger tagger;

    private TopicProbe topics;

    @BeforeEach
    void connect() {
        topics = new TopicProbe(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Topics.INGESTED, Topics.BACKLOG})
    void enrichesTheArticlesOfBothLanes(String lane) {
        // Given
        ArticleIngested ingested = article("Talks with the TTP went on in Khost.");

        // When
        send(lane, ingested, Map.of());

        // Then
        ConsumerRecord<String, byte[]> record = enriched(ingested);
        ContractAssertions.assertEvent(Event.ARTICLE_ENRICHED, record);
        ArticleEnriched enriched = ContractCodec.read(record.value(), ArticleEnriched.class);
        assertThat(enriched.ingested()).isEqualTo(ingested);
        assertThat(enriched.run()).isEqualTo(tagger.run());
        assertThat(enriched.annotations().mentions()).extracting(Mention::text).contains("TTP", "Khost");
        assertThat(record.headers().lastHeader(EventHeaders.ATTEMPT)).isNull();
        ArticleStatus status = statusOf(ingested.submissionId());
        assertThat(status.stage()).isEqualTo(Stage.ENRICHED);
        assertThat(status.articleId()).isEqualTo(ingested.articleId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void enrichesTheContractsSamples(String sample) {
        // Given
        byte[] value = GoldenSamples.of(Event.ARTICLE_INGESTED, sample);
        ArticleIngested ingested = ContractCodec.read(value, ArticleIngested.class);

        // When
        topics.send(Topics.INGESTED, ingested.articleId().toString(), value);

        // Then
        ContractAssertions.assertEvent(Event.ARTICLE_ENRICHED, enriched(ingested));
    }

    @Test
    void followsWhatPeopleDecideAndTakeBackAndSkipsWhatItCannotRead() {
        // Given
        UUID id = UUID.randomUUID();
        EntityCard council = new EntityCard("c-council", "Zaranj Council", EntityType.ORG, null, null, null, null);
        CurationDecision decision = new CurationDecision(
                id,
                new Decision.AddEntity(council.id(), List.of("zaranjites")),
                "An",
                null,
                Instant.parse("2022-03-05T08:00:00Z"),
                List.of(council));
        Setting setting = new Setting(
                decision.settingId(),
                CurationDecision.SETTING,
                41,
                decision.at(),
                ContractCodec.mapper().valueToTree(decision));

        // When
        topics.send(Topics.SETTINGS, "noise", bytes("no JSON"));
        topics.send(Topics.SETTINGS, setting.id(), ContractCodec.write(setting));

        // Then
        ArticleEnriched curated = await().atMost(Duration.ofSeconds(60))
                .until(() -> enrichedNow("The zaranjites met again."), it -> it.settingsVersion() != null);
        assertThat(curated.settingsVersion()).isEqualTo(41);
        assertThat(curated.run()).isEqualTo(tagger.run());
        assertThat(curated.annotations().mentions())
                .filteredOn(mention -> mention.text().equals("zaranjites"))
                .extracting(Mention::entityId)
                .containsExactly("c-council");
        assertThat(curated.entities()).contains(council);

        // When
        topics.send(Topics.SETTINGS, setting.id(), null);

        // Then
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> enrichedNow("The zaranjites met once more."),
                        it -> it.annotations().mentions().stream()
                                .noneMatch(mention -> "c-council".equals(mention.entityId())));
    }

    private ArticleEnriched enrichedNow(String text) {
        ArticleIngested ingested = article(text);
        send(Topics.INGESTED, ingested, Map.of());
        return ContractCodec.read(enriched(ingested).value(), ArticleEnriched.class);
    }

    @Test
    void passesTheAttemptOn() {
        // Given
        ArticleIngested ingested = article("A replayed article.");

        // When
        send(Topics.INGESTED, ingested, Map.of(EventHeaders.ATTEMPT, bytes("3")));

        // Then
        assertThat(ContractAssertions.header(enriched(ingested), EventHeaders.ATTEMPT))
                .isEqualTo("3");
        assertThat(statusOf(ingested.submissionId()).attempt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {Topics.INGESTED, Topics.BACKLOG})
    void buriesWhatCannotBeReadAndGoesOn(String lane) {
        // Given
        byte[] random = {(byte) 0x9f, 0x00, 0x41, (byte) 0xff, 0x7b};
        String submissionId = UUID.randomUUID().toString();
        ArticleIngested good = article("The next article passes.");

        // When
        topics.send(lane, null, random, Map.of(EventHeaders.SUBMISSION_ID, bytes(submissionId)));
        topics.send(lane, null, null);
        send(lane, good, Map.of());

        // Then
        ConsumerRecord<String, byte[]> dead =
                topics.await(Topics.deadLetterOf(lane), letter -> letter.value().length == random.length);
        assertThat(dead.value()).isEqualTo(random);
        assertThat(ContractAssertions.header(dead, DeadLetterHeaders.REASON)).startsWith("not an ingested article: ");
        assertThat(ContractAssertions.header(dead, DeadLetterHeaders.STAGE)).isEqualTo("nlp-service");
        assertThat(statusOf(submissionId).stage()).isEqualTo(Stage.FAILED);
        enriched(good);
    }

    @Test
    void buriesTheArticleThatItsAnnotationsMakeTooLarge() {
        // Given
        ArticleIngested ingested = article(".,".repeat(450_000), "und");

        // When
        send(Topics.INGESTED, ingested, Map.of());

        // Then
        ArticleStatus status = statusOf(ingested.submissionId());
        assertThat(status.stage()).isEqualTo(Stage.FAILED);
        assertThat(status.reason()).contains("larger than the pipeline takes");
        topics.await(
                Topics.deadLetterOf(Topics.INGESTED),
                letter -> ingested.articleId().toString().equals(letter.key()));
    }

    @Test
    void tagsBatchesWholeAndOnce() {
        // Given
        List<ArticleIngested> articles = IntStream.range(0, 100)
                .mapToObj(i -> article("Report " + i + " from Khost."))
                .toList();

        // When
        articles.forEach(ingested -> send(Topics.INGESTED, ingested, Map.of()));

        // Then
        List<String> keys = articles.stream()
                .map(ingested -> ingested.articleId().toString())
                .toList();
        assertThat(topics.await(Topics.ENRICHED, keys.size(), record -> keys.contains(record.key())))
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void isReadyWithItsRunAndCountsItsWork() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(
                        "checks.find { it.name == 'engine' }.data.runId",
                        equalTo(tagger.run().id()));
        assertThat(given().get("/q/metrics").asString()).contains("watchline_nlp_articles_total");
    }

    private static ArticleIngested article(String text) {
        return article(text, "en");
    }

    private static ArticleIngested article(String text, String language) {
        return new ArticleIngested(
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                Instant.parse("2022-03-05T08:30:00Z"),
                "0".repeat(64),
                new Fingerprint("marks32/4-words/12", List.of("0f1e2d3c")),
                new Article(null, null, "From Khost", null, List.of(), null, language, List.of(), text),
                null);
    }

    private void send(String topic, ArticleIngested ingested, Map<String, byte[]> headers) {
        topics.send(topic, ingested.articleId().toString(), ContractCodec.write(ingested), headers);
    }

    private ConsumerRecord<String, byte[]> enriched(ArticleIngested ingested) {
        String key = ingested.articleId().toString();
        return topics.await(Topics.ENRICHED, record -> key.equals(record.key()));
    }

    private ArticleStatus statusOf(String submissionId) {
        return ContractCodec.read(
                topics.await(Topics.STATUS, record -> submissionId.equals(record.key()))
                        .value(),
                ArticleStatus.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
