package org.watchline.knowledge;

/** The OntoNotes 5 entity types that the knowledge base uses; the constant names are the names on the wire. */
public enum EntityType {
    PERSON,
    /** Nationalities and religious, ethnic or political groups. */
    NORP,
    ORG,
    /** Geopolitical entities: what has a government. */
    GPE,
    /** Places without a government: valleys, regions, border lines. */
    LOC,
    FAC,
    EVENT,
    LAW
}
