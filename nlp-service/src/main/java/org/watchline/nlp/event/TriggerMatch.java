package org.watchline.nlp.event;

/**
 * A trigger in a sentence.
 *
 * @param start its first token
 * @param end behind its last token
 * @param core its verb, or the noun that ends it
 */
record TriggerMatch(Trigger trigger, int start, int end, int core) {

    boolean contains(int token) {
        return start <= token && token < end;
    }
}
