package org.watchline.gateway.console.entity;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.entity.EntitySummary;
import org.watchline.gateway.entity.EntityPage;

/** What the list of entities shows. */
record EntityListView(Link link, EntityPage found, @Nullable Instant asOf) {

    /** A choice of types. */
    record Tab(String label, String href, boolean current) {}

    public List<EntitySummary> items() {
        return found.items();
    }

    public AsOfChoice asOfChoice() {
        return new AsOfChoice(link, asOf);
    }

    /** The search for the articles that mention an entity. */
    public String articlesOf(EntitySummary entity) {
        return asOfChoice().to("/").with("entity", entity.id()).href();
    }

    /** Part of a name; empty for all. */
    public String q() {
        return String.join("", link.values("q"));
    }

    /** Of the types that are chosen; empty for all. */
    public String type() {
        return String.join(",", link.values("type"));
    }

    public boolean filtered() {
        return !q().isBlank() || !type().isBlank();
    }

    public List<Tab> tabs() {
        Stream<Tab> types = Arrays.stream(EntityType.values())
                .filter(type -> type != EntityType.DATE)
                .map(type -> new Tab(
                        plural(type),
                        link.without("cursor").with("type", type.name()).href(),
                        link.has("type", type.name())));
        return Stream.concat(
                        Stream.of(new Tab(
                                "All", link.without("cursor").without("type").href(), type().isEmpty())),
                        types)
                .toList();
    }

    public @Nullable String nextPage() {
        return found.nextCursor() == null
                ? null
                : link.with("cursor", found.nextCursor()).href();
    }

    public boolean isLaterPage() {
        return !link.values("cursor").isEmpty();
    }

    public String firstPage() {
        return link.without("cursor").href();
    }

    private static String plural(EntityType type) {
        return switch (type) {
            case PERSON -> "People";
            case ORG -> "Organisations";
            case NORP -> "Communities";
            case GPE -> "Countries and towns";
            case LOC -> "Regions";
            case FAC -> "Facilities";
            case EVENT -> "Named events";
            case LAW -> "Laws";
            case DATE -> "Dates";
        };
    }
}
