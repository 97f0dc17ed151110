package org.watchline.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.Article;

class ContentHashTest {

    private static final Instant DAY = Instant.parse("2022-03-05T00:00:00Z");

    @Test
    void staysTheSameForEver() {
        assertThat(ContentHash.of(article("id", "Title", List.of("A", "B"), "Text")))
                .isEqualTo("5953d9c74b2df8d6f40ff7b705f9054b844ec743ce911817d67a5c4e307a142b");
    }

    @Test
    void changesWithEverythingAReaderSees() {
        String hash = ContentHash.of(article("id", "Title", List.of("A", "B"), "Text"));

        assertThat(ContentHash.of(article("id", "Title", List.of("A", "B"), "Text.")))
                .isNotEqualTo(hash);
        assertThat(ContentHash.of(article("id", "Title!", List.of("A", "B"), "Text")))
                .isNotEqualTo(hash);
        assertThat(ContentHash.of(article("id", "Title", List.of("AB"), "Text")))
                .isNotEqualTo(hash);
        assertThat(ContentHash.of(article("id", null, List.of("A", "B"), "Text")))
                .isNotEqualTo(hash);
    }

    @Test
    void doesNotDependOnTheClientsId() {
        assertThat(ContentHash.of(article("one", "Title", List.of(), "Text")))
                .isEqualTo(ContentHash.of(article("two", "Title", List.of(), "Text")));
    }

    private static Article article(String id, String title, List<String> authors, String text) {
        return new Article(id, "https://x.example/a", title, "Source", authors, DAY, "en", List.of("t"), text);
    }
}
