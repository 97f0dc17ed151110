package org.watchline.gateway.console.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Mention;
import org.watchline.gateway.console.Named;

/** An entity that an article mentions, and how often. */
record MentionedEntity(Named entity, EntityType type, long count) {

    /** The entities of mentions, the most frequent first. */
    static List<MentionedEntity> of(List<Mention> mentions, Directory directory) {
        Map<String, List<Mention>> byEntity = mentions.stream()
                .filter(mention -> mention.entityId() != null)
                .collect(Collectors.groupingBy(
                        mention -> Objects.requireNonNull(mention.entityId()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byEntity.entrySet().stream()
                .map(entry -> new MentionedEntity(
                        directory.entity(entry.getKey()),
                        entry.getValue().get(0).type(),
                        entry.getValue().size()))
                .sorted(Comparator.comparingLong(MentionedEntity::count).reversed())
                .toList();
    }
}
