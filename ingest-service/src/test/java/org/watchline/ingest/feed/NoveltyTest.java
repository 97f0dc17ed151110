package org.watchline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.ingest.feed.document.FeedItem;

class NoveltyTest {

    @Test
    void itemsWithoutIdsThatShareALinkAreToldApartByTheirTitles() {
        // Given
        Novelty first = Novelty.of(List.of(item(null, "one"), item(null, "two")), List.of());

        // When
        Novelty second = Novelty.of(List.of(item(null, "three"), item(null, "one"), item(null, "two")), first.seen());

        // Then
        assertThat(first.fresh()).extracting(FeedItem::title).containsExactly("one", "two");
        assertThat(second.fresh()).extracting(FeedItem::title).containsExactly("three");
    }

    @Test
    void whatWasAloneWithItsLinkIsStillKnownInCompany() {
        // Given
        Novelty alone = Novelty.of(List.of(item(null, "one")), List.of());

        // When
        Novelty company = Novelty.of(List.of(item(null, "two"), item(null, "one")), alone.seen());

        // Then
        assertThat(company.fresh()).extracting(FeedItem::title).containsExactly("two");
    }

    @Test
    void anotherTitleOfTheSameIdIsAChange() {
        // Given
        Novelty first = Novelty.of(List.of(item("1", "one")), List.of());

        // When
        Novelty second = Novelty.of(List.of(item("1", "one, corrected")), first.seen());

        // Then
        assertThat(second.fresh()).hasSize(1);
        assertThat(second.seen()).hasSize(1);
    }

    private static FeedItem item(@Nullable String id, String title) {
        URI link = URI.create("https://gazette.example/notes");
        return new FeedItem(id, link, title, List.of(), null, null, List.of(), null, null, null);
    }
}
