package org.watchline.store.curation;

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
 * @param entities every entity that is meant more or less often
 */
public record Touched(
        Set<String> redirected, Set<String> ruled, Set<String> names, Set<String> claimed, Set<String> entities) {

    /** Puts it together. */
    public static final class Collector {

        private final Touched collected =
                new Touched(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

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

        public Touched all() {
            return collected;
        }
    }
}
