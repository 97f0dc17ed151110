package org.watchline.nlp.name;

/** A means by which names are found. All are used, but in measurements of what each adds. */
public enum NameMeans {
    /** The knowledge base's names; without it, features of the model that ask for them are silent too. */
    LEXICON,
    /** Constructions such as titles and head words. */
    RULES,
    /** The statistical model. */
    MODEL,
    /** What the same article says elsewhere. */
    DOCUMENT
}
