package org.watchline.nlp.identity;

import java.util.Locale;
import org.watchline.contracts.annotation.EntityType;

/** Types whose names may mean one thing: the press calls a place a country, a region or a site as it needs. */
enum Family {
    PERSON,
    ORG,
    PLACE,
    PEOPLE,
    EVENT,
    LAW;

    static Family of(EntityType type) {
        return switch (type) {
            case PERSON -> PERSON;
            case ORG -> ORG;
            case GPE, LOC, FAC -> PLACE;
            case NORP -> PEOPLE;
            case EVENT -> EVENT;
            case LAW -> LAW;
            case DATE -> throw new IllegalArgumentException("a date is no name");
        };
    }

    /**
     * Whether finders confuse the two without being wrong about the thing: a school is a site and an institution, talks
     * and the agreement they reached share a name.
     */
    boolean borders(Family other) {
        return this == other || isPair(other, ORG, PLACE) || isPair(other, EVENT, LAW);
    }

    /** What the ids of names outside of the knowledge base begin with. */
    String prefix() {
        return "u-" + name().toLowerCase(Locale.ROOT) + "-";
    }

    private boolean isPair(Family other, Family one, Family two) {
        return (this == one && other == two) || (this == two && other == one);
    }
}
