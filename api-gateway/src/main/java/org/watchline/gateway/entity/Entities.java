package org.watchline.gateway.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Basis;
import org.watchline.gateway.corpus.entity.EntityReader;
import org.watchline.gateway.corpus.entity.EntitySummary;
import org.watchline.gateway.corpus.entity.FoundEntity;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Puts together what is told about entities. */
@ApplicationScoped
public class Entities {

    private static final int MOST_NAMES = 100;
    private static final int MOST_RELATED = 20;

    private final EntityReader reader;

    Entities(EntityReader reader) {
        this.reader = reader;
    }

    /** Finds a page of entities. */
    public EntityPage find(EntityRequest request) {
        List<FoundEntity> found = reader.page(request.filter(), request.after(), request.limit() + 1);
        boolean more = found.size() > request.limit();
        List<FoundEntity> page = more ? found.subList(0, request.limit()) : found;
        return new EntityPage(
                page.stream().map(FoundEntity::entity).toList(),
                more ? request.cursorAfter(page.get(page.size() - 1)) : null);
    }

    /**
     * An entity's profile.
     *
     * @throws ProblemException if there is no such entity
     */
    public EntityProfile profile(String id) {
        return profile(id, null);
    }

    /**
     * An entity's profile as it was known.
     *
     * @param asOf null for now
     * @throws ProblemException if there is no such entity
     */
    public EntityProfile profile(String id, @Nullable Instant asOf) {
        EntitySummary summary = require(id);
        return new EntityProfile(
                summary,
                asOf,
                reader.names(id, MOST_NAMES),
                new Activity(Activity.Unit.WEEK, List.of(), 0),
                List.of(),
                List.of(),
                reader.related(id, MOST_RELATED),
                List.of(),
                List.of(),
                List.of(),
                new Basis(summary.articles(), summary.articles()),
                null);
    }

    /** The company that an entity keeps, with who keeps it among themselves. */
    public EntityNetwork network(String id, @Nullable Instant asOf) {
        return new EntityNetwork(List.of(), List.of(), new Basis(0, 0));
    }

    /** The names of those of the entities that are known, by id. */
    public Map<String, String> named(Collection<String> ids) {
        return reader.named(ids);
    }

    EntitySummary require(String id) {
        return reader.one(id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.ENTITY_NOT_FOUND, "No entity with the id %s is known.".formatted(id)));
    }
}
