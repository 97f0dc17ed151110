package org.watchline.gateway.revision;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.revision.DiffPart.Kind;

/**
 * What changed between two revisions of an article.
 *
 * @param older number of the revision that is compared with
 * @param newer number of the revision that is compared
 * @param title one part of kind {@code equal} if it is unchanged; empty if neither revision has one
 */
@Schema(description = "What changed between two revisions of an article")
public record RevisionDiff(UUID articleId, int older, int newer, List<DiffPart> title, List<DiffPart> text) {

    /** Whether title or text differ at all. */
    public boolean changed() {
        return differs(title) || differs(text);
    }

    private static boolean differs(List<DiffPart> parts) {
        return parts.stream().anyMatch(part -> part.kind() != Kind.EQUAL);
    }
}
