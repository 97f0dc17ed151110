package org.watchline.gateway.corpus.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.ArticleCard;
import org.watchline.gateway.corpus.ArticleCards;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Members;
import org.watchline.gateway.corpus.Sql;

/** Reads everything that an entity's page shows. */
@ApplicationScoped
public class ProfileReader {

    private static final int MOST_NAMES = 100;
    private static final int MOST_ARTICLES = 10;

    private final Corpus corpus;

    ProfileReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * An entity's profile; empty if there is no such entity.
     *
     * @param asOf null for now
     */
    public Optional<StoredProfile> read(String id, @Nullable Instant asOf) {
        return corpus.asOf(asOf, snapshot -> read(snapshot, id));
    }

    private static Optional<StoredProfile> read(Corpus.Snapshot snapshot, String id) throws SQLException {
        Optional<EntitySummary> found = EntityReader.one(snapshot, id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        EntitySummary summary = found.get();
        List<String> members = Members.of(snapshot, List.of(id)).of(id);
        boolean person = summary.type() == EntityType.PERSON;
        List<RoleRow> roles = person ? RoleReader.ofPerson(snapshot, members) : List.of();
        List<RoleRow> heldBy = person ? List.of() : RoleReader.inOrganisation(snapshot, members);
        List<RoleRow> rivals = RoleReader.inOrganisation(
                snapshot,
                roles.stream()
                        .map(RoleRow::orgId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return Optional.of(new StoredProfile(
                summary,
                spellings(snapshot, id),
                weeks(snapshot, id),
                undated(snapshot, id),
                CompanyReader.company(snapshot, id, summary.articles()),
                roles,
                heldBy,
                rivals,
                newest(snapshot, id),
                names(
                        snapshot,
                        Stream.of(roles, heldBy, rivals).flatMap(List::stream).toList())));
    }

    private static List<EntityName> spellings(Corpus.Snapshot snapshot, String id) throws SQLException {
        return snapshot.list(
                Sql.of("select name, article_count, mention_count from entity_name where entity_id = ?", id)
                        .add("order by mention_count desc, name limit ?", MOST_NAMES),
                row -> new EntityName(
                        row.getString("name"), row.getLong("article_count"), row.getLong("mention_count")));
    }

    private static List<Period> weeks(Corpus.Snapshot snapshot, String id) throws SQLException {
        return snapshot.list(
                Sql.of("select week, articles, mentions from entity_week")
                        .add("where entity_id = ? and week > '-infinity' order by week", id),
                row -> new Period(
                        row.getObject("week", LocalDate.class), row.getLong("articles"), row.getLong("mentions")));
    }

    private static long undated(Corpus.Snapshot snapshot, String id) throws SQLException {
        return snapshot.first(
                        Sql.of("select articles from entity_week where entity_id = ? and week = '-infinity'", id),
                        row -> row.getLong("articles"))
                .orElse(0L);
    }

    private static List<ArticleCard> newest(Corpus.Snapshot snapshot, String id) throws SQLException {
        return snapshot.list(
                Sql.of("with newest as (select article_id from article_entity where entity_id = ?", id)
                        .add("order by sort_at desc, article_id desc limit ?)", MOST_ARTICLES)
                        .add("select " + ArticleCards.COLUMNS)
                        .add("from newest join article s on s.article_id = newest.article_id")
                        .add("order by s.sort_at desc, s.article_id desc"),
                ArticleCards::read);
    }

    private static Map<String, String> names(Corpus.Snapshot snapshot, List<RoleRow> roles) throws SQLException {
        String[] ids = roles.stream()
                .flatMap(role -> Stream.of(role.personId(), role.orgId()))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        return snapshot
                .list(
                        Sql.of("select entity_id, name from entity where entity_id = any (?)", (Object) ids),
                        row -> Map.entry(row.getString("entity_id"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
