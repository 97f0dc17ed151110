package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
     */
    public Optional<AnnotationSet> shown(UUID articleId, boolean withTokens) {
        return corpus.atOneMoment(snapshot -> AnnotationSets.of(snapshot, List.of(articleId), withTokens).stream()
                .findFirst());
    }
}
