package org.watchline.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.corpus.feed.StoredFeed;
import org.watchline.gateway.corpus.feed.StoredFeed.Polling;

class OpmlTest {

    @Test
    void readsFeedsWithTheirFoldersAndCategories() {
        // Given
        String list = """
                <?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
                <outline text="Afghanistan"><outline text="Outlets">
                  <outline type="rss" text="Gazette &amp; Mail" xmlUrl=" https://gazette.example/feed?a=1&b=2 "
                    category="/Press/Daily,news"/>
                </outline></outline>
                <outline title="Courier" XMLURL="https://courier.example/rss">
                <outline text="Gazette again" xmlUrl="https://gazette.example/feed?a=1&b=2"/>
                <outline text="A link" url="https://other.example/"/>""";

        // When, then
        assertThat(Opml.read(list))
                .containsExactly(
                        new OpmlFeed(
                                "https://gazette.example/feed?a=1&b=2",
                                "Gazette & Mail",
                                List.of("Daily", "news", "Outlets", "Afghanistan")),
                        new OpmlFeed("https://courier.example/rss", "Courier", List.of()));
    }

    @Test
    void aTextThatIsNoListHasNoFeeds() {
        assertThat(Opml.read("")).isEmpty();
        assertThat(Opml.read("<html><body>outline</body></html>")).isEmpty();
        assertThat(Opml.read("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><outline text='&a;'/>"))
                .isEmpty();
    }

    @Test
    void takesSomeOfAListThatIsFarTooLongOrTooDeep() {
        assertThat(Opml.read("<outline text='a' xmlUrl='https://a.example/'/>" + "<a/>".repeat(1_000_000)))
                .hasSize(1);
        assertThat(Opml.read("<outline text='a' xmlUrl='https://a.example/'>".repeat(50_000)))
                .hasSize(1);
    }

    @Test
    void namesAreCutBetweenCharactersAndFreeOfControl() {
        // Given
        String title = "Ga&#0;zette " + "😀".repeat(400);

        // When, then
        assertThat(Opml.read("<opml><outline xmlUrl='https://a.example/' title='%s'/></opml>".formatted(title)))
                .extracting(OpmlFeed::title)
                .containsExactly("Ga zette " + "😀".repeat(291));
    }

    @Test
    void aCategoryWithoutAnEndIsLookedAtOnce() {
        assertThat(Opml.read("<outline xmlUrl='https://a.example/' category='" + "x".repeat(1_000_000) + "'/>"))
                .hasSize(1);
    }

    @Test
    void readsWhatItWrites() {
        // Given
        Polling never = new Polling(null, null, null, 0, null, null, null, List.of());
        StoredFeed feed = new StoredFeed(
                UUID.randomUUID(),
                "https://a.example/feed?x=\"1\"&y",
                "Dawn <b> & \"more\"",
                null,
                null,
                List.of("one", "two"),
                true,
                List.of(),
                List.of(),
                true,
                null,
                "Desk",
                Instant.EPOCH,
                Instant.EPOCH,
                never);

        // When, then
        assertThat(Opml.read(Opml.write(List.of(feed))))
                .containsExactly(new OpmlFeed(feed.url(), feed.title(), feed.tags()));
    }
}
