package org.watchline.store.db;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.fingerprint.TextMarks;
import org.watchline.contracts.identity.ContentHash;

/** An article of which nothing matters but its text and where it is. */
record ToldArticle(UUID id, @Nullable String url, String text, int minute) {

    private static final Instant MORNING = Instant.parse("2024-05-01T06:00:00Z");

    static ToldArticle saying(String text) {
        return new ToldArticle(UUID.randomUUID(), null, text, 0);
    }

    ToldArticle at(String address) {
        return new ToldArticle(id, address, text, minute);
    }

    /** The next revision. */
    ToldArticle revisedTo(String newText) {
        return new ToldArticle(id, url, newText, minute + 1);
    }

    ArticleEnriched enriched() {
        Article article = new Article(null, url, null, "Frontier Monitor", List.of(), MORNING, "en", List.of(), text);
        ArticleIngested ingested = new ArticleIngested(
                id,
                "s-%s-%d".formatted(id, minute),
                MORNING.plusSeconds(60L * minute),
                ContentHash.of(article),
                TextMarks.fingerprint(text),
                article,
                null);
        Annotations annotations = new Annotations(
                List.of(new Sentence(0, 0, text.length())),
                new Tokens(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ArticleEnriched(ingested, "en", new Run("run-1", "engine", List.of(), "k"), annotations, List.of());
    }
}
