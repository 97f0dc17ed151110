package org.watchline.nlp.clause;

import org.jspecify.annotations.Nullable;

/**
 * A clause with its subject, fronted phrases and complements, and the verb phrases that share its subject.
 *
 * @param start its first token
 * @param end behind its last token
 * @param opener the token that introduces it; -1 for none
 * @param subject null where it has none of its own
 * @param relative whether its subject or object is the noun that it describes
 */
public record Clause(
        int start, int end, int opener, @Nullable NounGroup subject, boolean relative) {

    public boolean contains(int token) {
        return start <= token && token < end;
    }
}
