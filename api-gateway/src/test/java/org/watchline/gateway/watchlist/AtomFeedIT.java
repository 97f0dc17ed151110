package org.watchline.gateway.watchlist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.StoredWatchlists;

@QuarkusTest
class AtomFeedIT {

    @Test
    void aFeedReaderUnderstandsIt() throws Exception {
        // Given
        String id = StoredWatchlists.watching("lapwing");
        StoredFixture first = StoredFixture.saying("A lapwing called. <b>&amp;</b> \u0007")
                .titled("Lapwings & <others>")
                .from("Frontier \"Monitor\"")
                .published("2022-04-16T08:00:00Z");
        StoredFixture second = StoredFixture.saying("Another lapwing called.");
        StoredCorpus.store(first, StoredFixture.saying("A lapwing called. <b>&amp;</b> \u0007"), second);

        // When
        Response answer = given().get("/api/v1/watchlists/%s/feed.atom".formatted(id));

        // Then
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.asString()));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).isEqualTo("urn:uuid:" + id);
        assertThat(feed.getTitle()).isEqualTo("On lapwing");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly("urn:uuid:" + second.id(), "urn:uuid:" + first.id());
        SyndEntry entry = feed.getEntries().get(1);
        assertThat(entry.getTitle()).isEqualTo("Lapwings & <others>");
        assertThat(entry.getAuthor()).isEqualTo("Frontier \"Monitor\"");
        assertThat(entry.getLink()).endsWith("/articles/" + first.id());
        assertThat(entry.getPublishedDate().toInstant()).hasToString("2022-04-16T08:00:00Z");
        assertThat(entry.getDescription().getValue())
                .contains("<b>&amp;</b>", "1 others")
                .doesNotContain("\u0007");
    }

    @Test
    void isNotSentAgainToAReaderThatHasIt() {
        // Given
        String id = StoredWatchlists.watching("wheatear");
        StoredCorpus.store(StoredFixture.saying("A wheatear came."));
        String path = "/api/v1/watchlists/%s/feed.atom".formatted(id);
        Response before = given().get(path);

        // Then
        given().header("If-None-Match", before.header("ETag")).get(path).then().statusCode(304);

        // When
        StoredCorpus.store(StoredFixture.saying("Another wheatear came."));

        // Then
        given().header("If-None-Match", before.header("ETag"))
                .header("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                .get(path)
                .then()
                .statusCode(200);
    }
}
