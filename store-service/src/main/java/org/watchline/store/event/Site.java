package org.watchline.store.event;

import java.util.List;

/**
 * A place as far as events at it are compared.
 *
 * @param id of the entity
 * @param around ids of the places that hold it, the smallest first; none where that is not known
 */
public record Site(String id, List<String> around, Reach reach) {

    public Site {
        around = List.copyOf(around);
    }

    /** How much of the world a place is. */
    public enum Reach {
        /** A building, town or district: two events there on one day are rare. */
        NARROW,
        /** A province: several events there on one day are usual. */
        WIDE,
        /** A country or more: says nothing about which event is meant. */
        VAGUE
    }

    /** Whether what happened at the one place may be what happened at the other. Only a country itself is a country. */
    boolean mayBe(Site other) {
        return id.equals(other.id)
                || (reach != Reach.VAGUE
                        && other.reach != Reach.VAGUE
                        && (around.contains(other.id) || other.around.contains(id)));
    }
}
