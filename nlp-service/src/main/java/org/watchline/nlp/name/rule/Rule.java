package org.watchline.nlp.name.rule;

/** One construction. */
interface Rule {

    /** Adds what it finds in the sentence. */
    void apply(Findings findings);
}
