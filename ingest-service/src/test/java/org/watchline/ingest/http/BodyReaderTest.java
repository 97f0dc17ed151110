package org.watchline.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.ingest.TestConfig;
import org.watchline.ingest.article.Intake;

class BodyReaderTest {

    private final BodyReader reader = new BodyReader(
            new Intake(Clock.systemUTC()),
            TestConfig.of(Map.of("watchline.ingest.max-body", "1000", "watchline.ingest.max-items", "3")));

    @Test
    void readsOneArticle() {
        assertThat(reader.readJson(body("{\"text\": \"One.\"}")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Candidate.Sound.class,
                        sound -> assertThat(sound.submission().text()).isEqualTo("One."));
    }

    @Test
    void readsAnArrayInItsOrder() {
        // When
        List<Candidate> candidates = reader.readJson(body("[{\"text\": \"One.\"}, {\"text\": 2}, 3]"));

        // Then
        assertThat(candidates)
                .hasExactlyElementsOfTypes(Candidate.Sound.class, Candidate.Unsound.class, Candidate.Unsound.class);
    }

    @Test
    void readsLinesAndSkipsBlankOnes() {
        // When
        List<Candidate> candidates =
                reader.readLines(body("\uFEFF{\"text\": \"Ein Häuser-🕊.\"}\r\n\n  \n{\"text\": \"Two.\"}"));

        // Then
        assertThat(candidates)
                .extracting(
                        candidate -> ((Candidate.Sound) candidate).submission().text())
                .containsExactly("Ein Häuser-🕊.", "Two.");
    }

    @Test
    void readsTheRestOfWhatItRefusesSoThatTheClientListens() {
        // Given
        InputStream body = body("no JSON" + " and more".repeat(50));

        // When, Then
        assertThatThrownBy(() -> reader.readJson(body)).isInstanceOf(ProblemException.class);
        assertThat(body).isEmpty();
    }

    @Test
    void refusesOnlyTheLineThatIsNotJson() {
        // When
        List<Candidate> candidates =
                reader.readLines(body("{\"text\": \"One.\"}\n\n{\"text\": }\n{\"text\": \"Two.\"} {}\n"));

        // Then
        assertThat(candidates)
                .hasExactlyElementsOfTypes(Candidate.Sound.class, Candidate.Unsound.class, Candidate.Unsound.class);
        assertThat(((Candidate.Unsound) candidates.get(1)).refusal().summary())
                .startsWith("line 3 is not valid JSON (column ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": | MALFORMED_JSON | line 1, column ",
                "[{\"text\": \"a\"} | MALFORMED_JSON | line 1, column ",
                "[{\"text\": \"a\"},] | MALFORMED_JSON | line 1, column ",
                "{\"text\": \"a\"} {\"text\": \"b\"} | MALFORMED_JSON | there is more after the JSON value (line 1,"
                        + " column ",
                "{\"text\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ | MALFORMED_JSON |"
                        + " nested too deeply",
                "text=a | MALFORMED_JSON | line 1, column ",
                "[] | EMPTY_BODY | at least one",
                "[1,2,3,4] | TOO_MANY_ARTICLES | at most 3"
            })
    void endsTheRequestWhenTheBodyIsNoListOfArticles(String json, ProblemType type, String detail) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reader.readJson(body(json)))
                .satisfies(ended -> {
                    assertThat(ended.problem().type()).isEqualTo(type.uri());
                    assertThat(ended.problem().detail()).contains(detail);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\r\n"})
    void endsTheRequestWhenTheBodyIsEmpty(String nothing) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reader.readJson(body(nothing)))
                .withMessage("send at least one article");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reader.readLines(body(nothing)))
                .withMessage("send at least one article");
    }

    @Test
    void endsTheRequestWhenTheBodyIsNoText() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () -> reader.readJson(new ByteArrayInputStream(new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE})))
                .withMessage("the body is not UTF-8 text");
    }

    @Test
    void endsTheRequestWhenTheBodyIsTooLong() {
        // Given
        String tooLong = "{\"text\": \"%s\"}".formatted("x".repeat(1000));

        // When Then
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reader.readJson(body(tooLong)))
                .withMessage("at most 1000 bytes are taken at once");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reader.readLines(body(tooLong)))
                .withMessage("at most 1000 bytes are taken at once");
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[],", "0,", "{},", "\"\","})
    void aSmallBodyThatWouldBecomeALargeTreeEndsTheRequest(String value) {
        // Given
        BodyReader generous = readerOf(64 * 1024 * 1024);
        String swollen = "{\"text\": \"a\", \"more\": [%s1]}".formatted(value.repeat(2_000_000));

        // When Then
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> generous.readJson(body(swollen)))
                .withMessageContaining("more in it than articles can have");
        assertThat(((Candidate.Unsound) generous.readLines(body(swollen)).get(0))
                        .refusal()
                        .summary())
                .contains("line 1")
                .contains("more in it than an article can have");
    }

    @ParameterizedTest
    @MethodSource("oversized")
    void valuesThatNoArticleHasAreRefused(String json) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> readerOf(64 * 1024 * 1024).readJson(body(json)))
                .satisfies(ended -> assertThat(ended.problem().type()).isEqualTo(ProblemType.MALFORMED_JSON.uri()));
    }

    static List<String> oversized() {
        return List.of(
                "{\"%s\": 1}".formatted("k".repeat(1_000_000)),
                "{\"text\": %s}".formatted("9".repeat(1_000_000)),
                "{\"text\": 1e%s}".formatted("9".repeat(2_000)),
                "{\"text\": \"%s\"}".formatted("x".repeat(7_000_000)),
                "{\"text\": %s}".formatted("[".repeat(10_000)),
                "{\"text\": ".repeat(10_000));
    }

    /** The last one counts, as for most readers of JSON; what counts is examined like any other. */
    @Test
    void ofAFieldThatIsGivenTwiceTheLastCounts() {
        assertThat(reader.readJson(body("{\"text\": 1, \"text\": \"One.\"}")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Candidate.Sound.class,
                        sound -> assertThat(sound.submission().text()).isEqualTo("One."));
    }

    @Test
    void aLineWithoutEndCostsItselfAlone() {
        // Given
        String endless = "{\"text\": \"One.\"}\n" + "x".repeat(20_000_000) + "\n{\"text\": \"Three.\"}";

        // When
        List<Candidate> candidates = readerOf(64 * 1024 * 1024).readLines(body(endless));

        // Then
        assertThat(candidates)
                .hasExactlyElementsOfTypes(Candidate.Sound.class, Candidate.Unsound.class, Candidate.Sound.class);
        assertThat(((Candidate.Unsound) candidates.get(1)).refusal().summary())
                .isEqualTo("line 2 has more than 16777216 bytes");
    }

    private static BodyReader readerOf(int bytes) {
        return new BodyReader(
                new Intake(Clock.systemUTC()),
                TestConfig.of(Map.of("watchline.ingest.max-body", Integer.toString(bytes))));
    }
}
