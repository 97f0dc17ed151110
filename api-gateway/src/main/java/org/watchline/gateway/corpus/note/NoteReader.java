package org.watchline.gateway.corpus.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;
import org.watchline.gateway.corpus.fulltext.Conditions;

/** Reads notes. */
@ApplicationScoped
public class NoteReader {

    private static final String SELECT = """
            select note_id, version, article_id, event_id, text, tags, author, created_by, created_at, changed_at
            from note as n where true""";

    private final Corpus corpus;

    NoteReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The last note of a page. */
    public record Place(Instant changedAt, UUID id) {}

    /**
     * Notes, the latest change first.
     *
     * @param after null for the first page
     */
    public List<StoredNote> page(NoteFilter filter, @Nullable Place after, int limit) {
        Sql sql = Sql.of(SELECT);
        if (filter.words() != null) {
            sql.add("and").add(Conditions.saying("n.document", filter.words()));
        }
        if (!filter.tags().isEmpty()) {
            sql.add("and n.tags @> ?", (Object) filter.tags().toArray(String[]::new));
        }
        if (filter.articleId() != null) {
            sql.add("and n.article_id = ?", filter.articleId());
        }
        if (filter.eventId() != null) {
            sql.add("and n.event_id = ?", filter.eventId());
        }
        if (filter.author() != null) {
            sql.add("and n.author = ?", filter.author());
        }
        if (after != null) {
            sql.add("and (n.changed_at, n.note_id) < (?, ?)", after.changedAt(), after.id());
        }
        sql.add("order by n.changed_at desc, n.note_id desc limit ?", limit);
        return corpus.asOf(filter.asOf(), snapshot -> snapshot.list(sql, NoteReader::note));
    }

    /** The notes on articles and on events of which they tell, by article, the latest change first. */
    public static Map<UUID, List<StoredNote>> about(Corpus.Snapshot snapshot, Collection<UUID> articles)
            throws SQLException {
        String[] ids = articles.stream().map(UUID::toString).toArray(String[]::new);
        Map<UUID, List<StoredNote>> notes = new HashMap<>();
        Sql sql = Sql.of("select about.article_id as about, n.* from (")
                .add("""
                        select note_id, article_id from note where article_id = any (?::uuid[])
                        union
                        select n.note_id, e.article_id from note n join event e on e.group_id = n.event_id
                        where e.article_id = any (?::uuid[])) as about""", ids, ids)
                .add("""
                join note n on n.note_id = about.note_id
                order by n.changed_at desc, n.note_id desc""");
        snapshot.list(
                sql,
                row -> notes.computeIfAbsent(Columns.id(row, "about"), id -> new ArrayList<>())
                        .add(note(row)));
        return notes;
    }

    /** A note as it is now; empty if there is none, or none any more. */
    public Optional<StoredNote> one(UUID id) {
        return corpus.first(Sql.of(SELECT + " and n.note_id = ?", id), NoteReader::note);
    }

    /** All versions of a note, the first one first. */
    public List<NoteVersion> versions(UUID id) {
        return corpus.list(
                Sql.of("select version, text, tags, author, removed, at from note_version")
                        .add("where note_id = ? order by version", id),
                row -> new NoteVersion(
                        row.getInt("version"),
                        row.getString("text"),
                        Columns.texts(row, "tags"),
                        row.getString("author"),
                        row.getBoolean("removed"),
                        Columns.presentInstant(row, "at")));
    }

    private static StoredNote note(ResultSet row) throws SQLException {
        return new StoredNote(
                Columns.id(row, "note_id"),
                row.getInt("version"),
                row.getObject("article_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("text"),
                Columns.texts(row, "tags"),
                row.getString("author"),
                row.getString("created_by"),
                Columns.presentInstant(row, "created_at"),
                Columns.presentInstant(row, "changed_at"));
    }
}
