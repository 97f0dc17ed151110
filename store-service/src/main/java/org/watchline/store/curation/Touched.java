package org.watchline.store.curation;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.watchline.contracts.curation.Redirect;
import org.watchline.contracts.curation.SpellingClaim;
import org.watchline.contracts.curation.SpellingRuling;

/**
 * Where a change of the decisions that stand can be seen.
 *
 * @param redirected tagged entities that mean another than before, under every name
 * @param ruled tagged entities that mean another than before under some names
 * @param names these names
 * @param claimed names that mean another where the engine knows nobody
 * @param retyped entities that are of another type than before
 * @param entities every entity that is meant more or less often
 */
public record Touched(
        Set<String> redirected,
        Set<String> ruled,
        Set<String> names,
        Set<String> claimed,
        Set<String> retyped,
        Set<String> entities) {

    /** Puts it together. */
    public static final class Collector {

        private final Touched collected = new Touched(
                new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

        private final Set<GivenType> types = new HashSet<>();

        private record GivenType(String entityId, String type) {}

        public void add(Redirect redirect) {
            collected.redirected().add(redirect.entityId());
            collected.entities().add(redirect.entityId());
            collected.entities().add(redirect.into());
        }

        public void add(SpellingRuling ruling) {
            collected.ruled().add(ruling.entityId());
            collected.names().add(ruling.name());
            collected.entities().add(ruling.entityId());
            if (ruling.into() != null) {
                collected.entities().add(ruling.into());
            }
        }

        public void add(SpellingClaim claim) {
            collected.claimed().add(claim.name());
            collected.entities().add(claim.entityId());
        }

        /** A type that is given or taken back; done both, as when an entity is renamed, it is the same as before. */
        public void addType(String entityId, String type) {
            GivenType given = new GivenType(entityId, type);
            if (!types.remove(given)) {
                types.add(given);
            }
        }

        public Touched all() {
            types.forEach(given -> collected.retyped().add(given.entityId()));
            return collected;
        }
    }
}
