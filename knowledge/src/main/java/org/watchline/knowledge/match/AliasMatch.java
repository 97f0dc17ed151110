package org.watchline.knowledge.match;

import java.util.List;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;

/**
 * An alias found in a text.
 *
 * @param alias the alias as the knowledge base spells it; the first candidate's, where candidates spell it differently
 * @param candidates the entities that have it, at least one, in ascending order of ids; several are of different types
 * @param wordCount how many of the caller's words it covers; words that it needs as context are not among them
 * @param cutOff how many characters of the first word stand before the name: Arabic writes "and" and "to" onto it
 * @param exact whether the text has the alias's own letters, regardless of case, accents, hyphens and spaces; otherwise
 *     it is a variant of the transliteration
 */
public record AliasMatch(Alias alias, List<Entity> candidates, int wordCount, int cutOff, boolean exact) {

    public AliasMatch {
        candidates = List.copyOf(candidates);
    }

    AliasMatch behind(int cutOff) {
        return new AliasMatch(alias, candidates, wordCount, cutOff, exact);
    }
}
