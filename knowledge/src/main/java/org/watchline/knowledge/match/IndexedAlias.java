package org.watchline.knowledge.match;

import java.util.Set;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.name.WordRun;

/**
 * One alias of one entity, with what tells it from words that are spelt like it.
 *
 * @param words how many it has
 * @param smallWords those that it writes with a small letter
 * @param compound whether it joins words by hyphens
 */
record IndexedAlias(
        Entity entity, Alias alias, int words, Set<String> smallWords, boolean compound, ContextWords context) {

    static IndexedAlias of(Entity entity, Alias alias, WordRun run) {
        return new IndexedAlias(
                entity, alias, run.words(), Set.copyOf(run.smallWords()), run.isCompound(), ContextWords.of(alias));
    }

    /**
     * Whether a run that is spelt like the alias is meant as it. A name keeps its capitals: a text may add some
     * (headlines) but not drop them, or "a national action plan" would be one; nor does it take a small word of the
     * text for its own ending, as "Punjab is" for "Punjabis". And it keeps its words apart unless the alias joins them:
     * "Pakistan-Taliban" is not the Pakistan Taliban. Where there are no capitals, as in Arabic script, the number of
     * words must be the same, or a name would swallow the small word behind it.
     */
    boolean admits(WordRun run) {
        return smallWords.containsAll(run.smallWords())
                && (compound || !run.isCompound())
                && (!run.isCaseless() || run.words() == words);
    }

    /** Whether another entry would be found in exactly the same cases. */
    boolean isInterchangeableWith(IndexedAlias other) {
        return entity.equals(other.entity)
                && smallWords.equals(other.smallWords)
                && compound == other.compound
                && words == other.words
                && context.equals(other.context);
    }
}
