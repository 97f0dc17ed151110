package org.watchline.gateway.corpus.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Corpus;
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

    @ParameterizedTest
    @ValueSource(strings = {"takahe", "\"takahe never\"", "\"takahe number\"~4", "takahe -number", "number 17", "moa"})
    void walkingFindsWhatTheIndexFinds(String words) throws SQLException {
        assertBothWaysAgree(inThatYear().saying(QueryWords.parse(words)));
    }

    @Test
    void walkingFindsTypesToo() throws SQLException {
        ArticleFilter all = inThatYear();
        assertBothWaysAgree(new ArticleFilter(
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
                all.until()));
    }

    @Test
    void walkingEndsWithTheLastThatIsListed() throws SQLException {
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
    void phrasesAreToldFromWords() throws SQLException {
        assertThat(lexemes("takahe never").areOrdered()).isFalse();
        assertThat(lexemes("\"takahe never\"").areOrdered()).isTrue();
        assertThat(lexemes("\"takahe never\"~3").areOrdered()).isTrue();
    }

    private Lexemes lexemes(String words) {
        return corpus.atOneMoment(snapshot -> Lexemes.of(snapshot, inThatYear().saying(QueryWords.parse(words))));
    }

    private void assertBothWaysAgree(ArticleFilter filter) {
        // Given
        SearchQuery query = query(filter, CAP);

        // When
        NewestMatches walked = corpus.atOneMoment(
                snapshot -> NewestMatches.walked(snapshot, query, Lexemes.of(snapshot, query.filter())));
        NewestMatches looked = corpus.atOneMoment(
                snapshot -> NewestMatches.looked(snapshot, query, Lexemes.of(snapshot, query.filter())));

        // Then
        assertThat(walked.newest()).containsExactly(looked.newest());
        assertThat(walked.count()).isEqualTo(looked.count());
        assertThat(walked.complete()).isTrue();
    }

    private static SearchQuery query(ArticleFilter filter, int cap) {
        return new SearchQuery(filter, null, Order.RELEVANCE, null, 5, List.of(), cap);
    }

    private static ArticleFilter inThatYear() {
        return ArticleFilter.everything()
                .between(Instant.parse("1952-01-01T00:00:00Z"), Instant.parse("1953-01-01T00:00:00Z"));
    }
}
