package org.watchline.nlp.clause;

/** The part that a token plays. */
public enum Kind {
    /** Within the name of an entity. */
    NAME,
    NOUN,
    /** A number, or a word that belongs to one: "at least", "more than". */
    NUMBER,
    /** Within a date. */
    DATE,
    /** An article, demonstrative or possessive pronoun. */
    DETERMINER,
    ADJECTIVE,
    /** The clitic 's. */
    POSSESSIVE,
    PRONOUN,
    VERB,
    AUXILIARY,
    /** The "to" of an infinitive. */
    TO,
    NEGATION,
    ADVERB,
    /** A preposition that belongs to the verb before it: "carried out". */
    PARTICLE,
    PREPOSITION,
    SUBORDINATOR,
    RELATIVE,
    COORDINATOR,
    COMMA,
    /** A mark that separates more than a comma does. */
    BREAK,
    OTHER
}
