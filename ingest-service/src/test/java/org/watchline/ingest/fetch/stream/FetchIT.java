package org.watchline.ingest.fetch.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.Original;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.Topics;
import org.watchline.ingest.LoopbackProfile;
import org.watchline.ingest.file.TestPdf;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.Site;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@TestProfile(LoopbackProfile.class)
@QuarkusTestResource(KafkaResource.class)
class FetchIT {

    private static final String PAGE =
            "<html><head><title>Talks in Khost</title></head><body><p>Elders met in Khost.</p></body></html>";

    private static final int LARGEST_PAGE = 4 * 1024 * 1024;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private TopicProbe topics;
    private Site site;

    @BeforeEach
    void connect() throws IOException {
        topics = new TopicProbe(bootstrapServers);
        site = new Site();
    }

    @AfterEach
    void disconnect() {
        topics.close();
        site.close();
    }

    @Test
    void anAddressBecomesTheArticleOfItsPage() {
        // Given
        site.put("/talks", "text/html", PAGE);

        // When
        String submission = submit(site.at("/talks"));

        // Then
        Article article = ingested(submission);
        assertThat(article.url()).isEqualTo(site.at("/talks").toString());
        assertThat(article.title()).isEqualTo("Talks in Khost");
        assertThat(article.text()).isEqualTo("Elders met in Khost.");
        assertThat(stages(submission)).contains(Stage.SUBMITTED, Stage.FETCHED, Stage.INGESTED);
        assertThat(site.asked("/talks"))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.header("User-Agent")).isEqualTo("Watchline/1.0 (+desk@watchline.example)"));
    }

    @Test
    void anAddressOnTheTopicIsFetchedToo() {
        // Given
        site.put("/topic", "text/html; charset=windows-1252", "<p>Gul Mohammad met elders.");

        // When
        String json = "{\"url\": \"%s\", \"title\": \"Given\", \"tags\": [\"desk\"]}".formatted(site.at("/topic"));
        var place = topics.send(Topics.SUBMITTED, null, json.getBytes(StandardCharsets.UTF_8));

        // Then
        Article article = ingested("%s-%d-%d".formatted(place.topic(), place.partition(), place.offset()));
        assertThat(article.title()).isEqualTo("Given");
        assertThat(article.tags()).containsExactly("desk");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        // Given
        site.put("/same", 200, Map.of("Content-Type", "text/html", "ETag", "\"v1\""), bytes(PAGE));
        ingested(submit(site.at("/same")));

        // When
        Article again = ingested(submit(site.at("/same")));

        // Then
        assertThat(again.text()).isEqualTo("Elders met in Khost.");
        assertThat(site.asked("/same")).extracting(Site.Asked::answered).containsExactly(200, 304);
    }

    @Test
    void followsRedirectsAndKeepsTheAddressThatWasGiven() {
        site.put("/old", 301, Map.of("Location", "/new"), bytes(""));
        site.put("/new", "text/html", PAGE);

        assertThat(ingested(submit(site.at("/old"))).url())
                .isEqualTo(site.at("/old").toString());
    }

    @Test
    void aDocumentBecomesAnArticleToo() {
        // Given
        byte[] paper = TestPdf.of("Outposts on the line", "Three outposts near Spera were given up in May.");
        site.put("/outposts.pdf", 200, Map.of("Content-Type", "application/pdf"), paper);

        // When
        ArticleIngested ingested = event(submit(site.at("/outposts.pdf")));

        // Then
        assertThat(ingested.article().url()).isEqualTo(site.at("/outposts.pdf").toString());
        assertThat(ingested.article().title()).isEqualTo("Outposts on the line");
        assertThat(ingested.article().text()).contains("Three outposts near Spera were given up in May.");
        assertThat(ingested.original()).extracting(Original::mediaType).isEqualTo("application/pdf");
    }

    @Test
    void aDocumentMayBeLargerThanAPage() {
        // Given
        byte[] paper = TestPdf.of("A large paper", "The maps of Spera take most of its room.");
        byte[] large = Arrays.copyOf(paper, LARGEST_PAGE + 1);
        site.put("/maps", 200, Map.of("Content-Type", "application/octet-stream"), large);

        // When, Then
        assertThat(ingested(submit(site.at("/maps"))).text()).contains("take most of its room");
        assertThat(site.asked("/maps")).hasSize(2);
    }

    @Test
    void aPageThatComesBackLaterIsTriedAgain() {
        // Given
        site.put("/busy", 503, Map.of("Retry-After", "1"), bytes(""));

        // When
        String submission = submit(site.at("/busy"));
        Awaitility.await().until(() -> !site.asked("/busy").isEmpty());
        site.put("/busy", "text/html", PAGE);

        // Then
        assertThat(ingested(submission).text()).isEqualTo("Elders met in Khost.");
    }

    @ParameterizedTest
    @CsvSource({
        "/missing, rejected, fetch-not-found",
        "/forbidden, rejected, fetch-refused",
        "/broken, failed, fetch-unavailable",
        "/loop, rejected, fetch-too-many-redirects",
        "/image, rejected, fetch-not-text",
        "/locked, rejected, fetch-document-refused: the file needs a password",
        "/blank, rejected, fetch-empty",
        "/large, rejected, fetch-too-large",
        "/private/page, rejected, fetch-robots-disallowed",
        "/scripts, rejected, html has no text"
    })
    void everyFailureEndsWithItsReason(String path, String stage, String reason) {
        // Given
        site.put("/robots.txt", "text/plain", "User-agent: watchline\nDisallow: /private/\n");
        site.put("/private/page", "text/html", PAGE);
        site.put("/forbidden", 403, Map.of(), bytes(""));
        site.put("/broken", 500, Map.of(), bytes(""));
        site.put("/loop", 302, Map.of("Location", "/loop"), bytes(""));
        site.put("/image", "image/png", "PNG");
        site.put("/locked", 200, Map.of("Content-Type", "application/pdf"), TestPdf.locked("Nobody reads this."));
        site.put("/blank", "text/html", " \n");
        site.put("/large", "text/html", "x".repeat(LARGEST_PAGE + 1));
        site.put("/scripts", "text/html", "<script>1</script>");

        // When
        String submission = submit(site.at(path));

        // Then
        ArticleStatus end = end(submission);
        assertThat(end.stage().label()).isEqualTo(stage);
        assertThat(end.reason()).startsWith(reason);
        boolean fetched = reason.startsWith("html");
        ConsumerRecord<String, byte[]> dead = topics.await(
                Topics.deadLetterOf(fetched ? Topics.SUBMITTED : Topics.FETCH),
                record -> text(record, "watchline-submission-id").equals(submission));
        assertThat(text(dead, DeadLetterHeaders.REASON)).startsWith(reason);
        assertCounted(
                fetched
                        ? "watchline_ingest_articles_total{outcome=\"refused\",reason=\"missing\"}"
                        : "watchline_fetch_pages_total{outcome=\"failed\",reason=\"%s\"}"
                                .formatted(reason.split(":", 2)[0]));
    }

    private static void assertCounted(String metric) {
        RestAssured.get("/q/metrics").then().body(containsString(metric));
    }

    @Test
    void nobodyListeningIsAFailure() {
        site.close();

        assertThat(end(submit(site.at("/"))).reason()).startsWith("fetch-robots-unavailable");
    }

    @Test
    void asksOneServerOneRequestAtATime() {
        // Given
        for (int i = 0; i < 12; i++) {
            site.put("/page-" + i, "text/html", PAGE);
        }

        // When
        List<String> submissions = IntStream.range(0, 12)
                .mapToObj(i -> submit(site.at("/page-" + i)))
                .toList();
        submissions.forEach(this::ingested);

        // Then
        assertThat(site.mostOpen()).isEqualTo(1);
        assertThat(site.asked("/robots.txt")).hasSize(1);
    }

    @Test
    void whatIsNoRequestIsPutAside() {
        byte[] noise = bytes("no request " + UUID.randomUUID());

        topics.send(Topics.FETCH, "x", noise);
        topics.send(
                Topics.FETCH,
                "x",
                ContractCodec.write(
                        Map.of("submissionId", "s", "url", "not a url", "requestedAt", Instant.EPOCH.toString())));

        topics.await(Topics.deadLetterOf(Topics.FETCH), record -> Arrays.equals(record.value(), noise));
    }

    private static String submit(URI url) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("url", url.toString()))
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("[0].submissionId");
    }

    private Article ingested(String submission) {
        return event(submission).article();
    }

    private ArticleIngested event(String submission) {
        return read(topics.await(
                Topics.INGESTED, record -> read(record).submissionId().equals(submission)));
    }

    private static ArticleIngested read(ConsumerRecord<String, byte[]> record) {
        return ContractCodec.read(record.value(), ArticleIngested.class);
    }

    private ArticleStatus end(String submission) {
        return status(topics.await(
                Topics.STATUS,
                record -> status(record).id().equals(submission)
                        && status(record).stage().compareTo(Stage.STORED) > 0));
    }

    private List<Stage> stages(String submission) {
        return topics.await(Topics.STATUS, 3, record -> status(record).id().equals(submission)).stream()
                .map(record -> status(record).stage())
                .toList();
    }

    private static ArticleStatus status(ConsumerRecord<String, byte[]> record) {
        return ContractCodec.read(record.value(), ArticleStatus.class);
    }

    private static String text(ConsumerRecord<String, byte[]> record, String header) {
        var found = record.headers().lastHeader(header);
        return found == null ? "" : new String(found.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
