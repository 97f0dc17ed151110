package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single articles. */
@ApplicationScoped
public class ArticleReader {

    private static final String COLUMNS =
            "a.article_id, a.revision, a.url, a.title, a.source, a.authors, a.published_at, a.ingested_at,"
                    + " a.language, a.tags, a.text";
    private static final int MOST_DUPLICATES = 50;
    private static final int MOST_COUNTED = 10_000;

    /** To an article whose text is near. */
    private record Link(UUID other, double similarity, double contained, boolean oneStory) {}

    private final Corpus corpus;

    ArticleReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The active revision; empty if there is no such article.
     *
     * @param asOf the moment whose knowledge is read; null for now
     */
    public Optional<StoredArticle> active(UUID id, @Nullable Instant asOf) {
        return first(
                asOf,
                Sql.of("select " + COLUMNS + ", a.run_id from article a where a.article_id = ?", id),
                ArticleReader::article);
    }

    /** The active revisions of articles; those that the corpus does not have are left out. */
    public static List<StoredArticle> active(Corpus.Snapshot snapshot, List<UUID> ids) throws SQLException {
        return snapshot.list(
                Sql.of("select " + COLUMNS + ", a.run_id from article a where a.article_id = any (?::uuid[])", (Object)
                        ids.stream().map(UUID::toString).toArray(String[]::new)),
                ArticleReader::article);
    }

    /**
     * The titles of articles by their ids; those without one are left out.
     *
     * @param asOf the moment whose knowledge is read; null for now
     */
    public Map<UUID, String> titles(Collection<UUID> ids, @Nullable Instant asOf) {
        Sql sql = Sql.of(
                "select article_id, title from article where title is not null and article_id = any (?::uuid[])",
                (Object) ids.stream().map(UUID::toString).toArray(String[]::new));
        return corpus
                .asOf(
                        asOf,
                        snapshot -> snapshot.list(
                                sql, row -> Map.entry(Columns.id(row, "article_id"), row.getString("title"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * A certain revision; empty if there is none.
     *
     * @param asOf the moment whose knowledge is read; null for now
     */
    public Optional<StoredArticle> revision(UUID id, int revision, @Nullable Instant asOf) {
        return first(
                asOf,
                Sql.of("select " + COLUMNS + ", null as run_id from article_revision a")
                        .add("where a.article_id = ? and a.revision = ?", id, revision),
                ArticleReader::article);
    }

    /**
     * All revisions of an article, the first one first.
     *
     * @param asOf the moment whose knowledge is read; null for now
     */
    public List<Revision> revisions(UUID id, @Nullable Instant asOf) {
        return list(
                asOf,
                Sql.of("select revision, active, ingested_at from article_revision")
                        .add("where article_id = ? order by revision", id),
                row -> new Revision(
                        row.getInt("revision"), row.getBoolean("active"), Columns.presentInstant(row, "ingested_at")));
    }

    /**
     * The articles most like this one.
     *
     * @param asOf the moment whose knowledge is read; null for now
     */
    public List<Duplicate> duplicates(UUID id, @Nullable Instant asOf) {
        return corpus.asOf(asOf, snapshot -> {
            List<Link> links = snapshot.list(Sql.of("""
                            select other_article_id, similarity, contained, one_story from duplicate
                            where article_id = ?
                            order by similarity desc, other_article_id limit ?""", id, MOST_DUPLICATES), ArticleReader::link);
            return links.isEmpty() ? List.of() : linked(snapshot, links);
        });
    }

    /** By their ids: joined with the links, the view of articles would at times be worked out for all there are. */
    private static List<Duplicate> linked(Corpus.Snapshot snapshot, List<Link> links) throws SQLException {
        Map<UUID, Link> byId = links.stream().collect(Collectors.toMap(Link::other, link -> link, (one, same) -> one));
        Map<UUID, Duplicate> found = snapshot
                .list(
                        Sql.of(
                                "select article_id, title, source, url, published_at from article"
                                        + " where article_id = any (?::uuid[])",
                                (Object) byId.keySet().stream()
                                        .map(UUID::toString)
                                        .toArray(String[]::new)),
                        row -> duplicate(row, byId))
                .stream()
                .collect(Collectors.toMap(Duplicate::id, duplicate -> duplicate));
        return links.stream()
                .map(Link::other)
                .filter(found::containsKey)
                .map(found::get)
                .distinct()
                .toList();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                Columns.id(row, "other_article_id"),
                row.getDouble("similarity"),
                row.getDouble("contained"),
                row.getBoolean("one_story"));
    }

    private static Duplicate duplicate(ResultSet row, Map<UUID, Link> links) throws SQLException {
        UUID id = Columns.id(row, "article_id");
        Link link = Objects.requireNonNull(links.get(id), "an article that was not asked for");
        return new Duplicate(
                id,
                row.getString("title"),
                row.getString("source"),
                row.getString("url"),
                Columns.instant(row, "published_at"),
                link.similarity(),
                link.contained(),
                link.oneStory());
    }

    /**
     * The articles that tell the same story in much the same words; empty if there is no such article.
     *
     * @param asOf the moment whose knowledge is read; null for now
     */
    public Optional<Cluster> cluster(UUID id, @Nullable Instant asOf) {
        return first(
                asOf,
                Sql.of("""
                        select own.cluster, (
                          select count(*) from (
                            select from article_cluster other where other.cluster = own.cluster limit ?) as all_of_them
                          ) as articles
                        from article_cluster own where own.article_id = ?""", MOST_COUNTED, id),
                row -> new Cluster(row.getString("cluster"), row.getInt("articles")));
    }

    private <T> List<T> list(@Nullable Instant asOf, Sql sql, Corpus.RowReader<T> reader) {
        return corpus.asOf(asOf, snapshot -> snapshot.list(sql, reader));
    }

    private <T> Optional<T> first(@Nullable Instant asOf, Sql sql, Corpus.RowReader<T> reader) {
        return corpus.asOf(asOf, snapshot -> snapshot.first(sql, reader));
    }

    private static StoredArticle article(ResultSet row) throws SQLException {
        return new StoredArticle(
                Columns.id(row, "article_id"),
                row.getInt("revision"),
                row.getString("url"),
                row.getString("title"),
                row.getString("source"),
                Columns.texts(row, "authors"),
                Columns.instant(row, "published_at"),
                Columns.presentInstant(row, "ingested_at"),
                row.getString("language"),
                Columns.texts(row, "tags"),
                row.getString("text"),
                row.getString("run_id"));
    }
}
