package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Modality;
import org.watchline.store.Database;
import org.watchline.store.article.Outcome;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class EventGroupsIT {

    /** Every test has days of its own, so that none meets the events of another. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final String day =
            LocalDate.of(2001, 1, 1).plusDays(10L * DAYS.incrementAndGet()).toString();

    @Inject
    ArticleStore store;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @Test
    void reportsOfTwoArticlesAreOneEvent() {
        // Given
        ReportedArticle first =
                ReportedArticle.saying("A bomb killed 30 in Peshawar.").bombing("peshawar", day, 30);
        ReportedArticle second =
                ReportedArticle.saying("The bomb of Peshawar killed 44.").bombing("peshawar", day, 44);

        // When
        file(first);
        file(second);

        // Then
        assertThat(groupsOf(second)).isEqualTo(groupsOf(first)).hasSize(1);
        assertThat(corpus().rows(
                                "select from corpus.event_conflict where group_id = ?",
                                groupsOf(first).get(0)))
                .hasSize(1);
    }

    @Test
    void reportsOfOneBatchFindEachOtherAndAPlaceInItsProvince() {
        // Given
        ReportedArticle first =
                ReportedArticle.saying("A bomb killed 30 in Peshawar.").bombing("peshawar", day, 30);
        ReportedArticle second =
                ReportedArticle.saying("A bomb in the province killed 30.").bombing("khyber-pakhtunkhwa", day, 30);

        // When
        file(first, second);

        // Then
        assertThat(groupsOf(second)).isEqualTo(groupsOf(first));
    }

    @Test
    void otherEventsStayApart() {
        // Given
        ReportedArticle first = ReportedArticle.saying("A bomb killed 30.").bombing("peshawar", day, 30);
        ReportedArticle elsewhere = ReportedArticle.saying("A bomb killed 30.").bombing("quetta", day, 30);
        ReportedArticle later = ReportedArticle.saying("A bomb killed 30.")
                .bombing("peshawar", LocalDate.parse(day).plusDays(3).toString(), 30);
        ReportedArticle undated = ReportedArticle.saying("A bomb killed 30.").bombing("peshawar", null, 30);
        ReportedArticle planned =
                ReportedArticle.saying("A bomb may kill 30.").bombing("peshawar", day, 30, Modality.HYPOTHETICAL);

        // When
        file(first, elsewhere, later, undated, planned);

        // Then
        assertThat(Stream.of(first, elsewhere, later, undated, planned).flatMap(one -> groupsOf(one).stream()))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void anEventStaysTheSameWhenItsArticlesAreReadAnew() {
        // Given
        ReportedArticle first = ReportedArticle.saying("A bomb killed 30.").bombing("peshawar", day, 30);
        ReportedArticle second = ReportedArticle.saying("A bomb killed 31.").bombing("peshawar", day, 31);
        file(first);
        file(second);
        List<UUID> before = groupsOf(first);

        // When
        file(first.readBy("run-2").bombing("peshawar", day, 30));
        file(second.readBy("run-2").bombing("peshawar", day, 31));

        // Then
        assertThat(groupsOf(first)).isEqualTo(before);
        assertThat(groupsOf(second)).isEqualTo(before);
    }

    @Test
    void anEventStaysTheSameWhenItsArticleIsRevised() {
        // Given
        ReportedArticle first = ReportedArticle.saying("A bomb killed 30.").bombing("peshawar", day, 30);
        file(first);
        List<UUID> before = groupsOf(first);

        // When
        file(first.revisedTo("Officials spoke. A bomb killed 34.").bombing("peshawar", day, 34));

        // Then
        assertThat(groupsOf(first)).isEqualTo(before);
    }

    @Test
    void twoAttacksInOneArticleStayTwo() {
        // Given
        ReportedArticle article = ReportedArticle.saying("A bomb killed 30. Another bomb killed 2.")
                .bombing("peshawar", day, 30)
                .bombing("peshawar", day, 2);

        // When
        file(article);

        // Then
        assertThat(groupsOf(article)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void writersAtTheSameTimeMakeOneEvent() throws Exception {
        // Given
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<ReportedArticle> articles = Stream.generate(
                        () -> ReportedArticle.saying("A bomb killed 30.").bombing("peshawar", day, 30))
                .limit(24)
                .toList();

        // When
        List<Future<?>> filed = new ArrayList<>();
        articles.forEach(article -> filed.add(writers.submit(() -> file(article))));
        for (Future<?> one : filed) {
            one.get();
        }
        writers.shutdown();

        // Then
        assertThat(articles.stream()
                        .flatMap(article -> groupsOf(article).stream())
                        .distinct())
                .hasSize(1);
    }

    private void file(ReportedArticle... articles) {
        assertThat(store.file(Stream.of(articles).map(ReportedArticle::enriched).toList()))
                .allMatch(Outcome.Stored.class::isInstance);
    }

    private List<UUID> groupsOf(ReportedArticle article) {
        return corpus()
                .rows("select group_id from corpus.event where article_id = ? order by ordinal", article.id())
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private Database corpus() {
        return Database.asReader(jdbcUrl);
    }
}
