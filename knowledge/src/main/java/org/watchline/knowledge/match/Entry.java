package org.watchline.knowledge.match;

import java.util.Set;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.name.WordRun;

/** One alias of one entity, with the words that it writes with a small letter and whether it joins words by hyphens. */
record Entry(Entity entity, Alias alias, Set<String> smallWords, boolean compound, ContextWords context) {

    static Entry of(Entity entity, Alias alias, WordRun run) {
        return new Entry(entity, alias, Set.copyOf(run.smallWords()), run.isCompound(), ContextWords.of(alias));
    }

    /**
     * Whether a run that is spelt like the alias is meant as it. A name keeps its capitals: a text may add some
     * (headlines) but not drop them, or "a national action plan" would be one. And it keeps its words apart unless the
     * alias joins them: "Pakistan-Taliban" is not the Pakistan Taliban.
     */
    boolean admits(WordRun run) {
        return (alias.literal() || smallWords.containsAll(run.smallWords())) && (compound || !run.isCompound());
    }

    /** Whether another entry would be found in exactly the same cases. */
    boolean isInterchangeableWith(Entry other) {
        return entity.equals(other.entity)
                && smallWords.equals(other.smallWords)
                && compound == other.compound
                && context.equals(other.context);
    }
}
