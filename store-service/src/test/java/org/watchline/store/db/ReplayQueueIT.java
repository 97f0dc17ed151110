package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.store.Commands;
import org.watchline.store.Database;
import org.watchline.store.ReplayProfile;
import org.watchline.store.TestArticle;
import org.watchline.store.command.ProblemException;
import org.watchline.store.replay.Portion;
import org.watchline.store.replay.ReplayOrder;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@TestProfile(ReplayProfile.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class ReplayQueueIT {

    private static final String COUNTS =
            "select state, selected, sent, stored, failed from corpus.replay where replay_id = ?";

    /** What all articles of a test have in common, and none of another. */
    private final String word = Commands.word();

    private final UUID replay = UUID.randomUUID();
    private final List<ArticleIngested> sent = new ArrayList<>();

    @Inject
    ArticleStore articles;

    @Inject
    ReplayStore replays;

    @Inject
    ReplayQueue queue;

    @Inject
    TakedownStore takedowns;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private List<TestArticle> stored;

    @BeforeEach
    void orderFive() {
        stored = Stream.generate(
                        () -> TestArticle.unique().changed(0, "TTP spoke of " + word + " " + UUID.randomUUID()))
                .limit(5)
                .toList();
        articles.file(stored.stream().map(TestArticle::enriched).toList());
        articles.file(List.of(TestArticle.unique().enriched()));
        String filter = "{\"q\": \"%s\"}".formatted(word);
        replays.order(new ReplayOrder(replay, "nlp", filter, filter, "Desk", "A better engine."));
    }

    @AfterEach
    void forget() throws SQLException {
        Database.asOwner(jdbcUrl).execute("delete from store.replay");
    }

    @Test
    void selectedArticlesComeAsTheyOnceCameInAndFewAtATime() {
        // When
        work();

        // Then
        assertThat(counts()).isEqualTo("running|5|3|0|0");
        assertThat(sent).hasSize(ReplayProfile.IN_FLIGHT).allSatisfy(article -> {
            ArticleIngested original = original(article);
            assertThat(article.submissionId()).isEqualTo(original.submissionId());
            assertThat(article.receivedAt()).isEqualTo(original.receivedAt());
            assertThat(article.contentHash()).isEqualTo(original.contentHash());
            assertThat(article.article().text()).isEqualTo(original.article().text());
            assertThat(article.article().tags()).isEqualTo(original.article().tags());
        });
    }

    @Test
    void whatComesBackMakesRoomAndTheLastOneEndsIt() {
        // Given
        work();

        // When
        comeBack(sent.get(0));
        work();

        // Then
        assertThat(counts()).isEqualTo("running|5|4|1|0");

        // When
        comeBack(sent.get(0));
        sent.stream().skip(1).toList().forEach(this::comeBack);
        work();
        comeBack(sent.get(4));
        work();

        // Then
        assertThat(counts()).isEqualTo("done|5|5|5|0");
        assertThat(sent).extracting(ArticleIngested::articleId).doesNotHaveDuplicates();
    }

    @Test
    void whoeverDiesWhileSendingLeavesTheSameArticlesToTheNext() {
        // Given
        List<ArticleIngested> lost = new ArrayList<>();

        // When
        while (lost.isEmpty()) {
            try {
                queue.step(portion -> {
                    lost.addAll(portion.articles());
                    throw new DatabaseUnavailableException(new SQLException("the process died"));
                });
            } catch (DatabaseUnavailableException died) {
                assertThat(counts()).isEqualTo("running|5|0|0|0");
            }
        }
        work();

        // Then
        assertThat(sent).isEqualTo(lost);
    }

    @Test
    void aCancelledOneSendsNoMoreAndCountsWhatIsUnderWay() {
        // Given
        work();

        // When
        replays.cancel(replay);
        comeBack(sent.get(0));
        work();

        // Then
        assertThat(counts()).isEqualTo("cancelled|5|3|1|0");
        assertThat(sent).hasSize(ReplayProfile.IN_FLIGHT);
        assertThatThrownBy(() -> replays.cancel(replay)).isInstanceOf(ProblemException.class);
    }

    @Test
    void articlesThatGetLostAreSentAgainAndInTheEndGivenUp() throws SQLException {
        // Given
        work();

        // When
        for (int tries = 1; tries <= 3; tries++) {
            Database.asOwner(jdbcUrl)
                    .execute(
                            "update store.replay_item set sent_at = sent_at - interval '1 day' where sent_at is not null");
            work();
        }

        // Then
        assertThat(counts()).isEqualTo("running|5|5|0|3");
        assertThat(sent.subList(3, 9))
                .containsExactlyElementsOf(Stream.concat(sent.subList(0, 3).stream(), sent.subList(0, 3).stream())
                        .toList());
    }

    @Test
    void articlesThatCannotBeTaggedOrAreTakenDownDoNotHoldItUp() {
        // Given
        work();

        // When
        replays.fail(Set.of(sent.get(0).articleId()));
        takedowns.takeDown(sent.get(1).articleId(), "Editor", "A court ordered it.");
        comeBack(sent.get(2));
        work();
        sent.subList(3, 5).forEach(this::comeBack);
        work();

        // Then
        assertThat(counts()).isEqualTo("done|5|5|3|1");
    }

    private void work() {
        boolean more = true;
        while (more) {
            more = queue.step((Portion portion) -> sent.addAll(portion.articles()));
        }
    }

    /** As if the same engine had tagged it again. */
    private void comeBack(ArticleIngested article) {
        TestArticle tagged = stored.stream()
                .filter(each -> each.articleId().equals(article.articleId()))
                .findFirst()
                .orElseThrow();
        articles.file(List.of(tagged.enriched()), Set.of(article.articleId()));
    }

    private ArticleIngested original(ArticleIngested article) {
        return stored.stream()
                .filter(each -> each.articleId().equals(article.articleId()))
                .findFirst()
                .orElseThrow()
                .enriched()
                .ingested();
    }

    private String counts() {
        return Database.asReader(jdbcUrl).value(COUNTS, replay);
    }
}
