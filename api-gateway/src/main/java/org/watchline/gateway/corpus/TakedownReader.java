package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads what was taken down. */
@ApplicationScoped
public class TakedownReader {

    private final Corpus corpus;

    TakedownReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Why an article may not be in the corpus; empty if it may. */
    public Optional<Takedown> of(UUID articleId) {
        return corpus.first(
                Sql.of("select author, reason, at from takedown where article_id = ?", articleId),
                row -> new Takedown(
                        row.getString("author"), row.getString("reason"), Columns.presentInstant(row, "at")));
    }
}
