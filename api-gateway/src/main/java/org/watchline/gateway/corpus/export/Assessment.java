package org.watchline.gateway.corpus.export;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.note.NoteReader;
import org.watchline.gateway.corpus.note.StoredNote;
import org.watchline.gateway.corpus.rating.Rating;
import org.watchline.gateway.corpus.rating.RatingReader;

/**
 * What people made of an article.
 *
 * @param notes on the article and on events of which it tells, the latest change first
 * @param rating how credible the article is; null if nobody has said
 * @param sourceRating how reliable its outlet is; null if nobody has said
 */
public record Assessment(
        List<StoredNote> notes,
        @Nullable Rating rating,
        @Nullable Rating sourceRating) {

    public Assessment {
        notes = List.copyOf(notes);
    }

    /** The tags of all notes, in alphabetical order. */
    public List<String> tags() {
        return notes.stream()
                .flatMap(note -> note.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static Map<UUID, Assessment> of(Corpus.Snapshot snapshot, Collection<UUID> articles) throws SQLException {
        Map<UUID, List<StoredNote>> notes = NoteReader.about(snapshot, articles);
        Map<String, Rating> ratings = RatingReader.ofArticles(snapshot, articles);
        Map<String, Rating> outlets = RatingReader.ofOutlets(snapshot, articles);
        return articles.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Assessment(
                                notes.getOrDefault(id, List.of()),
                                ratings.get(id.toString()),
                                outlets.get(id.toString()))));
    }
}
