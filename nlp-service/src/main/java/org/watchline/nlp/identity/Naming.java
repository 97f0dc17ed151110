package org.watchline.nlp.identity;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Entity;

/**
 * How something that the knowledge base does not have is identified and presented.
 *
 * @param id of a full name and the place where the article introduces it
 */
record Naming(BiFunction<String, Sighting, String> id, UnaryOperator<String> display, String kind) {

    private static final String UNLISTED = "unlisted";

    static Naming ofPerson() {
        return new Naming(UnlistedId::ofPerson, UnaryOperator.identity(), UNLISTED);
    }

    static Naming of(Family family) {
        return new Naming(
                (name, first) -> UnlistedId.of(family, ThingKey.core(family, name)),
                UnaryOperator.identity(),
                UNLISTED);
    }

    /** By the id that the article's citations use. */
    static Naming ofOutlet(String id) {
        return new Naming((name, first) -> id, UnaryOperator.identity(), "outlet");
    }

    /** A country's institution of a name that other countries' have too. */
    static Naming ofInstitution(Entity country) {
        return new Naming(
                (name, first) -> UnlistedId.of(Family.ORG, name) + "-" + country.id(),
                name -> name + " (" + country.name() + ")",
                UNLISTED);
    }

    /** A town's site of a name that other towns' have too. */
    static Naming ofSite(Entity town) {
        return new Naming(
                (name, first) -> UnlistedId.of(Family.PLACE, name) + "-" + town.id(),
                name -> name + " (" + town.name() + ")",
                UNLISTED);
    }

    /** What bears a name that every country or every town has, and of no one knows which. */
    static Naming ofStray(Family family) {
        return new Naming(
                (name, first) -> UnlistedId.ofSentence(UnlistedId.of(family, name), first),
                UnaryOperator.identity(),
                UNLISTED);
    }

    EntityCard card(String name, EntityType type, Sighting first) {
        return new EntityCard(id.apply(name, first), display.apply(name), type, kind, null, null, null);
    }
}
