package org.watchline.gateway.export;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.identity.NameUuid;

/**
 * Identifiers of STIX objects: the same thing has the same id in every export, so that a consumer updates instead of
 * doubling. STIX 2.1 section 2.9 keeps its own namespace for observables, so these are of ours.
 */
final class StixId {

    private static final UUID NAMESPACE =
            NameUuid.of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "stix.watchline.org");

    /** Kinds of groups that fight. Parties, trusts and media arms are organisations. */
    private static final Set<String> ARMED = Set.of("group", "wing", "faction", "alliance");

    private StixId() {}

    static String of(String type, String name) {
        return type + "--" + NameUuid.of(NAMESPACE, type + "/" + name);
    }

    /** A bundle is one export, not a thing that goes on. */
    static String bundle(URI address, Instant moment) {
        return of("bundle", address + " " + moment);
    }

    /** Null for what STIX has no object for. */
    static @Nullable String of(EntityCard entity) {
        String type = type(entity);
        return type == null ? null : of(type, entity.id());
    }

    /** Null for laws, events, dates, and for places that nobody knows where they are. */
    static @Nullable String type(EntityCard entity) {
        return switch (entity.type()) {
            case ORG -> entity.kind() != null && ARMED.contains(entity.kind()) ? "threat-actor" : "identity";
            case PERSON, NORP -> "identity";
            case GPE, LOC, FAC -> entity.latitude() == null || entity.longitude() == null ? null : "location";
            case EVENT, LAW, DATE -> null;
        };
    }
}
