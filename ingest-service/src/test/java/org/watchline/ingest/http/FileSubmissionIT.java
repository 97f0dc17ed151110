package org.watchline.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.Original;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Topics;
import org.watchline.ingest.file.TestPdf;
import org.watchline.ingest.file.TestWord;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class FileSubmissionIT {

    private static final String RUSSIAN =
            "Старейшины четырёх районов встретились в понедельник, чтобы поговорить о дороге, закрытой с зимы.";

    private static final byte[] PDF = TestPdf.of("The Road to Bak", "Elders met in Bak to speak about the road.");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private TopicProbe topics;

    @BeforeEach
    void connect() {
        topics = new TopicProbe(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void makesAnArticleOfEveryFile() {
        // When
        ValidatableResponse answer = post(form().multiPart("source", "Frontier Monitor")
                .multiPart("file", "papers/road.pdf", PDF)
                .multiPart("file", "talks.docx", TestWord.of("Talks went on in Bannu.", "No date was set."))
                .multiPart("file", "note.txt", RUSSIAN.getBytes(Charset.forName("windows-1251")))
                .multiPart("file", "page.html", utf8("<html><body><article><p>A page about the road to Spera.</p>")));

        // Then
        answer.statusCode(202)
                .body("file", equalTo(List.of("papers/road.pdf", "talks.docx", "note.txt", "page.html")))
                .body("status", equalTo(List.of("submitted", "submitted", "submitted", "submitted")));
        ArticleIngested pdf = ingested(answer.extract().path("[0].submissionId"));
        assertThat(pdf.article().title()).isEqualTo("The Road to Bak");
        assertThat(pdf.article().text()).isEqualTo("Elders met in Bak to speak about the road.");
        assertThat(pdf.article().source()).isEqualTo("Frontier Monitor");
        assertThat(pdf.original()).isEqualTo(new Original("application/pdf", PDF));
        ArticleIngested note = ingested(answer.extract().path("[2].submissionId"));
        assertThat(note.article().text()).isEqualTo(RUSSIAN);
        assertThat(note.article().source()).isEqualTo("Frontier Monitor");
        assertThat(note.original()).isNull();
    }

    @Test
    void makesArticlesOfMailAndOfWhatIsAttachedAndOfMailboxes() {
        // Given
        String mail = """
            From: Amina Rahmani <amina@monitor.example>
            Message-ID: <file-it-1@monitor.example>
            Subject: Talks in Spera
            Date: Wed, 1 Jun 2022 10:30:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=cut

            --cut
            Content-Type: text/plain

            See what is attached, it is about Spera.
            --cut
            Content-Type: application/octet-stream
            Content-Disposition: attachment; filename=report.docx
            Content-Transfer-Encoding: base64

            %s
            --cut--
            """.formatted(Base64.getMimeEncoder().encodeToString(TestWord.of("The report itself.")));
        String box = """
                From a@b Wed Jun  1 10:30:00 2022
                Subject: One
                Message-ID: <box-1@b>

                First in the box.

                From a@b Wed Jun  1 10:30:00 2022
                Subject: Two
                Message-ID: <box-2@b>

                Second in the box.
                """;

        // When
        ValidatableResponse answer = post(form().multiPart("file", "one.eml", utf8(mail), "message/rfc822")
                .multiPart("file", "all.mbox", utf8(box)));

        // Then
        answer.statusCode(202)
                .body("file", equalTo(List.of("one.eml/report.docx", "one.eml", "all.mbox#1", "all.mbox#2")));
        ArticleIngested body = ingested(answer.extract().path("[1].submissionId"));
        assertThat(body.article().clientId()).isEqualTo("file-it-1@monitor.example");
        assertThat(body.article().title()).isEqualTo("Talks in Spera");
        assertThat(body.article().publishedAt()).hasToString("2022-06-01T10:30:00Z");
        assertThat(body.original()).extracting(Original::mediaType).isEqualTo("message/rfc822");
    }

    @Test
    void oneTextSavedAtTwoOutletsIsTwoArticles() {
        // Given
        String page = "<link rel=canonical href='https://%s.example/talks'><p>Elders met in Spera on Monday.</p>";

        // When
        ValidatableResponse answer = post(form().multiPart("file", "a.html", utf8(page.formatted("gazette")))
                .multiPart("file", "b.html", utf8(page.formatted("mirror"))));

        // Then
        ArticleIngested first = ingested(answer.statusCode(202).extract().path("[0].submissionId"));
        ArticleIngested second = ingested(answer.extract().path("[1].submissionId"));
        assertThat(first.article().url()).isEqualTo("https://gazette.example/talks");
        assertThat(second.articleId()).isNotEqualTo(first.articleId());
        assertThat(second.articleId().toString()).isEqualTo(answer.extract().path("[1].id"));
    }

    @Test
    void refusesEachFileForItsOwnReasonAndCountsIt() {
        // When
        ValidatableResponse answer = post(form().multiPart("file", "sound.txt", utf8("A file that is sound."))
                .multiPart("file", "locked.pdf", TestPdf.locked("Nobody reads this."))
                .multiPart("file", "scan.pdf", TestPdf.empty())
                .multiPart("file", "short.docx", Arrays.copyOf(TestWord.of("Cut off."), 200))
                .multiPart("file", "bomb.docx", TestWord.swollen(70 * 1024 * 1024))
                .multiPart("file", "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}));

        // Then
        answer.statusCode(202)
                .body("[1].problem.type", equalTo(problem("file-encrypted")))
                .body("[2].problem.type", equalTo(problem("file-without-text")))
                .body("[3].problem.type", equalTo(problem("file-damaged")))
                .body("[4].problem.type", equalTo(problem("file-overloaded")))
                .body("[5].problem.type", equalTo(problem("file-unsupported")))
                .body("[1].problem.status", equalTo(422))
                .body("[1].problem.detail", equalTo("the file needs a password"));
        given().get("/q/metrics")
                .then()
                .body(containsString("watchline_ingest_articles_total{outcome=\"refused\",reason=\"encrypted\"}"))
                .body(containsString("watchline_ingest_articles_total{outcome=\"refused\",reason=\"overloaded\"}"));
    }

    @Test
    void answersForASingleFileWithItsProblem() {
        post(form().multiPart("file", "locked.pdf", TestPdf.locked("Nobody reads this.")))
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo(problem("file-encrypted")))
                .body("instance", startsWith("urn:uuid:"));
    }

    @Test
    void takesWhatAFormSaysOfOneFileForThatFileAlone() {
        // When
        ValidatableResponse answer = post(form().multiPart("tags", "archive")
                .multiPart("file", "a.txt", utf8("Text of the first file."))
                .multiPart("title", "The second")
                .multiPart("file", "b.txt", utf8("Text of the second file."))
                .multiPart("file", "c.txt", utf8("Text of the third file.")));

        // Then
        assertThat(ingested(answer.extract().path("[0].submissionId")).article().tags())
                .containsExactly("archive");
        assertThat(ingested(answer.extract().path("[1].submissionId")).article().title())
                .isEqualTo("The second");
        ArticleIngested third = ingested(answer.extract().path("[2].submissionId"));
        assertThat(third.article().title()).isNull();
        assertThat(third.article().tags()).containsExactly("archive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "..\\..\\boot.ini",
                "CON",
                "C:\\x.txt",
                "~/.ssh/id",
                "%2e%2e%2fx"
            })
    void theNameOfAFileIsALabelAndNoPlace(String name) {
        // When
        ValidatableResponse answer = post(form().multiPart("file", name, utf8("Sent as " + name)));

        // Then
        answer.statusCode(202).body("[0].status", equalTo("submitted"));
        assertThat(ingested(answer.extract().path("[0].submissionId")).article().text())
                .isEqualTo("Sent as " + name);
    }

    @Test
    void refusesFormsThatItDoesNotUnderstand() {
        post(form().multiPart("sauce", "Frontier Monitor").multiPart("file", "a.txt", utf8("Text.")))
                .statusCode(400)
                .body("type", equalTo(problem("invalid-parameter")));
        post(form().multiPart("source", "Frontier Monitor"))
                .statusCode(400)
                .body("type", equalTo(problem("empty-body")));
        post(form().multiPart("file", "large.txt", new byte[26 * 1024 * 1024]))
                .statusCode(422)
                .body("detail", containsString("26214400"));
        given().contentType("multipart/form-data")
                .body(utf8("no form at all"))
                .post("/articles")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE);
    }

    private ArticleIngested ingested(String submissionId) {
        return ContractCodec.read(
                topics.await(
                                Topics.INGESTED,
                                record -> new String(record.value(), StandardCharsets.UTF_8).contains(submissionId))
                        .value(),
                ArticleIngested.class);
    }

    private static RequestSpecification form() {
        return given().contentType("multipart/form-data");
    }

    private static ValidatableResponse post(RequestSpecification form) {
        return form.post("/articles").then();
    }

    private static String problem(String name) {
        return "https://watchline.org/problems/" + name;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
