package org.watchline.gateway.corpus.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Opens the corpus for exports. */
@ApplicationScoped
public class ExportReader {

    private final Corpus corpus;

    ExportReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Hands over what a filter finds. The corpus stays in one state until the taker has done, for which it may take as
     * long as its own reader needs.
     *
     * @param asOf null for now
     * @param longest that one query or one stretch of a result may take
     * @throws IOException of the taker
     */
    public void read(
            ArticleFilter filter, @Nullable Instant asOf, boolean withTokens, Duration longest, Taker<Matches> taker)
            throws IOException {
        try {
            corpus.asOf(asOf, snapshot -> {
                Instant now = snapshot.list(
                                Sql.of(
                                        "select set_config('statement_timeout', ?, true), now() as moment",
                                        longest.toMillis() + "ms"),
                                row -> Columns.presentInstant(row, "moment"))
                        .get(0);
                return hand(new Matches(snapshot, filter, asOf == null ? now : asOf, withTokens), taker);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean hand(Matches matches, Taker<Matches> taker) {
        try {
            taker.take(matches);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
