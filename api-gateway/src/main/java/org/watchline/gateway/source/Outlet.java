package org.watchline.gateway.source;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who says something: a newspaper, an agency, an account, or one of those whom the news is about.
 *
 * @param id entity id, or the name in a normal form for an outlet that the knowledge base does not have
 * @param party whether it is one of those whom the news is about (a spokesman's office, an armed group), so that its
 *     word is a claim
 */
public record Outlet(String id, String name, boolean party) {

    /** Stands for whoever is behind an article that names no outlet. */
    public static final Outlet UNKNOWN = new Outlet("unknown", "Unknown source", false);

    /** Kinds of entities that report what others do. Whatever else is cited speaks for itself. */
    private static final Set<String> OBSERVERS = Set.of(
            "outlet",
            "journal",
            "think-tank",
            "ngo",
            "international",
            "university",
            "company",
            "publisher",
            "unlisted");

    public Outlet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /**
     * An outlet that is told apart.
     *
     * @param kind what it is as an entity; null if it is none
     */
    public static Outlet of(String id, String name, @Nullable String kind) {
        return new Outlet(id, name, kind != null && !OBSERVERS.contains(kind));
    }
}
