package org.watchline.store.tally;

import java.util.List;
import java.util.Set;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/**
 * An outlet that the knowledge base has.
 *
 * @param aliases every name by which a feed or an article may call it
 */
public record ListedOutlet(String id, String name, List<String> aliases) {

    private static final Set<String> KINDS = Set.of("outlet", "think-tank", "journal");

    public ListedOutlet {
        aliases = List.copyOf(aliases);
    }

    /** Newspapers, agencies, journals and think tanks: what publishes. */
    public static List<ListedOutlet> of(KnowledgeBase knowledge) {
        return knowledge.entities().stream()
                .filter(entity -> KINDS.contains(entity.kind()))
                .map(ListedOutlet::of)
                .toList();
    }

    private static ListedOutlet of(Entity entity) {
        return new ListedOutlet(
                entity.id(),
                entity.name(),
                entity.aliases().stream().map(Alias::text).toList());
    }
}
