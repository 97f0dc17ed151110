package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.store.Database;
import org.watchline.store.ReplayProfile;
import org.watchline.store.command.ProblemException;
import org.watchline.store.curation.NamedArticle;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@TestProfile(ReplayProfile.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class PromotionIT {

    /** Runs of other tests are older. */
    private final String oldRun = "old-" + UUID.randomUUID();

    private final String newRun = "new-" + UUID.randomUUID();
    private final String before = "before-" + UUID.randomUUID();
    private final String after = "after-" + UUID.randomUUID();

    @Inject
    ArticleStore articles;

    @Inject
    PromotionStore promotions;

    @Inject
    RunRetention retention;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private NamedArticle article;

    @BeforeEach
    void fileByTheOldRun() {
        article = new NamedArticle().naming("Wali", before);
        articles.file(List.of(article.by(oldRun).enriched()));
    }

    @AfterEach
    void showTheNewest() throws SQLException {
        owner().execute("delete from store.promoted_run");
        owner().execute("delete from store.promotion");
        owner().execute("delete from store.shown_refresh");
    }

    @Test
    void aReprocessingDoesNotShowItselfButNewArticlesDo() {
        // Given
        NamedArticle incoming = new NamedArticle().naming("Gul", after);

        // When
        tagAnew();
        articles.file(List.of(incoming.by(newRun).enriched()));

        // Then
        assertThat(shownRun(article)).isEqualTo(oldRun);
        assertThat(shownRun(incoming)).isEqualTo(newRun);
        assertThat(owner().value("select kind from corpus.promotion")).isEqualTo("kept");
    }

    @Test
    void whatIsSubmittedAgainShowsTheNewestRunAsBefore() {
        // When
        articles.file(List.of(tagged(newRun)));

        // Then
        assertThat(shownRun(article)).isEqualTo(newRun);
        assertThat(owner().rows("select from corpus.promotion")).isEmpty();
    }

    @Test
    void promotionAndRollBackMoveEverythingThatDerives() {
        // Given
        tagAnew();
        assertShown(oldRun, before, after);

        // When
        promotions.promote(newRun, "Desk", "It knows more names.");

        // Then
        assertThat(shownRun(article)).isEqualTo(newRun);
        assertShown(newRun, after, before);

        // When
        promotions.rollBack("Desk", "It knows wrong names.");

        // Then
        assertThat(shownRun(article)).isEqualTo(oldRun);
        assertShown(oldRun, before, after);
        assertThat(owner().rows("select kind, reason from corpus.promotion order by id"))
                .hasSize(3)
                .contains("promoted|It knows more names.", "rolled-back|It knows wrong names.");
    }

    @Test
    void entitiesAreDescribedByTheShownRun() throws SQLException {
        // Given
        tagAnew();
        owner().execute("update store.entity_description set name = 'Mufti Wali' where entity_id = ?", after);
        owner().execute(
                        "insert into store.entity_description (entity_id, run, name, type)"
                                + " select ?, id, 'Wali the Younger', 'PERSON' from store.run where run_id = ?",
                        before,
                        newRun);
        String name = owner().value("select name from corpus.entity where entity_id = ?", before);

        // When
        promotions.promote(newRun, "Desk", "It knows more names.");

        // Then
        assertThat(owner().value("select name from corpus.entity where entity_id = ?", before))
                .isEqualTo("Wali the Younger");

        // When
        promotions.rollBack("Desk", "It knows wrong names.");

        // Then
        assertThat(owner().value("select name from corpus.entity where entity_id = ?", before))
                .isEqualTo(name);
    }

    @Test
    void thePastShowsWhatWasShownThen() {
        // Given
        tagAnew();
        String moment = owner().value("select to_jsonb(clock_timestamp()) #>> '{}'");

        // When
        promotions.promote(newRun, "Desk", "It knows more names.");

        // Then
        assertThat(at(moment).rows("select run_id from past.annotation_set where article_id = ?", article.id()))
                .containsExactly(oldRun);
    }

    @Test
    void onlyWhatIsThereIsPromotedAndOnlyWhatWasPromotedIsTakenBack() {
        tagAnew();

        assertThatThrownBy(() -> promotions.promote("nobody", "Desk", "why")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> promotions.rollBack("Desk", "why")).isInstanceOf(ProblemException.class);
        promotions.promote(newRun, "Desk", "why");
        assertThatThrownBy(() -> promotions.promote(newRun, "Desk", "why")).isInstanceOf(ProblemException.class);
        promotions.release("Desk", "why");
        assertThatThrownBy(() -> promotions.release("Desk", "why")).isInstanceOf(ProblemException.class);
        promotions.rollBack("Desk", "why");
        assertThat(shownRun(article)).isEqualTo(newRun);
        promotions.rollBack("Desk", "why");
        assertThat(shownRun(article)).isEqualTo(oldRun);
        assertThatThrownBy(() -> promotions.rollBack("Desk", "why")).isInstanceOf(ProblemException.class);
    }

    @Test
    void runsThatAreNotKeptLoseWhatIsNotShown() {
        // Given
        NamedArticle onlyOld = new NamedArticle().naming("Gul", before);
        articles.file(List.of(onlyOld.by(oldRun).enriched()));
        articles.file(List.of(tagged(newRun)));
        articles.file(List.of(tagged("newest-" + UUID.randomUUID())));

        // When
        await().atMost(Duration.ofSeconds(30))
                .until(() -> owner().rows("select from store.shown_refresh").isEmpty());
        int deleted = retention.clean();

        // Then
        assertThat(deleted).isPositive();
        assertThat(runsOf(article)).hasSize(2).doesNotContain(oldRun);
        assertThat(runsOf(onlyOld)).containsExactly(oldRun);
        assertThat(owner().rows("select annotation_set from store.mention m where not exists"
                        + " (select from store.annotation_set s where s.id = m.annotation_set)"))
                .isEmpty();

        // When
        articles.file(List.of(tagged(oldRun)));

        // Then
        assertThat(runsOf(article)).hasSize(3);
    }

    @Test
    void thePromotedRunAndTheOneToReturnToAreKept() {
        // Given
        tagAnew();
        promotions.promote(newRun, "Desk", "why");
        for (int i = 0; i < 3; i++) {
            articles.file(List.of(tagged("further-" + i + UUID.randomUUID())));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> owner().rows("select from store.shown_refresh").isEmpty());

        // When
        retention.clean();

        // Then
        assertThat(runsOf(article)).contains(oldRun, newRun).hasSize(4);
    }

    private void tagAnew() {
        articles.file(List.of(tagged(newRun)), Set.of(article.id()));
    }

    private ArticleEnriched tagged(String run) {
        return article.meaning(after).by(run).enriched();
    }

    private void assertShown(String run, String entity, String notEntity) {
        assertThat(owner().rows("select run_id from corpus.article where article_id = ?", article.id()))
                .containsExactly(run);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(owner().rows("select entities from corpus.search where article_id = ?", article.id()))
                    .containsExactly("{" + entity + "}");
            assertThat(owner().rows("select articles from corpus.entity_tally where entity_id = ?", entity))
                    .containsExactly("1");
            assertThat(owner().rows("select articles from corpus.entity_tally where entity_id = ?", notEntity))
                    .isEmpty();
        });
    }

    private String shownRun(NamedArticle which) {
        return owner().value("select run_id from corpus.annotation_set where article_id = ?", which.id());
    }

    private List<String> runsOf(NamedArticle which) {
        return owner().rows("select run_id from corpus.run_set where article_id = ?", which.id());
    }

    private Database at(String moment) {
        String option = URLEncoder.encode("-c watchline.as_of=" + moment, StandardCharsets.UTF_8);
        String separator = jdbcUrl.contains("?") ? "&" : "?";
        return Database.asReader(jdbcUrl + separator + "options=" + option.replace("+", "%20"));
    }

    private Database owner() {
        return Database.asOwner(jdbcUrl);
    }
}
