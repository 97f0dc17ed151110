package org.watchline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.Original;
import org.watchline.contracts.fingerprint.TextMarks;
import org.watchline.contracts.identity.ArticleIdentity;
import org.watchline.contracts.identity.ContentHash;

class IntakeTest {

    private static final Instant NOW = Instant.parse("2022-03-05T08:00:00Z");
    private static final String TEXT = "Two policemen were wounded near Tank.";

    private final Intake intake = new Intake(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void acceptsAPlainText() {
        // Given
        String json = "{\"text\": \"Two policemen\\r\\nwere wounded\\u0000 near Tank.\"}";

        // When
        Outcome.Accepted accepted = accepted(json);

        // Then
        assertThat(accepted.article())
                .isEqualTo(new Article(
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        "Two policemen\nwere wounded near Tank."));
        assertThat(accepted.original()).isNull();
    }

    @Test
    void takesTheAddressThatAPageCallsItsOwnButNotForItsIdentity() {
        // Given
        String page = "<link rel=canonical href='https://gazette.example/talks?utm_source=x'><p>" + TEXT + "</p>";

        // When
        Outcome.Accepted saved = accepted("{\"html\": \"%s\"}".formatted(page));
        Outcome.Accepted elsewhere = accepted("{\"html\": \"%s\", \"url\": \"https://b.example/\"}".formatted(page));

        // Then
        assertThat(saved.article().url()).isEqualTo("https://gazette.example/talks");
        assertThat(saved.articleId())
                .isEqualTo(accepted("{\"text\": \"%s\"}".formatted(TEXT)).articleId());
        assertThat(elsewhere.article().url()).isEqualTo("https://b.example/");
    }

    @Test
    void aFrontPageIsNoArticlesAddress() {
        String page = "<link rel=canonical href='https://gazette.example/'><p>" + TEXT + "</p>";

        assertThat(accepted("{\"html\": \"%s\"}".formatted(page)).article().url())
                .isNull();
    }

    @Test
    void cleansMetadata() {
        // Given
        ObjectNode submission = article(TEXT)
                .put("id", " fm-7 ")
                .put("url", " https://Monitor.example/a?utm_source=rss#top ")
                .put("title", "Talks\n resume")
                .put("source", "  Frontier\u00A0 Monitor ")
                .put("publishedAt", " 2022-03-05 ")
                .put("language", "ps-AF");
        submission.putArray("authors").add(" A.  Khattak ").add(" ");
        submission.putArray("tags").add("talks");

        // When
        Outcome.Accepted accepted = accepted(submission.toString());

        // Then
        assertThat(accepted.article())
                .isEqualTo(new Article(
                        "fm-7",
                        "https://monitor.example/a",
                        "Talks resume",
                        "Frontier Monitor",
                        List.of("A. Khattak"),
                        Instant.parse("2022-03-05T00:00:00Z"),
                        "ps-AF",
                        List.of("talks"),
                        TEXT));
    }

    @Test
    void identifiesTheArticleByItsCleanedFields() {
        // When
        Outcome.Accepted accepted = accepted(article(TEXT)
                .put("id", " fm-7")
                .put("source", "Frontier  Monitor")
                .toString());

        // Then
        assertThat(accepted.articleId()).isEqualTo(ArticleIdentity.of("fm-7", "Frontier Monitor", null, TEXT));
    }

    @Test
    void announcesTheArticleWithHashAndFingerprint() {
        // Given
        Outcome.Accepted accepted = accepted(article(TEXT).toString());

        // When
        var ingested = accepted.ingested("s-1", NOW);

        // Then
        assertThat(ingested.articleId()).isEqualTo(accepted.articleId());
        assertThat(ingested.submissionId()).isEqualTo("s-1");
        assertThat(ingested.receivedAt()).isEqualTo(NOW);
        assertThat(ingested.contentHash()).isEqualTo(ContentHash.of(accepted.article()));
        assertThat(ingested.fingerprint()).isEqualTo(TextMarks.fingerprint(TEXT));
    }

    @Test
    void takesTextTitleAndDateFromAPage() {
        // Given
        String html = "<html><head><meta property='article:published_time' content='2022-03-04T10:00:00+05:00'></head>"
                + "<body><h1>Talks resume</h1><p>Officials said\u0007 talks resumed.</p></body></html>";

        // When
        Outcome.Accepted accepted = accepted(object("html", html).toString());

        // Then
        assertThat(accepted.article().text()).isEqualTo("Officials said talks resumed.");
        assertThat(accepted.article().title()).isEqualTo("Talks resume");
        assertThat(accepted.article().publishedAt()).isEqualTo("2022-03-04T05:00:00Z");
        assertThat(accepted.original()).isEqualTo(new Original("text/html", html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void believesTheClientMoreThanThePage() {
        // Given
        ObjectNode submission = object("html", "<title>Page</title><p>Officials said talks resumed.</p>")
                .put("title", "Client")
                .put("publishedAt", "2022-03-01");

        // When
        Outcome.Accepted accepted = accepted(submission.toString());

        // Then
        assertThat(accepted.article().title()).isEqualTo("Client");
        assertThat(accepted.article().publishedAt()).isEqualTo("2022-03-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"last week", "0001-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z", "2032-03-05"})
    void ignoresWhatThePageSaysWrongAboutItself(String time) {
        // Given
        String html = "<title>" + "long ".repeat(300) + "</title>" + "<meta property='article:published_time' content='"
                + time + "'><p>Officials said talks resumed.</p>";

        // When
        Outcome.Accepted accepted = accepted(object("html", html).toString());

        // Then
        assertThat(accepted.article().title()).isNull();
        assertThat(accepted.article().publishedAt()).isNull();
    }

    @Test
    void acceptsExactlyTheLongest() {
        // Given
        ObjectNode submission = article("é".repeat(Limits.TEXT_BYTES / 2) + "\u0000")
                .put("title", "🕊".repeat(1000))
                .put("source", "s".repeat(300))
                .put("id", "i".repeat(512));
        IntStream.range(0, 100).forEach(i -> submission.withArray("tags").add("t".repeat(300)));

        // When
        Outcome outcome = intake.examine(submission);

        // Then
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    static Stream<Arguments> faultySubmissions() {
        String page = "<p>Officials said talks resumed.</p>";
        return Stream.of(
                arguments("no body", object("title", "Talks"), "text", Reason.MISSING),
                arguments("blank text", article(" \u00A0\n"), "text", Reason.MISSING),
                arguments("text and html", article(TEXT).put("html", page), "html", Reason.CONFLICT),
                arguments("text too long", article("x".repeat(Limits.TEXT_BYTES + 1)), "text", Reason.TOO_LONG),
                arguments("html too long", object("html", "é".repeat(2 * 1024 * 1024 + 1)), "html", Reason.TOO_LONG),
                arguments("page text too long", object("html", "x".repeat(1024 * 1024 + 1)), "html", Reason.TOO_LONG),
                arguments("page without text", object("html", "<nav>Home</nav>"), "html", Reason.MISSING),
                arguments("relative URL", article(TEXT).put("url", "/a"), "url", Reason.INVALID),
                arguments("FTP URL", article(TEXT).put("url", "ftp://a.example/"), "url", Reason.INVALID),
                arguments("URL with a space", article(TEXT).put("url", "http://a.example/b c"), "url", Reason.INVALID),
                arguments(
                        "URL too long",
                        article(TEXT).put("url", "http://a/" + "b".repeat(2040)),
                        "url",
                        Reason.TOO_LONG),
                arguments("title too long", article(TEXT).put("title", "x".repeat(1001)), "title", Reason.TOO_LONG),
                arguments("source too long", article(TEXT).put("source", "x".repeat(301)), "source", Reason.TOO_LONG),
                arguments("id too long", article(TEXT).put("id", "x".repeat(513)), "id", Reason.TOO_LONG),
                arguments("no date", article(TEXT).put("publishedAt", "soon"), "publishedAt", Reason.INVALID),
                arguments("far future", article(TEXT).put("publishedAt", "2022-03-08"), "publishedAt", Reason.INVALID),
                arguments("no language tag", article(TEXT).put("language", "en_US"), "language", Reason.INVALID),
                arguments("number as text", object("text", null).put("text", 42), "text", Reason.WRONG_TYPE),
                arguments("text as list", withList("authors", 1).put("authors", "A"), "authors", Reason.WRONG_TYPE),
                arguments("too many tags", withList("tags", 101), "tags", Reason.TOO_MANY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultySubmissions")
    void namesTheFault(String name, ObjectNode submission, String field, Reason reason) {
        // When
        Outcome.Refused refused = refused(submission.toString());

        // Then
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.reason()).isEqualTo(reason);
        });
    }

    @Test
    void namesEveryFaultAtOnce() {
        // Given
        ObjectNode submission = object("url", "nowhere")
                .put("text", " ")
                .put("publishedAt", "soon")
                .put("title", true);
        submission.putArray("tags").add("talks").addNull().add("x".repeat(301));

        // When
        Outcome.Refused refused = refused(submission.toString());

        // Then
        assertThat(refused.faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("title", "tags[1]", "text", "url", "publishedAt", "tags[1]");
    }

    @Test
    void anAddressAloneIsWanted() {
        // When
        Outcome outcome = intake.examine(object("url", "https://monitor.example/talks?utm_source=rss")
                .put("title", "Talks")
                .toString()
                .getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Wanted.class, wanted -> {
            assertThat(wanted.articleId())
                    .isEqualTo(ArticleIdentity.of(null, null, "https://monitor.example/talks", ""));
            assertThat(wanted.request("s-1", NOW).known()).isEqualTo(wanted.submitted());
            assertThat(wanted.request("s-1", NOW).host()).isEqualTo("monitor.example");
        });
    }

    @Test
    void whatWasFetchedAndIsBlankIsNotWantedAgain() {
        assertThat(refused("{\"url\": \"https://monitor.example/talks\", \"html\": \" \"}")
                        .summary())
                .startsWith("text is missing");
    }

    @Test
    void neverQuotesTheSubmission() {
        assertThat(refused("{\"text\": \"a\", \"url\": \"secret\", \"language\": \"secret!\"}")
                        .summary())
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWhatIsNoJsonObject(byte @Nullable [] bytes) {
        // When
        Outcome outcome = intake.examine(bytes);

        // Then
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .extracting(Fault::reason)
                                .isEqualTo(Reason.MALFORMED));
    }

    static Stream<byte @Nullable []> unreadable() {
        return Stream.of(
                null,
                new byte[0],
                utf8("{\"text\": "),
                utf8("{\"text\": \"a\"} {\"text\": \"b\"}"),
                utf8("[{\"text\": \"a\"}]"),
                utf8("null"),
                utf8("\"text\""),
                utf8("  "),
                utf8("[".repeat(100_000)),
                new byte[] {(byte) 0xFF, (byte) 0xD8, 0x00, 0x10},
                new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE, 1, 2, 3},
                new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF, 1, 2, 3, 4},
                new byte[] {'"', (byte) 0xC3, '"'});
    }

    private Outcome.Accepted accepted(String json) {
        Outcome outcome = intake.examine(utf8(json));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return (Outcome.Accepted) outcome;
    }

    private Outcome.Refused refused(String json) {
        Outcome outcome = intake.examine(utf8(json));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return (Outcome.Refused) outcome;
    }

    @ParameterizedTest
    @ValueSource(strings = {"[],", "0,", "{},", "[[[[[[[[[]]]]]]]]],"})
    void aRecordThatWouldBecomeALargeTreeIsRefused(String value) {
        // Given
        String swollen = "{\"text\": \"%s\", \"more\": [%s0]}".formatted(TEXT, value.repeat(500_000));

        // When
        Outcome outcome = intake.examine(utf8(swollen));

        // Then
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.summary()).contains("more in it than an article can have"));
    }

    private static ObjectNode article(String text) {
        return object("text", text);
    }

    private static ObjectNode object(String field, @Nullable String value) {
        return JsonNodeFactory.instance.objectNode().put(field, value);
    }

    private static ObjectNode withList(String field, int items) {
        ObjectNode submission = article(TEXT);
        IntStream.range(0, items).forEach(i -> submission.withArray(field).add("x"));
        return submission;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
