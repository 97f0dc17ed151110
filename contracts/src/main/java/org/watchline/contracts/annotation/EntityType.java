package org.watchline.contracts.annotation;

/** The entity types of OntoNotes 5 that Watchline uses. */
public enum EntityType {
    PERSON,
    NORP,
    ORG,
    GPE,
    LOC,
    FAC,
    EVENT,
    LAW,
    DATE
}
