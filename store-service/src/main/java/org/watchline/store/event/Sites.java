package org.watchline.store.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/**
 * What the knowledge base tells about places. A place that it does not have is a small one in the middle of nowhere.
 */
public final class Sites {

    private static final Set<String> WIDE_KINDS = Set.of("province", "state", "subdivision", "territory", "river");
    private static final Set<String> VAGUE_KINDS =
            Set.of("country", "region", "area", "sea", "mountains", "border", "continent");

    private final KnowledgeBase knowledge;
    private final Map<String, List<String>> within = new HashMap<>();

    /** The places of a knowledge base. */
    public Sites(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        for (Entity entity : knowledge.entities()) {
            for (String around : knowledge.placesAround(entity.id())) {
                within.computeIfAbsent(around, id -> new ArrayList<>()).add(entity.id());
            }
        }
    }

    /** A place, known or not. */
    public Site site(String id) {
        return new Site(id, knowledge.placesAround(id), reach(id));
    }

    /** Ids of the places at which something may have happened that is said to have happened at this one. */
    public List<String> comparable(Site site) {
        List<String> places = new ArrayList<>(List.of(site.id()));
        if (site.reach() != Site.Reach.VAGUE) {
            site.around().stream().filter(id -> reach(id) != Site.Reach.VAGUE).forEach(places::add);
            places.addAll(within.getOrDefault(site.id(), List.of()));
        }
        return places;
    }

    private Site.Reach reach(String id) {
        String kind = knowledge.find(id).map(Entity::kind).orElse("");
        if (VAGUE_KINDS.contains(kind)) {
            return Site.Reach.VAGUE;
        }
        return WIDE_KINDS.contains(kind) ? Site.Reach.WIDE : Site.Reach.NARROW;
    }
}
