package org.watchline.gateway.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Follows who cites whom back to those who cite nobody. */
public final class Ancestry {

    /** What the outlets' articles cite; an outlet with an article that cites nobody is not among them. */
    private final Map<String, Set<Outlet>> citedBy = new HashMap<>();

    /** What has been found so far, by the ids of the cited. */
    private final Map<String, Map<String, Outlet>> rootsBehind = new HashMap<>();

    /** Knows of no other articles than these. */
    public Ancestry(Collection<Testimony> testimonies) {
        Set<String> reporters = new HashSet<>();
        for (Testimony testimony : testimonies) {
            Outlet outlet = testimony.outlet();
            if (outlet != null && citesOthers(testimony)) {
                citedBy.computeIfAbsent(outlet.id(), id -> new HashSet<>()).addAll(testimony.cites());
            } else if (outlet != null) {
                reporters.add(outlet.id());
            }
        }
        citedBy.keySet().removeAll(reporters);
    }

    /** Where an article's claim comes from, at least one. */
    public Collection<Outlet> rootsOf(Testimony testimony) {
        if (!citesOthers(testimony)) {
            return List.of(Objects.requireNonNullElse(testimony.outlet(), Outlet.UNKNOWN));
        }
        Map<String, Outlet> roots = new LinkedHashMap<>();
        testimony.cites().forEach(cited -> roots.putAll(rootsBehind(cited)));
        if (roots.isEmpty()) {
            // Outlets that cite each other in a circle: what the article itself names is as far as one can get.
            testimony.cites().forEach(cited -> roots.put(cited.id(), cited));
        }
        return roots.values();
    }

    private Map<String, Outlet> rootsBehind(Outlet cited) {
        Map<String, Outlet> known = rootsBehind.get(cited.id());
        if (known == null) {
            known = new LinkedHashMap<>();
            follow(cited, new HashSet<>(), known);
            rootsBehind.put(cited.id(), known);
        }
        return known;
    }

    private void follow(Outlet cited, Set<String> seen, Map<String, Outlet> roots) {
        if (!seen.add(cited.id())) {
            return;
        }
        Set<Outlet> further = citedBy.get(cited.id());
        if (further == null) {
            roots.put(cited.id(), cited);
        } else {
            further.forEach(next -> follow(next, seen, roots));
        }
    }

    /** Naming one's own outlet is no source. */
    private static boolean citesOthers(Testimony testimony) {
        Outlet own = testimony.outlet();
        return testimony.cites().stream()
                .anyMatch(cited -> own == null || !cited.id().equals(own.id()));
    }
}
