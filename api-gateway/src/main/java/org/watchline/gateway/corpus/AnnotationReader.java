package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the shown annotations of articles. */
@ApplicationScoped
public class AnnotationReader {

    private final Corpus corpus;

    AnnotationReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * What was found in an article, all of it by one run; empty if there is no such article.
     *
     * @param withTokens whether tokens are read, which are most of what there is; otherwise there are none
     * @param asOf the moment whose knowledge is read; null for now
     */
    public Optional<AnnotationSet> shown(UUID articleId, boolean withTokens, @Nullable Instant asOf) {
        return corpus.asOf(
                asOf,
                snapshot -> AnnotationSets.of(snapshot, List.of(articleId), withTokens).stream()
                        .findFirst());
    }
}
