package org.watchline.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Event;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.ContractAssertions;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class StoreIT {

    private static final byte[] NOISE = {0, (byte) 0xFF, '{', 7, (byte) 0xC3, '"'};

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private TopicProbe kafka;
    private Database corpus;

    @BeforeEach
    void connect() {
        kafka = new TopicProbe(broker);
        corpus = Database.asReader(jdbcUrl);
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void aNewArticleIsInTheCorpusWhenItsNoticeIsSent() {
        // Given
        TestArticle article = TestArticle.unique();

        // When
        ArticleStored notice = submit(article);

        // Then
        assertThat(notice.revision()).isOne();
        assertThat(corpus.value(
                        "select title, source, authors[1], authors[2], language, tags, revision, revision_count, run_id"
                                + " from corpus.article where article_id = ? and text = ?",
                        article.articleId(),
                        article.text()))
                .isEqualTo("Talks in Khost|Frontier Monitor|A. \"Khan\" {x}|B, C|en|{talks}|1|1|run-1");
        assertThat(corpus.value(
                        "select start_offset, end_offset, text, type, entity_id, field, score, found_by,"
                                + " link->>'alias' from corpus.mention where article_id = ?",
                        article.articleId()))
                .isEqualTo("0|3|TTP|ORG|ttp|text|0.95|lexicon|TTP");
        assertThat(corpus.value(
                        "select sentence_ends, token_pos, token_lemmas, run->>'engine', run->'models'->0->>'name'"
                                + " from corpus.annotation_set where article_id = ?",
                        article.articleId()))
                .isEqualTo("{%d}|{VERB}|{say}|engine of run-1|pos-en"
                        .formatted(article.text().length()));
        assertThat(corpus.value(
                        "select entity_id, mention_count, names from corpus.article_entity where article_id = ?",
                        article.articleId()))
                .isEqualTo("ttp|1|{TTP}");
        assertThat(corpus.value(
                        "select original_media_type, convert_from(original, 'UTF8') from corpus.article_revision"
                                + " where article_id = ?",
                        article.articleId()))
                .isEqualTo("text/html|<p>original</p>");
        assertThat(corpus.value(
                        "select kind from corpus.change where article_id = ? and position = ?",
                        article.articleId(),
                        notice.change()))
                .isEqualTo("new");
    }

    @Test
    void theSubmissionBecomesStored() {
        // Given
        TestArticle article = TestArticle.unique();

        // When
        submit(article);

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(corpus.rows(
                                "select article_id, attempt, stage from corpus.status where submission_id = ?",
                                article.submissionId()))
                        .containsExactly(article.articleId() + "|1|stored"));
    }

    @Test
    void aRedeliveredArticleChangesNothingAndIsAnnouncedAgain() {
        // Given
        TestArticle article = TestArticle.unique();
        ArticleStored first = submit(article);

        // When
        kafka.send(Topics.ENRICHED, article.articleId().toString(), article.json());
        List<ConsumerRecord<String, byte[]>> notices = notices(article, 2);

        // Then
        assertThat(notices).map(StoreIT::notice).allMatch(first::equals);
        assertThat(history(article)).containsExactly("1|active");
        assertThat(changes(article)).containsExactly("1|run-1|new");
    }

    @Test
    void theSameContentSubmittedAgainIsNoRevision() {
        // Given
        TestArticle article = TestArticle.unique();
        ArticleStored first = submit(article);
        TestArticle again = article.changed(5, article.text());

        // When
        ArticleStored second = submit(again);

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
        submit(article);

        // When
        ArticleStored notice = submit(article.changed(5, "The jirga adjourned at Wana " + article.articleId()));

        // Then
        assertThat(notice.revision()).isEqualTo(2);
        assertThat(history(article)).containsExactly("1|old", "2|active");
        assertThat(found("jirga adjourned", article)).isTrue();
        assertThat(found("\"TTP said\"", article)).isFalse();
        assertThat(changes(article)).containsExactly("1|run-1|new", "2|run-1|revised");
        assertThat(corpus.value(
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
        submit(article);

        // When
        ArticleStored notice = submit(article.changed(-5, "An earlier wording"));

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
        submit(article);
        submit(article.changed(1, "Corrected"));

        // When
        ArticleStored notice = submit(article.changed(2, article.text()));

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
            kafka.send(Topics.ENRICHED, first.articleId().toString(), article.json());
        }
        notices(first, 5);

        // Then
        assertThat(history(first)).containsExactly("1|old", "2|old", "3|active");
        assertThat(found("third wording", first)).isTrue();
    }

    @Test
    void aNewRunStandsBesideTheOldOneAndIsShown() throws Exception {
        // Given
        TestArticle article = TestArticle.unique();
        submit(article);

        // When
        ArticleStored notice = submit(article.withRun("run-2").withLemma("tell"));

        // Then
        assertThat(notice.revision()).isOne();
        assertThat(changes(article)).containsExactly("1|run-1|new", "1|run-2|rerun");
        assertThat(shownLemmas(article)).isEqualTo("run-2|{tell}");

        // When
        Database owner = Database.asOwner(jdbcUrl);
        owner.execute("insert into store.promoted_run (run) select id from store.run where run_id = 'run-1'");

        // Then
        assertThat(shownLemmas(article)).isEqualTo("run-1|{say}");
        assertThat(corpus.value(
                        "select mention_count from corpus.article_entity where article_id = ?", article.articleId()))
                .isEqualTo("1");
        owner.execute("delete from store.promoted_run");
    }

    @Test
    void theSameTextUnderAnotherIdIsLinked() {
        // Given
        TestArticle article = TestArticle.unique();
        TestArticle copy = TestArticle.unique().changed(0, article.text());

        // When
        submit(article);
        submit(copy);

        // Then
        String others = "select other_article_id, similarity from corpus.duplicate where article_id = ?";
        assertThat(corpus.rows(others, article.articleId())).containsExactly(copy.articleId() + "|1");
        assertThat(corpus.rows(others, copy.articleId())).containsExactly(article.articleId() + "|1");
    }

    @Test
    void textOutsideTheBasicPlaneIsKept() {
        // Given
        TestArticle article = TestArticle.unique().changed(0, "🕊 \uD835\uDD38 TTP, a truce “holds”.\n\tÉnd");

        // When
        submit(article);

        // Then
        assertThat(corpus.value("select text from corpus.article where article_id = ?", article.articleId()))
                .isEqualTo(article.text());
        assertThat(corpus.value(
                        "select substr(a.text, m.start_offset + 1, m.end_offset - m.start_offset)"
                                + " from corpus.mention m join corpus.article a using (article_id)"
                                + " where article_id = ?",
                        article.articleId()))
                .isEqualTo("TTP");
    }

    @Test
    void anArticleThatTheDatabaseRefusesIsBuriedAndItsNeighboursAreStored() {
        // Given
        TestArticle before = TestArticle.unique();
        TestArticle poisonous = TestArticle.unique().withTitle("Null \0 character");
        TestArticle after = TestArticle.unique();

        // When
        for (TestArticle article : List.of(before, poisonous, after)) {
            kafka.send(Topics.ENRICHED, "same partition", article.json());
        }
        notices(before, 1);
        notices(after, 1);

        // Then
        ArticleStatus failure = statusOf(poisonous.submissionId());
        assertThat(failure.stage()).isEqualTo(Stage.FAILED);
        assertThat(failure.articleId()).isEqualTo(poisonous.articleId());
        assertThat(failure.reason()).contains("SQLSTATE 22021");
        assertThat(corpus.rows("select from corpus.article where article_id = ?", poisonous.articleId()))
                .isEmpty();
    }

    @Test
    void noiseOnTheArticleTopicBecomesADeadLetterAndTheNextArticlePasses() {
        // When
        long offset = kafka.send(Topics.ENRICHED, "noise", NOISE).offset();
        TestArticle article = TestArticle.unique();
        kafka.send(Topics.ENRICHED, "noise", article.json());

        // Then
        notices(article, 1);
        assertThat(deadLetter(Topics.ENRICHED, offset)).startsWith("store-service|not valid JSON");
    }

    @Test
    void noiseOnTheStatusTopicBecomesADeadLetterAndTheNextNoticePasses() {
        // When
        long offset = kafka.send(Topics.STATUS, "noise", NOISE).offset();
        String submission = "s-" + UUID.randomUUID();
        ArticleStatus notice = new ArticleStatus(submission, null, 1, Stage.REJECTED, Instant.EPOCH, "no text");
        kafka.send(Topics.STATUS, "noise", ContractCodec.write(notice));

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(corpus.rows(
                                "select stage, reason from corpus.status where submission_id = ?", submission))
                        .containsExactly("rejected|no text"));
        assertThat(deadLetter(Topics.STATUS, offset)).startsWith("store-service|not valid JSON");
    }

    @Test
    void aStatusThatTheDatabaseRefusesIsBuriedAndItsNeighboursAreKept() {
        // Given
        String good = "s-" + UUID.randomUUID();
        String bad = "s-\0-" + UUID.randomUUID();

        // When
        long offset =
                kafka.send(Topics.STATUS, "same", status(bad, Stage.INGESTED)).offset();
        kafka.send(Topics.STATUS, "same", status(good, Stage.INGESTED));

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(
                        () -> assertThat(corpus.rows("select stage from corpus.status where submission_id = ?", good))
                                .containsExactly("ingested"));
        assertThat(deadLetter(Topics.STATUS, offset)).isEqualTo("store-service|the database refuses it");
    }

    @Test
    void theFurthestNoticeIsTheStatusInWhateverOrderTheyCome() {
        // Given
        String submission = "s-" + UUID.randomUUID();

        // When
        kafka.send(Topics.STATUS, submission, status(submission, Stage.ENRICHED));
        kafka.send(Topics.STATUS, submission, status(submission, Stage.INGESTED));
        kafka.send(Topics.STATUS, submission, status(submission, Stage.ENRICHED));

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(corpus.rows(
                                "select stage from corpus.status_notice where submission_id = ? order by stage",
                                submission))
                        .containsExactly("enriched", "ingested"));
        assertThat(corpus.value("select stage from corpus.status where submission_id = ?", submission))
                .isEqualTo("enriched");
    }

    @Test
    void aDeadLetterOfAnotherStageIsKeptWithItsBytesAndReason() {
        // Given
        String submission = "s-" + UUID.randomUUID();
        Map<String, byte[]> headers = Map.of(
                "dead-letter-reason", bytes("text is missing \0"),
                "dead-letter-stage", bytes("ingest-service"),
                "dead-letter-topic", bytes("articles.submitted"),
                "dead-letter-partition", bytes("3"),
                "dead-letter-offset", bytes("42"),
                "watchline-submission-id", bytes(submission),
                "watchline-attempt", bytes("2"));

        // When
        kafka.send("articles.submitted.dlq", "key \0", NOISE, headers);

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(corpus.rows(
                                "select key, size, source_topic, source_partition, source_offset, attempt, stage, reason"
                                        + " from corpus.dead_letter where submission_id = ?",
                                submission))
                        .containsExactly(
                                "key \uFFFD|6|articles.submitted|3|42|2|ingest-service|text is missing \uFFFD"));
        assertThat(Database.asOwner(jdbcUrl)
                        .value(
                                "select value = ? and array_length(header_values, 1) = 7 from store.dead_letter"
                                        + " where submission_id = ?",
                                NOISE,
                                submission))
                .isEqualTo("t");
    }

    @Test
    void aDeadLetterWithoutHeadersOrBytesIsKept() {
        // When
        long offset = kafka.send("articles.ingested.dlq", null, null).offset();

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(corpus.rows(
                                "select submission_id, reason from corpus.dead_letter where topic = ? and record_offset = ?",
                                "articles.ingested.dlq",
                                offset))
                        .containsExactly("articles.ingested.dlq-0-%d|null".formatted(offset)));
    }

    @Test
    void whatItSendsKeepsTheContract() {
        // Given
        TestArticle article = TestArticle.unique();

        // When
        submit(article);

        // Then
        ContractAssertions.assertEvent(Event.ARTICLE_STORED, notices(article, 1).get(0));
        ContractAssertions.assertEvent(
                Event.ARTICLE_STATUS,
                kafka.await(Topics.STATUS, sent -> article.submissionId().equals(sent.key())));
    }

    private ArticleStored submit(TestArticle article) {
        kafka.send(Topics.ENRICHED, article.articleId().toString(), article.json());
        return notice(kafka.await(
                Topics.STORED,
                sent -> article.articleId().toString().equals(sent.key())
                        && notice(sent).submissionId().equals(article.submissionId())
                        && notice(sent).runId().equals(article.run())));
    }

    private List<ConsumerRecord<String, byte[]>> notices(TestArticle article, int count) {
        return kafka.await(
                Topics.STORED, count, sent -> article.articleId().toString().equals(sent.key()));
    }

    private static ArticleStored notice(ConsumerRecord<String, byte[]> sent) {
        return ContractCodec.read(sent.value(), ArticleStored.class);
    }

    private ArticleStatus statusOf(String submissionId) {
        return ContractCodec.read(
                kafka.await(Topics.STATUS, sent -> submissionId.equals(sent.key()))
                        .value(),
                ArticleStatus.class);
    }

    private static byte[] status(String submission, Stage stage) {
        return ContractCodec.write(new ArticleStatus(submission, null, 1, stage, Instant.EPOCH, null));
    }

    private List<String> history(TestArticle article) {
        return corpus.rows(
                "select revision, case when active then 'active' else 'old' end from corpus.article_revision"
                        + " where article_id = ? order by revision",
                article.articleId());
    }

    private List<String> changes(TestArticle article) {
        return corpus.rows(
                "select revision, run_id, kind from corpus.change where article_id = ? order by xid, seq",
                article.articleId());
    }

    private String shownLemmas(TestArticle article) {
        return corpus.value(
                "select run_id, token_lemmas from corpus.annotation_set where article_id = ?", article.articleId());
    }

    private boolean found(String query, TestArticle article) {
        return !corpus.rows(
                        "select from corpus.search where document @@ corpus.search_query(?) and article_id = ?",
                        query,
                        article.articleId())
                .isEmpty();
    }

    private String deadLetter(String sourceTopic, long offset) {
        String query = "select stage, reason from corpus.dead_letter where source_topic = ? and source_offset = ?";
        await().atMost(30, SECONDS)
                .until(() -> !corpus.rows(query, sourceTopic, offset).isEmpty());
        return corpus.rows(query, sourceTopic, offset).get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
