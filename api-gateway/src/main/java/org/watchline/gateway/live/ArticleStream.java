package org.watchline.gateway.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.ChangePage;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.corpus.ChangeReader;
import org.watchline.gateway.corpus.ChangedArticle;
import org.watchline.gateway.problem.ProblemException;

/**
 * One client's way through the change sequence. It reads ahead one stretch at most, so a slow client costs nothing but
 * its seat.
 */
final class ArticleStream {

    private static final int STRETCH = 200;

    private final ChangeReader changes;
    private final ArticleFilter filter;
    private volatile ChangePosition position;

    ArticleStream(ChangeReader changes, ArticleFilter filter, ChangePosition start) {
        this.changes = changes;
        this.filter = filter;
        this.position = start;
    }

    /** Up to where it was read. */
    ChangePosition position() {
        return position;
    }

    /** What was stored after the start, and then whatever is stored; looks again at every signal. */
    Multi<ChangedArticle> articles(Multi<Boolean> signals) {
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(true), signals)
                .onItem()
                .transformToMultiAndConcatenate(signal -> unread());
    }

    private Multi<ChangedArticle> unread() {
        return Multi.createBy()
                .repeating()
                .uni(this::nextStretch)
                .whilst(ChangePage::more)
                .onItem()
                .transformToIterable(ChangePage::articles)
                // While the corpus cannot be read the stream stays open; the next signal continues at its position.
                .onFailure(ProblemException.class)
                .recoverWithCompletion();
    }

    private Uni<ChangePage> nextStretch() {
        return Uni.createFrom()
                .item(() -> {
                    ChangePage page = changes.after(position, filter, STRETCH);
                    position = page.end();
                    return page;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
