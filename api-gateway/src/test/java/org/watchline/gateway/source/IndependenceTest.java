package org.watchline.gateway.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    private static final Outlet DAWN = new Outlet("dawn", "Dawn", false);
    private static final Outlet REUTERS = new Outlet("reuters", "Reuters", false);
    private static final Outlet MONITOR = new Outlet("frontier-monitor", "Frontier Monitor", false);
    private static final Outlet ARMY = new Outlet("ispr", "Press office of the army", true);

    @Test
    void anArticleThatCitesNobodyIsItsOutletsOwn() {
        // When
        Independence sources = Independence.of(List.of(article(1, DAWN, "a"), article(2, REUTERS, "b")));

        // Then
        assertThat(sources.articles()).isEqualTo(2);
        assertThat(sources.independentSources()).isEqualTo(2);
        assertThat(sources.roots()).extracting(root -> root.outlet().name()).containsExactly("Dawn", "Reuters");
    }

    @Test
    void articlesThatCiteTheSameOutletRestOnOneSource() {
        // When
        Independence sources = Independence.of(
                List.of(article(1, MONITOR, "a", DAWN), article(2, REUTERS, "b", DAWN), article(3, DAWN, "c")));

        // Then
        assertThat(sources.articles()).isEqualTo(3);
        assertThat(sources.independentSources()).isOne();
        assertThat(sources.roots().get(0).articles()).isEqualTo(3);
    }

    @Test
    void aCitedOutletThatOnlyCitesOthersLeadsFurtherBack() {
        // When
        Independence sources = Independence.of(List.of(article(1, MONITOR, "a", DAWN), article(2, DAWN, "b", REUTERS)));

        // Then
        assertThat(sources.roots()).extracting(Independence.Root::outlet).containsExactly(REUTERS);
    }

    @Test
    void outletsThatCiteEachOtherAreAsFarAsOneCanGet() {
        // When
        Independence sources = Independence.of(List.of(article(1, DAWN, "a", REUTERS), article(2, REUTERS, "b", DAWN)));

        // Then
        assertThat(sources.independentSources()).isEqualTo(2);
    }

    @Test
    void theSameTextCountsOnceForItsEarliestArticle() {
        // When
        Independence sources = Independence.of(List.of(
                article(3, REUTERS, "same"), article(1, DAWN, "same"), article(2, MONITOR, "same"), undated("same")));

        // Then
        assertThat(sources.articles()).isEqualTo(4);
        assertThat(sources.echoes()).isEqualTo(3);
        assertThat(sources.roots()).extracting(Independence.Root::outlet).containsExactly(DAWN);
    }

    @Test
    void namingOnesOwnOutletIsNoSource() {
        // When
        Independence sources = Independence.of(List.of(article(1, DAWN, "a", DAWN)));

        // Then
        assertThat(sources.roots()).extracting(Independence.Root::outlet).containsExactly(DAWN);
    }

    @Test
    void whatAPartySaysIsAClaim() {
        // When
        Independence sources = Independence.of(List.of(article(1, DAWN, "a", ARMY), article(2, REUTERS, "b")));

        // Then
        assertThat(sources.claims()).isOne();
        assertThat(sources.independentSources()).isEqualTo(2);
    }

    @Test
    void whoeverDoesNotReportWhatOthersDoIsAParty() {
        assertThat(List.of("group", "ministry", "politician"))
                .allSatisfy(
                        kind -> assertThat(Outlet.of("x", "X", kind).party()).isTrue());
        assertThat(Arrays.asList("outlet", "think-tank", "unlisted", null))
                .allSatisfy(
                        kind -> assertThat(Outlet.of("x", "X", kind).party()).isFalse());
    }

    @Test
    void severalReportsOfOneArticleAreOneArticle() {
        // When
        Independence sources =
                Independence.of(List.of(article(1, MONITOR, "a", DAWN), article(1, MONITOR, "a", REUTERS)));

        // Then
        assertThat(sources.articles()).isOne();
        assertThat(sources.echoes()).isZero();
        assertThat(sources.independentSources()).isEqualTo(2);
    }

    @Test
    void anArticleOfNobodyHasAnUnknownSource() {
        assertThat(Independence.of(List.of(article(1, null, "a"))).roots())
                .extracting(root -> root.outlet().id())
                .containsExactly("unknown");
        assertThat(Independence.of(List.of()).independentSources()).isZero();
    }

    @Test
    void aRootNamesOnlyTheEarliestOfItsArticles() {
        // When
        Independence sources = Independence.of(IntStream.rangeClosed(1, 30)
                .mapToObj(number -> article(31 - number, MONITOR, "text " + number, DAWN))
                .toList());

        // Then
        assertThat(sources.roots()).hasSize(1).first().satisfies(root -> {
            assertThat(root.articles()).isEqualTo(30);
            assertThat(root.articleIds()).hasSize(20).startsWith(new UUID(0, 1), new UUID(0, 2));
        });
    }

    private static Testimony article(int number, Outlet outlet, String text, Outlet... cites) {
        Instant published = Instant.parse("2022-04-16T00:00:00Z").plusSeconds(number);
        return new Testimony(new UUID(0, number), published, outlet, Arrays.asList(cites), text);
    }

    private static Testimony undated(String text) {
        return new Testimony(new UUID(0, 0), null, DAWN, List.of(), text);
    }
}
