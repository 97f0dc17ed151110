package org.watchline.gateway.corpus;

/** What the found articles can be counted by. */
public enum Facet {
    /** Who published them. */
    SOURCE,
    /** What they rest on. */
    CITES,
    /** Whom and what they mention, of any type. */
    ENTITY,
    PERSON,
    ORG,
    /** Countries, regions, settlements, landscapes and sites. */
    PLACE,
    /** Types of the entities that they mention. */
    TYPE,
    /** Types of the events that they tell of. */
    EVENT,
    LANG,
    /** Months of publication in UTC, such as 2022-04; the latest first. */
    MONTH
}
