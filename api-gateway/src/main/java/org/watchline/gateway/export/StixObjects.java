package org.watchline.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;

/** What all STIX objects have in common, and the objects that stand for entities. */
final class StixObjects {

    /** Exactly milliseconds, which the time of creation and modification must have. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Of entities the corpus keeps no time of creation, which may not change; so it is the same for all. */
    private static final Instant ALWAYS = Instant.EPOCH;

    private final ObjectMapper json;
    private final Instant moment;
    private final String maker;

    /**
     * Prepares a bundle.
     *
     * @param moment of which the corpus' knowledge is told: each object's version
     */
    StixObjects(ObjectMapper json, Instant moment) {
        this.json = json;
        this.moment = moment;
        this.maker = StixId.of("identity", "watchline");
    }

    /** The identity that has made all objects. */
    ObjectNode watchline() {
        return object("identity", maker, ALWAYS).put("name", "Watchline").put("identity_class", "system");
    }

    /** An entity; null for what STIX has no object for. */
    @Nullable
    ObjectNode entity(EntityCard entity) {
        String type = StixId.type(entity);
        if (type == null) {
            return null;
        }
        ObjectNode object = object(type, StixId.of(type, entity.id()), ALWAYS).put("name", entity.name());
        if (type.equals("location")) {
            object.put("latitude", entity.latitude()).put("longitude", entity.longitude());
        } else if (type.equals("identity")) {
            object.put("identity_class", identityClass(entity));
        }
        if (entity.wikidata() != null) {
            object.putArray("external_references")
                    .addObject()
                    .put("source_name", "wikidata")
                    .put("external_id", entity.wikidata())
                    .put("url", "https://www.wikidata.org/wiki/" + entity.wikidata());
        }
        return object;
    }

    /** An object without the properties of its type. */
    ObjectNode object(String type, String id, Instant created) {
        return json.createObjectNode()
                .put("type", type)
                .put("spec_version", "2.1")
                .put("id", id)
                .put("created_by_ref", maker)
                .put("created", time(created))
                .put("modified", time(moment.isBefore(created) ? created : moment));
    }

    String maker() {
        return maker;
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String identityClass(EntityCard entity) {
        return switch (entity.type()) {
            case PERSON -> "individual";
            case NORP -> "class";
            default -> "organization";
        };
    }
}
