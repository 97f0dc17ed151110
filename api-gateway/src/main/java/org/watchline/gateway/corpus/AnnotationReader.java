package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.codec.ContractCodec;

/** Reads the shown annotations of articles. */
@ApplicationScoped
public class AnnotationReader {

    private final Corpus corpus;

    AnnotationReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Sentences, tokens and run; empty if there is no such article. */
    public Optional<AnnotationSet> set(UUID articleId) {
        return corpus.first(
                Sql.of("select * from corpus.annotation_set where article_id = ?", articleId), AnnotationReader::set);
    }

    /** The mentions in the order of the text. */
    public List<Mention> mentions(UUID articleId) {
        return corpus.list(
                Sql.of("select * from corpus.mention where article_id = ? order by ordinal", articleId),
                AnnotationReader::mention);
    }

    private static AnnotationSet set(ResultSet row) throws SQLException {
        return new AnnotationSet(
                Columns.id(row, "article_id"),
                row.getInt("revision"),
                ContractCodec.read(row.getString("run").getBytes(StandardCharsets.UTF_8), Run.class),
                sentences(Columns.numbers(row, "sentence_starts"), Columns.numbers(row, "sentence_ends")),
                new Tokens(
                        Columns.numbers(row, "token_starts"),
                        Columns.numbers(row, "token_ends"),
                        Columns.texts(row, "token_pos"),
                        Columns.texts(row, "token_lemmas")));
    }

    private static List<Sentence> sentences(List<Integer> starts, List<Integer> ends) {
        return IntStream.range(0, starts.size())
                .mapToObj(index -> new Sentence(index, starts.get(index), ends.get(index)))
                .toList();
    }

    private static Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                row.getInt("start_offset"),
                row.getInt("end_offset"),
                row.getString("text"),
                EntityType.valueOf(row.getString("type")),
                row.getString("entity_id"),
                Field.valueOf(row.getString("field").toUpperCase(Locale.ROOT)),
                row.getDouble("score"),
                Finder.valueOf(row.getString("found_by").toUpperCase(Locale.ROOT)),
                link(row.getString("link")),
                row.getString("value"),
                row.getString("precision"));
    }

    private static @Nullable Link link(@Nullable String json) {
        return json == null ? null : ContractCodec.read(json.getBytes(StandardCharsets.UTF_8), Link.class);
    }
}
