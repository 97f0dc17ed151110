package org.watchline.gateway.corpus;

/** How names in a query are meant. */
public enum SpellingRule {
    /** A name finds whoever bears it, by any other name. */
    ANY,
    /** A name finds its own letters. */
    EXACT
}
