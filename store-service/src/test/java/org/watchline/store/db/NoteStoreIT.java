package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.store.Database;
import org.watchline.store.TestArticle;
import org.watchline.store.db.NoteStore.Content;
import org.watchline.store.db.NoteStore.Subject;
import org.watchline.store.db.RatingStore.Grade;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class NoteStoreIT {

    private static final int ANALYSTS = 6;
    private static final int NOTES = 30;

    private final ExecutorService analysts = Executors.newFixedThreadPool(ANALYSTS);
    private final TestArticle article = TestArticle.unique();

    @Inject
    ArticleStore articles;

    @Inject
    NoteStore notes;

    @Inject
    RatingStore ratings;

    @Inject
    TakedownStore takedowns;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @BeforeEach
    void file() {
        articles.file(List.of(article.enriched()));
    }

    @AfterEach
    void stop() {
        analysts.shutdownNow();
    }

    @Test
    void manyWhoNoteTheSameArticleAtOnceAllSucceedAndAllTheirTagsAreSearched() throws Exception {
        // When
        List<Callable<UUID>> work = IntStream.range(0, NOTES)
                .mapToObj(i -> (Callable<UUID>) () -> tag("tag-" + i))
                .toList();
        for (Future<UUID> note : analysts.invokeAll(work)) {
            note.get();
        }

        // Then
        assertThat(owner().rows(
                                "select unnest(f.tags) from store.search_facets f join store.article a on a.id = f.article"
                                        + " where a.article_id = ?",
                                id()))
                .containsAll(IntStream.range(0, NOTES).mapToObj(i -> "tag-" + i).toList());
    }

    @Test
    void nothingThatMeetsATakedownStaysBehind() throws InterruptedException {
        // When
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            String tag = "tag-" + i;
            work.add(() -> tag(tag));
            work.add(Executors.callable(() -> ratings.rateArticle(id(), new Grade("2", null, "Desk"))));
        }
        work.add(NOTES / 2, Executors.callable(() -> takedowns.takeDown(id(), "Editor", "A court ordered it.")));
        analysts.invokeAll(work);

        // Then
        for (String table : List.of("note", "rating", "search_document", "search_facets")) {
            assertThat(owner().rows(
                                    "select from store.%s t join store.article a on a.id = t.article".formatted(table)
                                            + " where a.article_id = ?",
                                    id()))
                    .as(table)
                    .isEmpty();
        }
    }

    private UUID tag(String tag) {
        return notes.create(new Subject(id(), null), new Content("", List.of(tag), "Desk"));
    }

    private UUID id() {
        return article.articleId();
    }

    private Database owner() {
        return Database.asOwner(jdbcUrl);
    }
}
