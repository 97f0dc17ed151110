package org.watchline.nlp.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Mention;
import org.watchline.knowledge.Coordinates;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/** What the store needs to know of the entities in an article. */
final class EntityCards {

    private final KnowledgeBase knowledge;

    EntityCards(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    List<EntityCard> of(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::entityId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .flatMap(id -> knowledge.find(id).stream())
                .map(EntityCards::card)
                .toList();
    }

    private static EntityCard card(Entity entity) {
        Optional<Coordinates> point = Optional.ofNullable(entity.coordinates());
        return new EntityCard(
                entity.id(),
                entity.name(),
                entity.type(),
                entity.kind(),
                point.map(Coordinates::latitude).orElse(null),
                point.map(Coordinates::longitude).orElse(null),
                entity.wikidata());
    }
}
