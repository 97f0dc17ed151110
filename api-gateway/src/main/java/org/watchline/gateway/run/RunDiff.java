package org.watchline.gateway.run;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.run.Compared;
import org.watchline.gateway.corpus.run.DifferenceCount;
import org.watchline.gateway.corpus.run.EntityDifference;
import org.watchline.gateway.corpus.run.EventDifference;
import org.watchline.gateway.corpus.run.MentionDifference;
import org.watchline.gateway.corpus.run.RunDiffReader;

/**
 * What differs between two runs, over the revisions that both have tagged.
 *
 * @param older id of the run that is compared with
 * @param newer id of the run that is compared
 */
@Schema(description = "What differs between two runs, over the revisions that both have tagged")
public record RunDiff(
        String older, String newer, Compared compared, Mentions mentions, Events events, Entities entities) {

    /** Mentions that differ: how many of each type, and examples. */
    @Schema(name = "MentionDifferences")
    public record Mentions(List<DifferenceCount> types, List<MentionDifference> examples) {}

    /** Events that differ: how many of each type, and examples. */
    @Schema(name = "EventDifferences")
    public record Events(List<DifferenceCount> types, List<EventDifference> examples) {}

    /**
     * Entities that have another name or type. All that both runs describe are compared.
     *
     * @param changed how many
     */
    @Schema(name = "EntityDifferences")
    public record Entities(long changed, List<EntityDifference> examples) {}

    static RunDiff of(String older, String newer, RunDiffReader.Found found) {
        return new RunDiff(
                older,
                newer,
                found.compared(),
                new Mentions(found.mentions().types(), found.mentions().examples()),
                new Events(found.events().types(), found.events().examples()),
                new Entities(found.entitiesChanged(), found.entities()));
    }
}
