package org.watchline.contracts.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;

/**
 * The state that follows from all decisions that stand, whatever was decided and undone in between: where two decisions
 * contradict each other, the later one counts. Knows nothing of the knowledge base and of articles. Immutable.
 */
public final class Curation {

    private final Map<String, Redirect> merges = new LinkedHashMap<>();
    private final Map<Place, SpellingRuling> rulings = new LinkedHashMap<>();
    private final Map<String, Map<String, SpellingClaim>> claims = new LinkedHashMap<>();
    private final Map<String, Description> descriptions = new LinkedHashMap<>();

    /** A spelling of an entity. */
    private record Place(String entityId, String key) {}

    private Curation() {}

    /** What follows from these decisions, which are in the order in which they were made. */
    public static Curation of(Collection<CurationDecision> decisions) {
        Curation curation = new Curation();
        decisions.forEach(curation::apply);
        curation.mergeTwins();
        return curation;
    }

    private void apply(CurationDecision made) {
        made.entities().forEach(this::describe);
        UUID id = made.id();
        Decision decision = made.decision();
        if (decision instanceof Decision.Merge merge) {
            merge.entityIds().forEach(part -> merge(part, merge.into(), id));
        } else if (decision instanceof Decision.Split split) {
            split.names().forEach(name -> rule(split.entityId(), name, split.into(), id));
        } else if (decision instanceof Decision.BlockAlias block) {
            rule(block.entityId(), block.name(), null, id);
        } else if (decision instanceof Decision.AddAlias alias) {
            claim(alias.entityId(), alias.name(), id);
        } else if (decision instanceof Decision.AddEntity added) {
            made.entities().stream()
                    .filter(card -> card.id().equals(added.entityId()))
                    .forEach(card -> claim(card.id(), card.name(), id));
            added.aliases().forEach(alias -> claim(added.entityId(), alias, id));
        } else if (decision instanceof Decision.Rename rename) {
            descriptions.computeIfPresent(rename.entityId(), (entity, known) -> known.renamed(rename.name()));
        } else if (decision instanceof Decision.Retype retype) {
            descriptions.computeIfPresent(
                    retype.entityId(), (entity, known) -> known.retyped(retype.type(), retype.entityKind()));
        }
    }

    private void describe(EntityCard card) {
        descriptions.putIfAbsent(card.id(), new Description(card, null, null, null));
    }

    /** Nothing is part of itself: while settings are on their way, decisions may stand side by side that never did. */
    private void merge(String part, String into, UUID decision) {
        merges.remove(part);
        if (!root(into).equals(part)) {
            merges.put(part, new Redirect(part, into, decision));
        }
    }

    /** A merge holds for the twin too, unless somebody merged that otherwise. */
    private void mergeTwins() {
        for (Redirect merge : List.copyOf(merges.values())) {
            UnlistedIds.twin(merge.entityId())
                    .filter(twin -> !merges.containsKey(twin))
                    .ifPresent(twin -> merge(twin, merge.into(), merge.decision()));
        }
    }

    /** An earlier claim to the spelling for the same entity holds for the other from now on, or not any more. */
    private void rule(String entityId, String name, @Nullable String into, UUID decision) {
        rulings.put(new Place(entityId, Spelling.key(name)), new SpellingRuling(entityId, name, into, decision));
        Map<String, SpellingClaim> rivals = claimsOf(name);
        boolean claimed = rivals.keySet().removeIf(claimant -> root(claimant).equals(entityId));
        if (claimed && into != null) {
            rivals.put(into, new SpellingClaim(name, into, true, decision));
        }
    }

    /** A later claim lifts what was ruled about the same spelling of the same entity. */
    private void claim(String entityId, String name, UUID decision) {
        rulings.remove(new Place(entityId, Spelling.key(name)));
        Map<String, SpellingClaim> rivals = claimsOf(name);
        rivals.remove(entityId);
        rivals.put(entityId, new SpellingClaim(name, entityId, true, decision));
    }

    private Map<String, SpellingClaim> claimsOf(String name) {
        return claims.computeIfAbsent(Spelling.key(name), key -> new LinkedHashMap<>());
    }

