package org.watchline.gateway.corpus;

import java.util.Map;
import java.util.UUID;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Run;

/**
 * What the shown run found in an article's active revision.
 *
 * @param groups the events that its reports are taken to tell of, by the reports' ids
 */
public record AnnotationSet(UUID articleId, int revision, Run run, Annotations found, Map<String, UUID> groups) {

    public AnnotationSet {
        groups = Map.copyOf(groups);
    }

    AnnotationSet with(Annotations others) {
        return new AnnotationSet(articleId, revision, run, others, groups);
    }
}
