package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.Database;
import org.watchline.store.TestArticle;
import org.watchline.store.curation.NamedArticle;
import org.watchline.store.tally.ListedOutlet;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class TalliesIT {

    private static final String COUNTED = "select entity_id, articles, mentions from corpus.entity_tally";
    private static final String TRUE_COUNT =
            "select entity_id, count(*), sum(mention_count) from corpus.article_entity group by entity_id";
    private static final String WEEKS = "select entity_id, week, articles from corpus.entity_week";
    private static final String TRUE_WEEKS = """
            select entity_id, date_trunc('week', sort_at at time zone 'UTC')::date, count(*)
            from corpus.article_entity group by 1, 2""";
    private static final String LISTED = "select listed from store.outlet where outlet_id = ?";
    private static final String HELD = "select sum(articles) from corpus.source where source_id = ?";

    @Inject
    ArticleStore store;

    @Inject
    Tallies tallies;

    @Inject
    TakedownStore takedowns;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @Test
    void countsFollowNewArticlesRevisionsAndRuns() {
        // Given
        TestArticle first = TestArticle.unique();
        TestArticle second = TestArticle.unique();
        file(first, second);
        long before = mentioning("ttp");

        // When
        file(first.changed(1, "Nobody spoke, " + first.articleId()), second.withRun("run-2"));

        // Then
        assertThat(mentioning("ttp")).isEqualTo(before - 1);
        assertCountsAreTrue();
    }

    @Test
    void anArticleThatIsTakenDownCountsNoMoreAndLeavesNoNames() {
        // Given
        String name = "Wali" + UUID.randomUUID();
        NamedArticle article =
                new NamedArticle().naming(name, "u-person-" + name).naming("TTP", "ttp");
        store.file(List.of(article.enriched()));
        settle();
        long before = mentioning("ttp");

        // When
        takedowns.takeDown(article.id(), "Editor", "A court ordered it.");
        settle();

        // Then
        assertThat(mentioning("ttp")).isEqualTo(before - 1);
        assertCountsAreTrue();
        for (String table : List.of("entity_tally", "entity_week", "entity_spelling", "tallied_article", "entity")) {
            assertThat(owner().rows("select from store.%s t where t::text like ?".formatted(table), "%" + name + "%"))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void anOutletIsListedAsLongAsTheKnowledgeBaseHasIt() {
        // Given
        List<ListedOutlet> shipped = ListedOutlet.of(KnowledgeBase.shipped());
        String id = "outlet-" + UUID.randomUUID();
        ListedOutlet further = new ListedOutlet(id, "Khost Gazette", List.of(id));

        // When
        tallies.list(Stream.concat(shipped.stream(), Stream.of(further)).toList());
        String known = owner().value(LISTED, id);
        tallies.list(shipped);

        // Then
        assertThat(known).isEqualTo("t");
        assertThat(owner().value(LISTED, id)).isEqualTo("f");
        assertThat(owner().value(LISTED, "dawn")).isEqualTo("t");
    }

    @Test
    void anOutletIsOneWhateverItIsCalled() {
        // Given, When
        file(TestArticle.unique());

        // Then
        assertThat(owner().value(HELD, "frontier-monitor")).isNotEqualTo("0");
        assertThat(Stream.of("Dawn", "dawn.com", "DAWN", "https://www.dawn.com/news/1")
                        .map(name -> owner().value("select corpus.outlet_of(?)", name)))
                .containsOnly("dawn");
        assertThat(owner().value("select corpus.outlet_of(?)", "The Frontier-Monitor"))
                .isEqualTo("frontier-monitor");
        assertThat(owner().value("select corpus.outlet_of(?)", "?!")).isEqualTo("null");
    }

    @Test
    void whatIsNoDayHasNoDays() {
        assertThat(Stream.of("2022-02-30", "2022-13", "yesterday", "", "2021-09/2022-01")
                        .map(text -> owner().value("select corpus.first_day(?)", text)))
                .containsOnly("null");
        assertThat(
                        owner().rows(
                                        "select corpus.first_day('2022-02'), corpus.last_day('2022-02'), corpus.last_day('2020')"))
                .containsExactly("2022-02-01|2022-02-28|2020-12-31");
    }

    private void file(TestArticle... articles) {
        store.file(Stream.of(articles).map(TestArticle::enriched).toList());
        settle();
    }

    private void settle() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            tallies.refresh(100);
            return owner().value("select count(*) from store.tally_due").equals("0");
        });
    }

    private long mentioning(String entity) {
        return Long.parseLong(owner().value("select articles from corpus.entity_tally where entity_id = ?", entity));
    }

    private void assertCountsAreTrue() {
        for (List<String> pair : List.of(List.of(COUNTED, TRUE_COUNT), List.of(WEEKS, TRUE_WEEKS))) {
            assertThat(owner().rows("(" + pair.get(0) + ") except (" + pair.get(1) + ")"))
                    .isEmpty();
            assertThat(owner().rows("(" + pair.get(1) + ") except (" + pair.get(0) + ")"))
                    .isEmpty();
        }
    }

    private Database owner() {
        return Database.asOwner(jdbcUrl);
    }
}
