package org.watchline.store.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.curation.EventReference;

/** What a decision has to be checked against. */
public interface KnownCorpus {

    /** Those of the entities that are known, by id, as they are shown. */
    Map<String, EntityCard> entities(Collection<String> ids);

    /** Ids of the entities that go by exactly this name. */
    List<String> called(String name);

    /** Whether the entity was ever seen, or is said to be known, under the spelling. */
    boolean isSpelling(String entityId, String name);

    /** An event of the shown annotations of an article. */
    Optional<EventReference> event(UUID articleId, String eventId);
}
