package org.watchline.gateway.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.entity.Company;
import org.watchline.gateway.corpus.entity.CompanyReader;
import org.watchline.gateway.corpus.entity.EntityFilter;
import org.watchline.gateway.corpus.entity.EntityReader;
import org.watchline.gateway.corpus.entity.EntitySummary;
import org.watchline.gateway.corpus.entity.FoundEntity;
import org.watchline.gateway.corpus.entity.ProfileReader;
import org.watchline.gateway.corpus.entity.RelatedEntity;
import org.watchline.gateway.corpus.entity.StoredProfile;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Puts together what is told about entities. */
@ApplicationScoped
public class Entities {

    private final EntityReader reader;
    private final ProfileReader profiles;
    private final CompanyReader companies;
    private final KnownNames knownNames;
    private final KnownRoles knownRoles;

    Entities(
            EntityReader reader,
            ProfileReader profiles,
            CompanyReader companies,
            KnownNames knownNames,
            KnownRoles knownRoles) {
        this.reader = reader;
        this.profiles = profiles;
        this.companies = companies;
        this.knownNames = knownNames;
        this.knownRoles = knownRoles;
    }

    /** Finds a page of entities. */
    public EntityPage find(EntityRequest request) {
        EntityFilter filter = request.filter();
        EntityFilter known =
                filter.name() == null ? filter : filter.knowing(List.copyOf(knownNames.idsOf(filter.name())));
        List<FoundEntity> found = reader.page(known, request.asOf(), request.after(), request.limit() + 1);
        boolean more = found.size() > request.limit();
        List<FoundEntity> page = more ? found.subList(0, request.limit()) : found;
        return new EntityPage(
                page.stream().map(FoundEntity::entity).toList(),
                more ? request.cursorAfter(page.get(page.size() - 1)) : null);
    }

    /**
     * An entity's profile.
     *
     * @param asOf null for now
     * @throws ProblemException if there is no such entity
     */
    public EntityProfile profile(String id, @Nullable Instant asOf) {
        StoredProfile stored = profiles.read(id, asOf).orElseThrow(() -> unknown(id));
        RoleLedger ledger = new RoleLedger(stored.names(), knownRoles);
        boolean person = stored.summary().type() == EntityType.PERSON;
        Company company = stored.company();
        return new EntityProfile(
                stored.summary(),
                asOf,
                stored.spellings(),
                Activity.of(stored.weeks(), stored.undated()),
                person ? ledger.of(stored.roles(), knownRoles.ofPerson(id), stored.rivals()) : List.of(),
                person ? List.of() : ledger.of(stored.heldBy(), knownRoles.inOrganisation(id), stored.heldBy()),
                company.related(),
                company.places(),
                company.outlets(),
                stored.newest(),
                company.basis(),
                knownNames.factsOf(id).orElse(null));
    }

    /**
     * The company that an entity keeps.
     *
     * @throws ProblemException if there is no such entity
     */
    public RelatedAnswer related(RelatedRequest request) {
        EntitySummary entity = require(request.id(), request.asOf());
        return new RelatedAnswer(
                companies.related(request.id(), request.types(), request.asOf(), request.limit()),
                CompanyReader.basis(entity.articles()));
    }

    /**
     * The company that an entity keeps, with who keeps it among themselves.
     *
     * @throws ProblemException if there is no such entity
     */
    public EntityNetwork network(RelatedRequest request) {
        EntitySummary entity = require(request.id(), request.asOf());
        RelatedEntity centre = new RelatedEntity(
                entity.id(), entity.name(), entity.type(), entity.kind(), entity.coordinates(), entity.articles());
        List<RelatedEntity> nodes = Stream.concat(
                        Stream.of(centre),
                        companies.related(request.id(), request.types(), request.asOf(), request.limit()).stream())
                .toList();
        return new EntityNetwork(
                nodes,
                companies.edges(
                        request.id(), nodes.stream().map(RelatedEntity::id).toList(), request.asOf()),
                CompanyReader.basis(entity.articles()));
    }

    /**
     * The usual company of all types, with who keeps it among themselves.
     *
     * @param asOf null for now
     * @throws ProblemException if there is no such entity
     */
    public EntityNetwork network(String id, @Nullable Instant asOf) {
        return network(RelatedRequest.of(id, asOf));
    }

    /** The names of those of the entities that are known, by id. */
    public Map<String, String> named(Collection<String> ids) {
        return reader.named(ids);
    }

    /**
     * An entity.
     *
     * @param asOf null for now
     * @throws ProblemException if there is none
     */
    EntitySummary require(String id, @Nullable Instant asOf) {
        return reader.one(id, asOf).orElseThrow(() -> unknown(id));
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(ProblemType.ENTITY_NOT_FOUND, "No entity with the id %s is known.".formatted(id));
    }
}
