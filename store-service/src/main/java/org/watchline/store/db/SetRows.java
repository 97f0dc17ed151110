package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.store.article.KnownSet;
import org.watchline.store.article.NewSet;

/** Table {@code annotation_set}. */
final class SetRows {

    private static final String KNOWN = """
            select s.revision, s.run
            from store.revision r
            join store.annotation_set s on s.revision = r.id
            where r.article = any(?::bigint[]) and s.run = any(?::integer[])""";

    private static final String TABLE = """
            store.annotation_set
              (id, revision, run, sentence_starts, sentence_ends, token_starts, token_ends, token_pos, token_lemmas,
               blocks, footnotes, topics, quotes, settings_version, known_from, known_to,
               token_gaps, token_lengths, token_tags, token_lines)""";

    private static final Tokens NO_TOKENS = new Tokens(List.of(), List.of(), List.of(), List.of());

    private SetRows() {}

    /** Which of the runs have annotated which revisions of the articles. */
    static Set<KnownSet> known(Connection connection, Collection<Long> articles, Collection<Integer> runs)
            throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                KNOWN,
                parameters -> parameters.array("int8", articles).array("int4", runs),
                row -> new KnownSet(row.getLong("revision"), row.getInt("run"))));
    }

    /**
     * Adds sets.
     *
     * @param active ids of the revisions that hold; sets of others were never the corpus's knowledge
     */
    static void insert(Connection connection, List<NewSet> sets, Set<Long> active, Instant now) throws SQLException {
        Copy.rows(connection, TABLE, sets, (fields, set) -> {
            Annotations found = set.source().annotations();
            Optional<CompactTokens> compact = CompactTokens.of(
                    found.tokens(), set.source().ingested().article().text());
            Tokens tokens = compact.isPresent() ? NO_TOKENS : found.tokens();
            fields.number(set.id())
                    .number(set.revision())
                    .number(set.run())
                    .integers(found.sentences(), Sentence::start)
                    .integers(found.sentences(), Sentence::end)
                    .integers(tokens.starts())
                    .integers(tokens.ends())
                    .texts(tokens.pos())
                    .texts(tokens.lemmas())
                    .json(Json.of(found.blocks()))
                    .json(Json.of(found.footnotes()))
                    .json(Json.of(found.topics()))
                    .json(Json.of(found.quotes()))
                    .number(set.source().settingsVersion())
                    .time(now)
                    .time(active.contains(set.revision()) ? null : now)
                    .text(compact.map(CompactTokens::gaps).orElse(null))
                    .text(compact.map(CompactTokens::lengths).orElse(null))
                    .text(compact.map(CompactTokens::tags).orElse(null))
                    .text(compact.map(CompactTokens::lines).orElse(null));
        });
    }
}
