package org.watchline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Event;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.ContractAssertions;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.GoldenSamples;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class StoredArticlesIT {

    private static final String UNLISTED = "u-person-6dc5a1f0";

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
    void aNewArticleIsInTheCorpusWhenItsNoticeIsSent() {
        // Given
        TestArticle article = TestArticle.unique();

        // When
        ArticleStored notice = pipeline.submit(article);

        // Then
        assertThat(notice.revision()).isOne();
        assertThat(pipeline.corpus()
                        .value(
                                "select title, source, authors[1], authors[2], language, tags, revision, revision_count, run_id"
                                        + " from corpus.article where article_id = ? and text = ?",
                                article.articleId(),
                                article.text()))
                .isEqualTo("Talks in Khost|Frontier Monitor|A. \"Khan\" {x}|B, C|en|{talks}|1|1|run-1");
        assertThat(pipeline.corpus()
                        .value(
                                "select start_offset, end_offset, text, type, entity_id, field, score, found_by,"
                                        + " link->>'alias' from corpus.mention where article_id = ?",
                                article.articleId()))
                .isEqualTo("0|3|TTP|ORG|ttp|text|0.95|lexicon|TTP");
        assertThat(pipeline.corpus()
                        .value(
                                "select sentence_ends, token_pos, token_lemmas, run->>'engine', run->'models'->0->>'name'"
                                        + " from corpus.annotation_set where article_id = ?",
                                article.articleId()))
                .isEqualTo("{%d}|{VERB}|{say}|engine of run-1|pos-en"
                        .formatted(article.text().length()));
        assertThat(pipeline.corpus()
                        .value(
                                "select source_id, date, c.sentence, o.qualifier, o.role, topics->0->>'label'"
                                        + " from corpus.citation c join corpus.role o using (article_id, ordinal)"
                                        + " join corpus.annotation_set using (article_id) where article_id = ?",
                                article.articleId()))
                .isEqualTo("ttp|2022-03|0|acting|mediator|peace-talks");
        assertThat(pipeline.corpus()
                        .value(
                                "select type, actors, first_day, last_day, killed_low, killed_best, killed_high,"
                                        + " wounded_best, modality, citations from corpus.event where article_id = ?",
                                article.articleId()))
                .isEqualTo("CONSULT|{ttp}|2022-03-01|2022-03-31|2|3|5|null|{alleged,negated}|{0}");
        assertThat(pipeline.corpus()
                        .value(
                                "select entity_id, mention_count, names from corpus.article_entity where article_id = ?",
                                article.articleId()))
                .isEqualTo("ttp|1|{TTP}");
        assertThat(pipeline.corpus()
                        .value(
                                "select original_media_type, convert_from(original, 'UTF8') from corpus.article_revision"
                                        + " where article_id = ?",
                                article.articleId()))
                .isEqualTo("text/html|<p>original</p>");
        assertThat(pipeline.corpus()
                        .value(
                                "select kind from corpus.change where article_id = ? and position = ?",
                                article.articleId(),
                                notice.change()))
                .isEqualTo("new");
    }

    @Test
    void textOutsideTheBasicPlaneIsKept() {
        // Given
        TestArticle article = TestArticle.unique().changed(0, "🕊 \uD835\uDD38 TTP, a truce “holds”.\n\tÉnd");

        // When
        pipeline.submit(article);

        // Then
        assertThat(pipeline.corpus().value("select text from corpus.article where article_id = ?", article.articleId()))
                .isEqualTo(article.text());
        assertThat(pipeline.corpus()
                        .value(
                                "select substr(a.text, m.start_offset + 1, m.end_offset - m.start_offset)"
                                        + " from corpus.mention m join corpus.article a using (article_id)"
                                        + " where article_id = ?",
                                article.articleId()))
                .isEqualTo("TTP");
    }

    @Test
    void theSameTextUnderAnotherIdIsLinked() {
        // Given
        TestArticle article = TestArticle.unique();
        TestArticle copy = TestArticle.unique().changed(0, article.text());

        // When
        pipeline.submit(article);
        pipeline.submit(copy);

        // Then
        String others = "select other_article_id, similarity from corpus.duplicate where article_id = ?";
        assertThat(pipeline.corpus().rows(others, article.articleId())).containsExactly(copy.articleId() + "|1");
        assertThat(pipeline.corpus().rows(others, copy.articleId())).containsExactly(article.articleId() + "|1");
    }

    @Test
    void whatItSendsKeepsTheContract() {
        // Given
        TestArticle article = TestArticle.unique();

        // When
        pipeline.submit(article);

        // Then
        ContractAssertions.assertEvent(
                Event.ARTICLE_STORED, pipeline.notices(article, 1).get(0));
        ContractAssertions.assertEvent(
                Event.ARTICLE_STATUS,
                pipeline.kafka()
                        .await(Topics.STATUS, sent -> article.submissionId().equals(sent.key())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void theContractsSamplesAreStored(String sample) {
        // When
        pipeline.kafka().send(Topics.ENRICHED, sample, GoldenSamples.of(Event.ARTICLE_ENRICHED, sample));

        // Then
        ArticleEnriched article =
                ContractCodec.read(GoldenSamples.of(Event.ARTICLE_ENRICHED, sample), ArticleEnriched.class);
        String submission = article.ingested().submissionId();
        assertThat(pipeline.statusOf(submission).stage()).isEqualTo(Stage.STORED);
        assertThat(pipeline.corpus()
                        .value("select text from corpus.article_revision where submission_id = ?", submission))
                .isEqualTo(article.ingested().article().text());
    }

    @Test
    void everythingInTheFullSampleIsPublished() {
        // Given
        ArticleEnriched sample =
                ContractCodec.read(GoldenSamples.of(Event.ARTICLE_ENRICHED, "full"), ArticleEnriched.class);
        UUID id = sample.ingested().articleId();

        // When
        pipeline.kafka().send(Topics.ENRICHED, "full", GoldenSamples.of(Event.ARTICLE_ENRICHED, "full"));
        pipeline.statusOf(sample.ingested().submissionId());

        // Then
        assertThat(pipeline.corpus()
                        .value(
                                "select jsonb_array_length(blocks), footnotes->0->'refs'->0->>1, quotes->1->>'kind'"
                                        + " from corpus.annotation_set where article_id = ?",
                                id))
                .isEqualTo("4|%d|direct"
                        .formatted(sample.annotations()
                                .footnotes()
                                .get(0)
                                .refs()
                                .get(0)
                                .end()));
        assertThat(pipeline.corpus()
                        .rows(
                                "select source, handle, footnote from corpus.citation where article_id = ? order by ordinal",
                                id))
                .containsExactly("Dawn|null|null", "Twitter|@khost_desk|null", "Author’s interview|null|1");
        assertThat(pipeline.corpus()
                        .rows(
                                "select event_id, mode, location, claimed_by from corpus.event where article_id = ? order by ordinal",
                                id))
                .containsExactly("e0|null|khost|null", "e1|suicide-attack|tank|ttp");
        assertThat(pipeline.corpus()
                        .rows(
                                "select basis from corpus.mention where article_id = ? and type = 'DATE' order by ordinal",
                                id))
                .containsExactly("stated", "inferred", "inferred", "stated");
    }

    @Test
    void anEntityThatIsNotInTheKnowledgeBaseIsOneLikeAnyOther() {
        // Given
        TestArticle known = TestArticle.unique();
        byte[] sample = GoldenSamples.of(Event.ARTICLE_ENRICHED, "full");
        ArticleEnriched article = ContractCodec.read(sample, ArticleEnriched.class);

        // When
        pipeline.submit(known);
        pipeline.kafka().send(Topics.ENRICHED, "full", sample);
        pipeline.statusOf(article.ingested().submissionId());

        // Then
        String spellings =
                "select entity_id, kind, names from corpus.article_entity where article_id = ? and entity_id = ?";
        assertThat(pipeline.corpus().value(spellings, known.articleId(), "ttp")).isEqualTo("ttp|group|{TTP}");
        assertThat(pipeline.corpus().value(spellings, article.ingested().articleId(), UNLISTED))
                .isEqualTo(UNLISTED + "|unlisted|{\"Mohammad Khurasani\"}");
        assertThat(pipeline.corpus()
                        .value("select name, kind, article_count from corpus.entity where entity_id = ?", UNLISTED))
                .isEqualTo("Mohammad Khurasani|unlisted|1");
    }
}
