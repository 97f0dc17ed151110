package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.watchline.store.Database;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class NearTextsIT {

    private static final String OTHERS = "select other_article_id from %s where article_id = '%s' order by 1";
    private static final int COPIES = 24;
    private static final int WRITERS = 4;

    @Inject
    ArticleStore store;

    @Inject
    TakedownStore takedowns;

    @Inject
    NearTextJobs jobs;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private final Story story = Story.unique();

    @Test
    void anEditedCopyIsLinkedFromBothSidesAndTellsTheSameStory() {
        // Given
        ToldArticle original = ToldArticle.saying(story.of(1, 2, 3, 4));
        ToldArticle copy = ToldArticle.saying(story.of(1, 2, 3, 9));

        // When
        file(original);
        file(copy);

        // Then: of four paragraphs each, three are common, but for the runs that reach over their ends
        assertThat(links(original)).singleElement().asString().startsWith(copy.id() + "|0.74");
        assertThat(links(copy)).singleElement().asString().startsWith(original.id() + "|0.74");
        assertThat(cluster(copy)).isEqualTo(cluster(original));
    }

    @Test
    void whoMerelyQuotesIsLinkedAndTellsAnotherStory() {
        // Given
        ToldArticle quoted = ToldArticle.saying(story.of(1, 2, 3, 4));
        ToldArticle quoting = ToldArticle.saying(story.of(10, 11, 12, 13, 2, 3, 14, 15, 16, 17, 18));

        // When
        file(quoted, quoting);

        // Then
        assertThat(rows("select other_article_id, one_story, contained > 0.4, similarity < 0.3 from corpus.duplicate"
                        + " where article_id = '%s'".formatted(quoting.id())))
                .containsExactly(quoted.id() + "|f|t|t");
        assertThat(cluster(quoting)).isNotEqualTo(cluster(quoted));
    }

    @Test
    void otherTextsAreNotLinked() {
        // Given
        ToldArticle one = ToldArticle.saying(story.of(1, 2, 3, 4, 5));
        ToldArticle other = ToldArticle.saying(story.of(5, 6, 7, 8, 9));

        // When
        file(one, other);

        // Then
        assertThat(others(one)).isEmpty();
        assertThat(cluster(one)).isNotEqualTo(cluster(other));
    }

    @Test
    void aPageUnderTwoAddressesIsOneStoryThoughItHasChanged() {
        // Given
        ToldArticle page =
                ToldArticle.saying(story.of(1, 2, 3, 4)).at("https://www.x.example/%s/".formatted(story.mark()));
        ToldArticle amp =
                ToldArticle.saying(story.of(4, 5, 6, 7)).at("http://m.x.example/%s/amp".formatted(story.mark()));

        // When
        file(page);
        file(amp);

        // Then
        assertThat(others(page)).containsExactly(amp.id().toString());
        assertThat(cluster(amp)).isEqualTo(cluster(page));
    }

    @Test
    void recordsThatComeTwiceChangeNothing() {
        // Given
        ToldArticle original = ToldArticle.saying(story.of(1, 2, 3));
        ToldArticle copy = ToldArticle.saying(story.of(1, 2, 4));
        file(original, copy);
        List<String> before = kept(original, copy);

        // When
        file(copy, original);
        file(original);

        // Then
        assertThat(kept(original, copy)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void writersAtOneTimeMissNoCopyAndMakeOneCluster() throws Exception {
        // Given
        List<ToldArticle> copies = IntStream.range(0, COPIES)
                .mapToObj(number -> ToldArticle.saying(story.of(1, 2, 3, 4, 100 + number)))
                .toList();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

        // When
        List<Callable<Void>> work = IntStream.range(0, WRITERS)
                .mapToObj(writer -> (Callable<Void>) () -> fileAll(copies, writer))
                .toList();
        for (Future<Void> written : writers.invokeAll(work)) {
            written.get();
        }
        writers.shutdown();

        // Then
        assertThat(copies.stream().map(this::cluster).distinct()).hasSize(1);
        assertThat(copies).allSatisfy(copy -> assertThat(others(copy)).hasSize(COPIES - 1));
    }

    @Test
    void aStoryToldOverAndOverCanAlwaysBeFound() {
        // Given
        List<ToldArticle> copies = IntStream.range(0, 90)
                .mapToObj(number -> ToldArticle.saying(story.of(1, 2, 3, 4, 100 + number)))
                .toList();

        // When
        copies.forEach(this::file);

        // Then
        assertThat(copies.stream().map(this::cluster).distinct()).hasSize(1);
        assertThat(others(copies.get(89))).hasSizeBetween(30, 40);
        assertThat(owner("select count(*) from store.text_mark m join store.distinct_text t on t.id = m.text"
                        + " join store.revision r on r.text_hash = t.text_hash join store.article a on a.id = r.article"
                        + " where a.article_id = '%s'".formatted(copies.get(89).id())))
                .containsExactly("0");
    }

    @Test
    void aRevisionTakesItsOldLinksBackAndThePastKeepsThem() {
        // Given
        ToldArticle first = ToldArticle.saying(story.of(1, 2, 3, 4));
        ToldArticle between = ToldArticle.saying(story.of(3, 4, 5, 6));
        ToldArticle last = ToldArticle.saying(story.of(5, 6, 7, 8));
        file(first);
        String early = moment();
        file(last);
        file(between);
        String together = moment();
        assertThat(cluster(last)).isEqualTo(cluster(first));

        // When
        file(between.revisedTo(story.of(20, 21, 22, 23)));

        // Then
        assertThat(others(first)).isEmpty();
        assertThat(cluster(last)).isNotEqualTo(cluster(first));
        assertThat(at(together).rows(OTHERS.formatted("past.duplicate", first.id())))
                .containsExactly(between.id().toString());
        assertThat(at(together).rows(clusters("past", first, between, last))).hasSize(1);
        assertThat(at(early).rows(OTHERS.formatted("past.duplicate", first.id())))
                .isEmpty();
        assertThat(at(early).rows(clusters("past", first, between, last))).hasSize(1);

        // When
        file(new ToldArticle(between.id(), null, between.text(), 2));

        // Then
        assertThat(others(between)).hasSize(2);
        assertThat(cluster(last)).isEqualTo(cluster(first));
    }

    @Test
    void aTakedownLeavesNoTraceOfTheText() {
        // Given
        ToldArticle first = ToldArticle.saying(story.of(1, 2, 3, 4));
        ToldArticle between = ToldArticle.saying(story.of(3, 4, 5, 6)).at("https://x.example/" + story.mark());
        ToldArticle last = ToldArticle.saying(story.of(5, 6, 7, 8));
        file(first, between, last);
        List<String> texts = owner("select t.id from store.distinct_text t join store.revision r using (text_hash)"
                + " join store.article a on a.id = r.article where a.article_id = '%s'".formatted(between.id()));

        // When
        takedowns.takeDown(between.id(), "Editor", "A court ordered it.");

        // Then
        assertThat(others(first)).isEmpty();
        assertThat(cluster(last)).isNotEqualTo(cluster(first));
        String text = texts.get(0);
        for (String trace : List.of(
                "store.distinct_text where id = " + text,
                "store.text_mark where text = " + text,
                "store.near_text where %1$s in (text, other)".formatted(text),
                "store.text_cluster where text = " + text,
                "store.page_address where address like '%" + story.mark() + "%'")) {
            assertThat(owner("select 1 from " + trace)).as(trace).isEmpty();
        }
    }

    @Test
    void aTextThatAnotherArticleStillHasStays() {
        // Given
        ToldArticle one = ToldArticle.saying(story.of(1, 2, 3));
        ToldArticle same = ToldArticle.saying(one.text());
        ToldArticle near = ToldArticle.saying(story.of(1, 2, 4));
        file(one, same, near);

        // When
        takedowns.takeDown(one.id(), "Editor", "A court ordered it.");
        file(same.revisedTo(same.text()));

        // Then
        assertThat(others(near)).containsExactly(same.id().toString());
        assertThat(cluster(near)).isEqualTo(cluster(same));
    }

    @Test
    void textsOfAnEarlierVersionAreLinkedInTheBackground() throws SQLException {
        // Given
        ToldArticle old = ToldArticle.saying(story.of(1, 2, 3, 4));
        ToldArticle near = ToldArticle.saying(story.of(1, 2, 3, 9));
        file(old);
        file(near);
        String texts = "(select t.id from store.distinct_text t join store.revision r using (text_hash)"
                + " join store.article a on a.id = r.article where a.article_id in ('%s', '%s'))"
                        .formatted(old.id(), near.id());
        for (String statement : List.of(
                "delete from store.text_mark where text in " + texts,
                "delete from store.near_text where text in " + texts,
                "update store.text_cluster set cluster = gen_random_uuid() where text in " + texts,
                "update store.distinct_text set marks = null, due = true where id in " + texts)) {
            Database.asOwner(jdbcUrl).execute(statement);
        }
        assertThat(others(old)).isEmpty();

        // When
        jobs.finish();

        // Then
        assertThat(others(old)).containsExactly(near.id().toString());
        assertThat(cluster(near)).isEqualTo(cluster(old));
    }

    private Void fileAll(List<ToldArticle> copies, int writer) {
        List<ToldArticle> own = new ArrayList<>();
        for (int i = 0; i < copies.size(); i++) {
            if (i % WRITERS == writer || i % WRITERS == (writer + 1) % WRITERS) {
                own.add(copies.get(i));
            }
        }
        for (int from = 0; from < own.size(); from += 3) {
            file(own.subList(from, from + 3).toArray(ToldArticle[]::new));
        }
        return null;
    }

    private void file(ToldArticle... articles) {
        store.file(Stream.of(articles).map(ToldArticle::enriched).toList());
    }

    private List<String> others(ToldArticle article) {
        return rows(OTHERS.formatted("corpus.duplicate", article.id()));
    }

    private List<String> links(ToldArticle article) {
        return rows("select other_article_id, similarity from corpus.duplicate where article_id = '%s'"
                .formatted(article.id()));
    }

    private String cluster(ToldArticle article) {
        List<String> clusters = rows(clusters("corpus", article));
        assertThat(clusters).hasSize(1);
        return clusters.get(0);
    }

    private static String clusters(String schema, ToldArticle... articles) {
        List<UUID> ids = Stream.of(articles).map(ToldArticle::id).toList();
        return "select distinct cluster from %s.article_cluster where article_id in ('%s')"
                .formatted(
                        schema,
                        String.join("', '", ids.stream().map(UUID::toString).toList()));
    }

    /** All that is stored of the texts of these articles. */
    private List<String> kept(ToldArticle... articles) {
        List<String> kept = new ArrayList<>();
        for (ToldArticle article : articles) {
            kept.addAll(owner("select t.id, t.marks, t.due, c.cluster, c.known_from, c.known_to, n.other, n.found_at,"
                    + " (select count(*) from store.text_mark m where m.text = t.id)"
                    + " from store.article a join store.revision r on r.article = a.id"
                    + " join store.distinct_text t using (text_hash) join store.text_cluster c on c.text = t.id"
                    + " join store.near_text n on n.text = t.id where a.article_id = '%s'".formatted(article.id())));
        }
        return kept;
    }

    private String moment() {
        return owner("select clock_timestamp()").get(0);
    }

    private Database at(String moment) {
        String option = URLEncoder.encode("-c watchline.as_of=" + moment.replace(" ", "T"), StandardCharsets.UTF_8);
        return Database.asReader(jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "options=" + option);
    }

    private List<String> rows(String query) {
        return Database.asReader(jdbcUrl).rows(query);
    }

    private List<String> owner(String query) {
        return Database.asOwner(jdbcUrl).rows(query);
    }
}
