package org.watchline.store.db;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.watchline.store.Database;
import org.watchline.store.ServiceTokenResource;
import org.watchline.store.article.Outcome;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
@QuarkusTestResource(ServiceTokenResource.class)
class EventDecisionsIT {

    private static final AtomicInteger DAYS = new AtomicInteger();

    private final String day =
            LocalDate.of(1991, 1, 1).plusDays(10L * DAYS.incrementAndGet()).toString();
    private final ReportedArticle first = bombing("peshawar", 30);
    private final ReportedArticle second = bombing("peshawar", 31);
    private final ReportedArticle elsewhere = bombing("quetta", 5);

    @Inject
    ArticleStore store;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @Test
    void groupedEventsAreOneUntilItIsTakenBack() {
        // Given
        file(first, second, elsewhere);
        UUID apart = eventOf(elsewhere);

        // When
        String decision = group(first, elsewhere);

        // Then
        assertThat(eventOf(elsewhere)).isEqualTo(eventOf(first)).isEqualTo(eventOf(second));
        undo(decision);
        assertThat(eventOf(elsewhere)).isEqualTo(apart).isNotEqualTo(eventOf(first));
    }

    @Test
    void aSeparatedReportStandsAloneAlsoWhenItIsReadAnew() {
        // Given
        file(first, second);

        // When
        String decision = separate(second);
        UUID alone = eventOf(second);
        file(second.readBy("run-2").bombing("peshawar", day, 31));

        // Then
        assertThat(alone).isNotEqualTo(eventOf(first));
        assertThat(eventOf(second)).isEqualTo(alone);
        undo(decision);
        assertThat(eventOf(second)).isEqualTo(eventOf(first));
    }

    @Test
    void decisionsAreTakenBackInAnyOrder() {
        // Given
        file(first, second, elsewhere);
        UUID together = eventOf(first);
        UUID apart = eventOf(elsewhere);
        String grouped = group(first, elsewhere);
        String separated = separate(second);

        // When
        undo(grouped);

        // Then
        assertThat(eventOf(elsewhere)).isEqualTo(apart);
        assertThat(eventOf(second)).isNotEqualTo(together);
        undo(separated);
        assertThat(Stream.of(first, second).map(this::eventOf)).containsOnly(together);
    }

    @Test
    void anEarlierMomentHasTheEventsOfThen() {
        // Given
        file(first, second);
        UUID together = eventOf(second);
        String before = corpus().value("select to_jsonb(clock_timestamp()) #>> '{}'");

        // When
        separate(second);

        // Then
        assertThat(corpusAt(before).rows("select group_id from past.event where article_id = ?", second.id()))
                .containsExactly(together.toString());
        assertThat(eventOf(second)).isNotEqualTo(together);
    }

    private ReportedArticle bombing(String place, int killed) {
        return ReportedArticle.saying("A bomb killed " + killed + ".").bombing(place, day, killed);
    }

    private void file(ReportedArticle... articles) {
        assertThat(store.file(Stream.of(articles).map(ReportedArticle::enriched).toList()))
                .allMatch(Outcome.Stored.class::isInstance);
    }

    private String group(ReportedArticle... articles) {
        return decide(Map.of(
                "kind",
                "group-events",
                "author",
                "Analyst",
                "events",
                Stream.of(articles).map(EventDecisionsIT::reference).toList()));
    }

    private String separate(ReportedArticle article) {
        return decide(Map.of("kind", "separate-event", "author", "Analyst", "event", reference(article)));
    }

    private static Map<String, String> reference(ReportedArticle article) {
        return Map.of("articleId", article.id().toString(), "eventId", "e0");
    }

    private static String decide(Map<String, ?> decision) {
        return given().header("Authorization", "Bearer " + ServiceTokenResource.TOKEN)
                .contentType("application/json")
                .body(decision)
                .post("/internal/curation")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void undo(String decision) {
        given().header("Authorization", "Bearer " + ServiceTokenResource.TOKEN)
                .contentType("application/json")
                .body(Map.of("author", "Analyst"))
                .post("/internal/curation/" + decision + "/undo")
                .then()
                .statusCode(201);
    }

    private UUID eventOf(ReportedArticle article) {
        List<String> events = corpus().rows("select group_id from corpus.event where article_id = ?", article.id());
        assertThat(events).hasSize(1);
        return UUID.fromString(events.get(0));
    }

    private Database corpusAt(String moment) {
        String option = URLEncoder.encode("-c watchline.as_of=" + moment, StandardCharsets.UTF_8);
        String separator = jdbcUrl.contains("?") ? "&" : "?";
        return Database.asReader(jdbcUrl + separator + "options=" + option.replace("+", "%20"));
    }

    private Database corpus() {
        return Database.asReader(jdbcUrl);
    }
}