    /**
     * Whom a name means.
     *
     * @param tagged whom the engine says; null for nobody
     */
    public Meaning meaning(@Nullable String tagged, String name) {
        String key = Spelling.key(name);
        Meaning meaning = tagged == null ? new Meaning(null, null) : follow(tagged, key);
        boolean open = meaning.entityId() == null || isStillUnlisted(tagged, meaning);
        return open ? prevailing(key).orElse(meaning) : meaning;
    }

    private Meaning follow(String tagged, String key) {
        Set<String> passed = new HashSet<>();
        Meaning meaning = new Meaning(tagged, null);
        String id = tagged;
        while (id != null && passed.add(id)) {
            SpellingRuling ruling = rulings.get(new Place(id, key));
            Redirect merge = merges.get(id);
            if (ruling != null) {
                meaning = new Meaning(ruling.into(), ruling.decision());
            } else if (merge != null) {
                meaning = new Meaning(merge.into(), merge.decision());
            } else {
                return meaning;
            }
            id = meaning.entityId();
        }
        // A spelling was split off into what became part of the entity later: it is one of the entity's again.
        return id == null ? meaning : new Meaning(root(id), meaning.decision());
    }

    private static boolean isStillUnlisted(@Nullable String tagged, Meaning meaning) {
        return tagged != null && UnlistedIds.isOne(tagged) && tagged.equals(meaning.entityId());
    }

    private Optional<Meaning> prevailing(String key) {
        return claims.getOrDefault(key, Map.of()).values().stream()
                .reduce((earlier, later) -> later)
                .map(claim -> new Meaning(root(claim.entityId()), claim.decision()));
    }

    /** The entity that an entity is part of in the end; itself if it is part of none. */
    public String root(String entityId) {
        String id = entityId;
        for (Redirect merge = merges.get(id); merge != null; merge = merges.get(id)) {
            id = merge.into();
        }
        return id;
    }

    /** Every merged entity with what it is part of in the end. */
    public List<Redirect> redirects() {
        return merges.values().stream()
                .map(merge -> new Redirect(merge.entityId(), root(merge.into()), merge.decision()))
                .toList();
    }

    /**
     * Every spelling of an entity that means something else than the entity does, with whom it means in the end; also
     * of those entities that are part of others.
     */
    public List<SpellingRuling> rulings() {
        List<SpellingRuling> ends = new ArrayList<>();
        Map<String, Set<String>> parts = parts();
        for (SpellingRuling ruling : rulings.values()) {
            for (String tagged : parts.getOrDefault(ruling.entityId(), Set.of(ruling.entityId()))) {
                Meaning meaning = meaning(tagged, ruling.name());
                UUID decision = meaning.decision();
                if (decision != null && !root(tagged).equals(meaning.entityId())) {
                    ends.add(new SpellingRuling(tagged, ruling.name(), meaning.entityId(), decision));
                }
            }
        }
        return List.copyOf(byPlace(ends).values());
    }

    private static Map<Place, SpellingRuling> byPlace(List<SpellingRuling> found) {
        Map<Place, SpellingRuling> places = new LinkedHashMap<>();
        found.forEach(ruling -> places.put(new Place(ruling.entityId(), Spelling.key(ruling.name())), ruling));
        return places;
    }

    /** Every entity with all that are part of it, itself included. */
    private Map<String, Set<String>> parts() {
        Map<String, Set<String>> parts = new HashMap<>();
        for (String merged : merges.keySet()) {
            String id = merged;
            while (id != null) {
                parts.computeIfAbsent(id, whole -> new HashSet<>(Set.of(whole))).add(merged);
                Redirect merge = merges.get(id);
                id = merge == null ? null : merge.into();
            }
        }
        return parts;
    }

    /** What spellings are said to mean, all that is said of each. */
    public List<SpellingClaim> claims() {
        List<SpellingClaim> all = new ArrayList<>();
        for (Map<String, SpellingClaim> rivals : claims.values()) {
            List<SpellingClaim> inOrder = List.copyOf(rivals.values());
            for (int i = 0; i < inOrder.size(); i++) {
                SpellingClaim claim = inOrder.get(i);
                boolean last = i == inOrder.size() - 1;
                all.add(new SpellingClaim(claim.name(), root(claim.entityId()), last, claim.decision()));
            }
        }
        return all;
    }

    /** What people say of the entities that decisions are about, by id. */
    public Map<String, Description> descriptions() {
        return Map.copyOf(descriptions);
    }
}
