package org.watchline.gateway.corpus.fulltext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.FoundArticle;
import org.watchline.gateway.corpus.Order;
import org.watchline.gateway.corpus.QueryWords;
import org.watchline.gateway.corpus.SearchQuery;

/** Both ways to the newest matches lead to the same, whichever is quicker. */
@QuarkusTest
class NewestMatchesIT {

    private static final int ARTICLES = 240;
    private static final int CAP = 10_000;
    private static final Instant FIRST = Instant.parse("1952-01-01T00:00:00Z");

    @Inject
    Corpus corpus;

    @BeforeAll
    static void store() {
        StoredCorpus.store(IntStream.range(0, ARTICLES)
                .mapToObj(number -> saying(number)
                        .titled("Flight " + number)
                        .mentioning("takahe", number % 5 == 0 ? "LAW" : "ORG", "takahe-" + number % 5, "Takahe")
                        .published(FIRST.plus(Duration.ofHours(number)).toString()))
                .toArray(StoredFixture[]::new));
    }

    private static StoredFixture saying(int number) {
        return StoredFixture.saying(
                number % 3 == 0 ? "A takahe never flew." : "Never has a takahe flown, number " + number + ".");
    }

    static Stream<Arguments> searches() {
        return Stream.of(
                arguments("takahe", 240),
                arguments("\"takahe never\"", 80),
                arguments("\"takahe number\"~4", 160),
                arguments("takahe -number", 80),
                arguments("number 17", 1),
                arguments("moa", 0));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void walkingFindsWhatTheIndexFinds(String words, int expected) {
        assertBothWaysAgree(inThatYear().saying(QueryWords.parse(words)), expected);
    }

    @Test
    void walkingFindsTypesToo() {
        ArticleFilter all = inThatYear();
        assertBothWaysAgree(
                new ArticleFilter(
                        null,
                        all.spelling(),
                        List.of(),
                        List.of(),
                        List.of(EntityType.LAW),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        all.from(),
                        all.until()),
                48);
    }

    @Test
    void walkingEndsWithTheLastThatIsListed() {
        // Given
        SearchQuery query = query(inThatYear().saying(QueryWords.parse("takahe")), 100);

        // When
        NewestMatches matches = corpus.atOneMoment(
                snapshot -> NewestMatches.walked(snapshot, query, Lexemes.of(snapshot, query.filter())));

        // Then
        assertThat(matches.complete()).isFalse();
        assertThat(matches.count()).isEqualTo(100);
    }

    @Test
    void aSampleTellsHowManyOfTheNewestMatch() {
        // Given
        ArticleFilter filter = inThatYear().saying(QueryWords.parse("\"takahe never\""));

        // When
        MatchSample sample = corpus.atOneMoment(
                snapshot -> new MatchSample(0, 0, true, 0, 0).read(snapshot, filter, Lexemes.of(snapshot, filter)));

        // Then
        assertThat(sample.read()).isEqualTo(200);
        assertThat(sample.matching()).isEqualTo((int)
                IntStream.range(40, ARTICLES).filter(number -> number % 3 == 0).count());
        assertThat(sample.articles()).isPositive();
    }

    @Test
    void aPlaceReadsTheSameHoweverOftenItIsAskedFor() {
        // Given: ranks with an exponent, and more often than it takes the driver to prepare a statement
        SearchQuery query = query(inThatYear().saying(QueryWords.parse("takahe -number")), CAP);

        // When
        Set<List<FoundArticle>> pages = IntStream.range(0, 12)
                .mapToObj(time -> way(query, NewestMatches::looked).page())
                .collect(Collectors.toSet());

        // Then
        assertThat(pages)
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .extracting(found -> found.place().key())
                        .allMatch(key -> key.contains("E")));
    }

    @Test
    void phrasesAreToldFromWords() {
        assertThat(lexemes("takahe never").areOrdered()).isFalse();
        assertThat(lexemes("\"takahe never\"").areOrdered()).isTrue();
        assertThat(lexemes("\"takahe never\"~3").areOrdered()).isTrue();
    }

    private Lexemes lexemes(String words) {
        return corpus.atOneMoment(snapshot -> Lexemes.of(snapshot, inThatYear().saying(QueryWords.parse(words))));
    }

    private void assertBothWaysAgree(ArticleFilter filter, int expected) {
        // Given
        SearchQuery query = query(filter, CAP);

        // When
        Way walked = way(query, NewestMatches::walked);
        Way looked = way(query, NewestMatches::looked);

        // Then
        assertThat(walked.matches().count()).isEqualTo(expected);
        assertThat(walked.matches().complete()).isTrue();
        assertThat(looked.matches().count()).isEqualTo(expected);
        assertThat(walked.matches().newest()).containsExactly(looked.matches().newest());
        assertThat(walked.page()).hasSize(Math.min(expected, query.limit())).isEqualTo(looked.page());
    }

    private Way way(SearchQuery query, Finder finder) {
        return corpus.atOneMoment(snapshot -> {
            Lexemes lexemes = Lexemes.of(snapshot, query.filter());
            NewestMatches matches = finder.find(snapshot, query, lexemes);
            return new Way(matches, PostgresFullText.page(snapshot, query, lexemes, matches));
        });
    }

    private interface Finder {
        NewestMatches find(Corpus.Snapshot snapshot, SearchQuery query, Lexemes lexemes) throws SQLException;
    }

    private record Way(NewestMatches matches, List<FoundArticle> page) {}

    private static SearchQuery query(ArticleFilter filter, int cap) {
        return new SearchQuery(filter, null, Order.RELEVANCE, null, 5, List.of(), cap);
    }

    private static ArticleFilter inThatYear() {
        return ArticleFilter.everything()
                .between(Instant.parse("1952-01-01T00:00:00Z"), Instant.parse("1953-01-01T00:00:00Z"));
    }
}
