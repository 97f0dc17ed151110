package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.watchline.store.Database;
import org.watchline.store.TestArticle;
import org.watchline.store.article.Outcome;
import org.watchline.store.takedown.TakedownEvent;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

/** Takedowns of which the database, come from a backup, knows nothing. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class RepeatedTakedownIT {

    private static final Instant DAY = Instant.parse("2024-05-01T08:00:00Z");

    @Inject
    ArticleStore store;

    @Inject
    TakedownStore takedowns;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @Test
    void anArticleThatCameBackGoesAgainAndIsRefused() {
        // Given
        TestArticle article = TestArticle.unique();
        store.file(List.of(article.enriched()));

        // When
        int done = takedowns.repeat(List.of(takenDown(article.articleId(), DAY)));

        // Then
        assertThat(done).isEqualTo(1);
        assertThat(texts(article)).isEmpty();
        assertThat(store.file(List.of(article.changed(1, "TTP again.").enriched())))
                .singleElement()
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anArticleThatNeverCameInIsRefusedToo() {
        // Given
        TestArticle article = TestArticle.unique();

        // When
        takedowns.repeat(List.of(takenDown(article.articleId(), DAY)));

        // Then
        assertThat(store.file(List.of(article.enriched()))).singleElement().isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whatWasLiftedAfterwardsIsRemovedAllTheSameAndMayComeBack() {
        // Given
        TestArticle article = TestArticle.unique();
        store.file(List.of(article.enriched()));

        // When
        takedowns.repeat(List.of(lifted(article.articleId(), DAY.plusSeconds(1)), takenDown(article.articleId(), DAY)));

        // Then
        assertThat(texts(article)).isEmpty();
        assertThat(store.file(List.of(article.changed(1, "TTP again.").enriched())))
                .singleElement()
                .isInstanceOf(Outcome.Stored.class);
    }

    @Test
    void whatTheDatabaseKnowsIsNotDoneAgain() {
        // Given
        TestArticle article = TestArticle.unique();
        store.file(List.of(article.enriched()));
        takedowns.takeDown(article.articleId(), "Editor", "A court ordered it.");
        takedowns.restore(article.articleId(), "Editor", "The court changed its mind.");
        List<TakedownEvent> journal = takedowns.events();

        // When
        int done = takedowns.repeat(journal);

        // Then
        assertThat(journal)
                .filteredOn(event -> event.articleId().equals(article.articleId()))
                .extracting(TakedownEvent::kind)
                .containsExactly(TakedownEvent.Kind.TAKEN_DOWN, TakedownEvent.Kind.LIFTED);
        assertThat(done).isZero();
    }

    private List<String> texts(TestArticle article) {
        return Database.asReader(jdbcUrl)
                .rows("select text from corpus.article_revision where article_id = ?", article.articleId());
    }

    private static TakedownEvent takenDown(UUID article, Instant at) {
        return new TakedownEvent(article, TakedownEvent.Kind.TAKEN_DOWN, at, "Editor", "A court ordered it.");
    }

    private static TakedownEvent lifted(UUID article, Instant at) {
        return new TakedownEvent(article, TakedownEvent.Kind.LIFTED, at, "Editor", "It changed its mind.");
    }
}
