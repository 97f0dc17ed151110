package org.watchline.evaluation.quality;

import org.watchline.contracts.annotation.EntityType;

/** The types that annotators use, coarser than OntoNotes'. */
final class Coarse {

    private Coarse() {}

    static String of(EntityType type) {
        return switch (type) {
            case PERSON -> "PERSON";
            case ORG -> "ORGANIZATION";
            case GPE, LOC, FAC -> "LOCATION";
            case NORP -> "NATIONALITY_OR_GROUP";
            case EVENT, LAW -> "EVENT_NAME";
            case DATE -> "DATE";
        };
    }
}
