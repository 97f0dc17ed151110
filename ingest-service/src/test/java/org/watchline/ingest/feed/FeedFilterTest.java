package org.watchline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.feed.Feed;
import org.watchline.ingest.feed.document.FeedItem;

class FeedFilterTest {

    private final FeedFilter khost = new FeedFilter(new Feed(
            UUID.randomUUID(),
            "https://gazette.example/feed",
            null,
            null,
            List.of(),
            true,
            List.of("talks in Khost"),
            List.of(),
            true,
            null));

    @Test
    void looksThroughMarkup() {
        assertThat(khost.admits(item("<p>New talks <b>in</b><br>Khost.</p>"))).isTrue();
        assertThat(khost.admits(item("<p title='talks in Khost'>None.</p>"))).isFalse();
        assertThat(khost.admits(item("1 < 2, said at talks in Khost"))).isTrue();
        assertThat(khost.admits(item(null))).isFalse();
    }

    @Test
    void tagsThatNeverEndAreLookedAtOnce() {
        assertThat(khost.admits(item("<".repeat(1_000_000) + " talks in Khost")))
                .isTrue();
    }

    private static FeedItem item(@Nullable String summary) {
        return new FeedItem("1", null, "Report", List.of(), null, null, List.of(), summary, null, null);
    }
}
