package org.watchline.nlp.identity;

import java.util.Locale;
import java.util.Set;
import org.watchline.knowledge.name.NameKey;

/** What two names of one thing share within a family; names too short for a key are compared by their letters. */
record ThingKey(Family family, String key) {

    /** What kind of place it is, which writers add as they like: Achin, Achin District. */
    private static final Set<String> PLACE_KINDS = NameTable.words("place-kind");

    static ThingKey of(Sighting thing) {
        String name = core(thing.family(), thing.name());
        String comparable = NameKey.comparable(name);
        return new ThingKey(thing.family(), comparable.isEmpty() ? thing.name() : comparable);
    }

    /** The name without a leading article, without the kind of a place, without the plural of a people. */
    static String core(Family family, String name) {
        String core = name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
        if (family == Family.PLACE) {
            int space = core.lastIndexOf(' ');
            boolean kind =
                    space > 0 && PLACE_KINDS.contains(core.substring(space + 1).toLowerCase(Locale.ROOT));
            return kind ? core.substring(0, space) : core;
        }
        boolean plural = family == Family.PEOPLE && core.length() > 3 && core.endsWith("s") && !core.endsWith("ss");
        return plural ? core.substring(0, core.length() - 1) : core;
    }
}
