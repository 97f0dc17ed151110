package org.watchline.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.ArticleCard;
import org.watchline.gateway.corpus.Facet;
import org.watchline.gateway.corpus.FoundArticle;
import org.watchline.gateway.corpus.Order;
import org.watchline.gateway.corpus.Place;
import org.watchline.gateway.corpus.QueryWords;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.query.ArticleIds;
import org.watchline.gateway.query.Cursor;
import org.watchline.gateway.query.Parameters;

class SearchRequestTest {

    @Test
    void readsEveryParameter() {
        // When
        SearchRequest request = request(Map.of(
                "q", List.of(" ceasefire "),
                "entity", List.of("ttp", "khost", "ttp"),
                "type", List.of("ORG"),
                "source", List.of("Dawn"),
                "lang", List.of("en"),
                "from", List.of("2022-04-16"),
                "to", List.of("2022-04-16"),
                "sort", List.of("date"),
                "facets", List.of("source,type"),
                "limit", List.of("5")));

        // Then
        assertThat(request.filter().words()).isEqualTo(QueryWords.parse("ceasefire"));
        assertThat(request.filter().entities()).containsExactly("ttp", "khost");
        assertThat(request.filter().types()).containsExactly(EntityType.ORG);
        assertThat(request.filter().from()).isEqualTo("2022-04-16T00:00:00Z");
        assertThat(request.filter().until()).isEqualTo("2022-04-17T00:00:00Z");
        assertThat(request.order()).isEqualTo(Order.DATE);
        assertThat(request.facets()).containsExactly(Facet.SOURCE, Facet.TYPE);
        assertThat(request.limit()).isEqualTo(5);
    }

    @Test
    void ordersByRelevanceWithWordsAndByDateWithout() {
        assertThat(request(Map.of("q", List.of("x"))).order()).isEqualTo(Order.RELEVANCE);
        assertThat(request(Map.of("q", List.of("  "))).order()).isEqualTo(Order.DATE);
        assertThat(request(Map.of()).limit()).isEqualTo(20);
    }

    @Test
    void takesTimesAndRefusesDatesOutsideTheCalendar() {
        assertThat(request(Map.of("from", List.of("2022-04-16T10:00:00+05:00")))
                        .filter()
                        .from())
                .isEqualTo("2022-04-16T05:00:00Z");
        for (String wrong : List.of("2022-02-30", "+12345-01-01", "0000-01-01", "16.4.2022", "2022-04-16T10:00")) {
            assertThatThrownBy(() -> request(Map.of("to", List.of(wrong))))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("`to`");
        }
    }

    @Test
    void refusesSingleParametersGivenTwiceAndNulCharacters() {
        assertThatThrownBy(() -> request(Map.of("q", List.of("a", "b")))).hasMessageContaining("once");
        assertThatThrownBy(() -> request(Map.of("q", List.of("a\0b")))).hasMessageContaining("NUL");
    }

    @Test
    void namesAllUnknownParameters() {
        assertThatThrownBy(() -> request(Map.of("cited", List.of("x"), "at", List.of("y"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at, cited");
    }

    @Test
    void continuesWhereThePageEnded() {
        // Given
        Map<String, List<String>> parameters = Map.of("q", List.of("talks"));
        Place last = new Place("0.0607927", ArticleIds.require("5b0c1f2e-0000-5000-8000-00000000abcd"));
        String cursor = new PageCursor(request(parameters)).after(new FoundArticle(card(last), last));

        // When
        Place place = new PageCursor(
                        request(Map.of("q", List.of("talks"), "limit", List.of("3"), "cursor", List.of(cursor))))
                .place();

        // Then
        assertThat(place).isEqualTo(last);
    }

    @Test
    void refusesCursorsOfOtherListsAndForgedPlaces() {
        SearchRequest dates = request(Map.of("cursor", List.of(Cursor.write("another list", List.of("1", "2")))));
        assertThatThrownBy(() -> new PageCursor(dates).place()).isInstanceOf(ProblemException.class);

        String list = Order.DATE + " " + request(Map.of()).filter();
        for (List<String> forged : List.of(
                List.of("now()", "5b0c1f2e-0000-5000-8000-00000000abcd"),
                List.of("2022-01-01T00:00:00Z", "no id"),
                List.of("2022-01-01T00:00:00Z"))) {
            SearchRequest request = request(Map.of("cursor", List.of(Cursor.write(list, forged))));
            assertThatThrownBy(() -> new PageCursor(request).place())
                    .as(forged.toString())
                    .isInstanceOf(ProblemException.class);
        }
    }

    private static ArticleCard card(Place place) {
        return new ArticleCard(place.id(), 1, null, null, null, null, Instant.EPOCH, null);
    }

    private static SearchRequest request(Map<String, List<String>> parameters) {
        return SearchRequest.of(Parameters.of(parameters));
    }
}
