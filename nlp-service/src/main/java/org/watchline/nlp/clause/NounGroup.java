package org.watchline.nlp.clause;

/**
 * A noun with what belongs to it: "the Taliban's two key TTP commanders"; a pronoun; or a date.
 *
 * @param start its first token
 * @param end behind its last token
 * @param head the noun that the group is about
 * @param possessive the last 's in it; -1 for none
 * @param preposition the preposition that it hangs on; -1 for none
 * @param sort what its head is
 */
public record NounGroup(int start, int end, int head, int possessive, int preposition, Sort sort) {

    /** What a group's head is. */
    public enum Sort {
        NOUN,
        PRONOUN,
        NUMBER,
        /** A date, or another word for a time: "two days later". */
        DATE
    }

    public boolean hangsOnPreposition() {
        return preposition >= 0;
    }

    public boolean contains(int token) {
        return start <= token && token < end;
    }

    /** Whether it can be a subject or an object. */
    public boolean isArgument() {
        return preposition < 0 && sort != Sort.DATE;
    }
}
