package org.watchline.gateway.entity;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchline.knowledge.HeldRole;
import org.watchline.knowledge.KnowledgeBase;

/** The roles that the knowledge base dates, found from either end. */
@Singleton
class KnownRoles {

    private final KnowledgeBase knowledge;
    private final Map<String, List<HeldRole>> byOrganisation;

    KnownRoles(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.byOrganisation = knowledge.entities().stream()
                .flatMap(entity -> knowledge.rolesOf(entity.id()).stream())
                .filter(role -> role.organisationId() != null)
                .collect(groupingBy(HeldRole::organisationId));
    }

    List<HeldRole> ofPerson(String id) {
        return knowledge.rolesOf(id);
    }

    List<HeldRole> inOrganisation(String id) {
        return byOrganisation.getOrDefault(id, List.of());
    }

    /** What an entity is called; its id if the knowledge base does not have it. */
    String nameOf(String id) {
        return knowledge.find(id).map(entity -> entity.name()).orElse(id);
    }
}
