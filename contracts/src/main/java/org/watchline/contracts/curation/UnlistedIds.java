package org.watchline.contracts.curation;

import java.util.Map;
import java.util.Optional;

/** Ids of entities that no knowledge lists: what their names may mean, then the name. The engine makes them. */
final class UnlistedIds {

    private static final String UNLISTED = "u-";

    /**
     * What the engine takes for one another without being wrong about the thing: a school is a site and an institution,
     * talks and the agreement they reached share a name. A person and a group that is named after him are two.
     */
    private static final Map<String, String> TWINS =
            Map.of("u-org-", "u-place-", "u-place-", "u-org-", "u-event-", "u-law-", "u-law-", "u-event-");

    private UnlistedIds() {}

    static boolean isOne(String id) {
        return id.startsWith(UNLISTED);
    }

    /** The id that the same name has where the engine takes its bearer for the other kind of thing. */
    static Optional<String> twin(String id) {
        return TWINS.entrySet().stream()
                .filter(kind -> id.startsWith(kind.getKey()))
                .map(kind -> kind.getValue() + id.substring(kind.getKey().length()))
                .findFirst();
    }
}
