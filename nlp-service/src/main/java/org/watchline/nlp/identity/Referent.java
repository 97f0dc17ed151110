package org.watchline.nlp.identity;

import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Coordinates;
import org.watchline.knowledge.Entity;

/** What a name stands for. */
sealed interface Referent {

    String id();

    EntityType type();

    EntityCard card();

    /** Something of the knowledge base. */
    record Listed(Entity entity) implements Referent {

        @Override
        public String id() {
            return entity.id();
        }

        @Override
        public EntityType type() {
            return entity.type();
        }

        @Override
        public EntityCard card() {
            Coordinates point = entity.coordinates();
            return new EntityCard(
                    entity.id(),
                    entity.name(),
                    entity.type(),
                    entity.kind(),
                    point == null ? null : point.latitude(),
                    point == null ? null : point.longitude(),
                    entity.wikidata());
        }
    }

    /** Something that only articles tell of. */
    record Unlisted(EntityCard card) implements Referent {

        @Override
        public String id() {
            return card.id();
        }

        @Override
        public EntityType type() {
            return card.type();
        }
    }
}
