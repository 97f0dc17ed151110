package org.watchline.gateway.corpus;

import java.util.UUID;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Run;

/** What the shown run found in an article's active revision. */
public record AnnotationSet(UUID articleId, int revision, Run run, Annotations found) {

    AnnotationSet with(Annotations others) {
        return new AnnotationSet(articleId, revision, run, others);
    }
}
