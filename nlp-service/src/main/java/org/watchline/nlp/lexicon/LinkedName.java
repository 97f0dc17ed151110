package org.watchline.nlp.lexicon;

import java.util.List;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.match.AliasMatch;
import org.watchline.nlp.text.Span;

/** A name with the entity that it stands for. */
public record LinkedName(Span span, Entity entity, AliasMatch match) {

    /** The text has the alias's own letters. */
    private static final double EXACT = 0.95;

    /** The text romanises the alias in another way; now and then that is another name. */
    private static final double SPELLING = 0.85;

    /** Several entities have the alias, and the choice between them is a guess. */
    private static final double AMBIGUOUS = 0.6;

    /** Confidence, 0 to 1; estimated, not measured. */
    public double score() {
        if (match.candidates().size() > 1) {
            return AMBIGUOUS;
        }
        return match.exact() ? EXACT : SPELLING;
    }

    /** Why the name is taken for the entity's: {@code exact} or {@code spelling}. */
    public String reason() {
        return match.exact() ? "exact" : "spelling";
    }

    /** The alias as the knowledge base spells it. */
    public String alias() {
        return match.alias().text();
    }

    /** The ids of all entities that have the alias. */
    public List<String> candidates() {
        return match.candidates().stream().map(Entity::id).toList();
    }
}
