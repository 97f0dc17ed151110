package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Block;
import org.watchline.contracts.annotation.Footnote;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Topic;
import org.watchline.contracts.codec.ContractCodec;

/** Reads the shown annotations of articles. */
@ApplicationScoped
public class AnnotationReader {

    private static final String SET_COLUMNS =
            "article_id, revision, run, sentence_starts, sentence_ends, blocks, footnotes, topics, quotes";
    private static final String TOKEN_COLUMNS = ", token_starts, token_ends, token_pos, token_lemmas";
    private static final Tokens NO_TOKENS = new Tokens(List.of(), List.of(), List.of(), List.of());

    private final Corpus corpus;

    AnnotationReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * What was found in an article, all of it by one run; empty if there is no such article.
     *
     * @param withTokens whether tokens are read, which are most of what there is; otherwise there are none
     */
    public Optional<AnnotationSet> shown(UUID articleId, boolean withTokens) {
        Sql set = Sql.of("select " + SET_COLUMNS + (withTokens ? TOKEN_COLUMNS : ""))
                .add("from annotation_set where article_id = ?", articleId);
        return corpus.atOneMoment(snapshot -> snapshot.first(set, row -> set(row, withTokens, snapshot)));
    }

    private static AnnotationSet set(ResultSet row, boolean withTokens, Corpus.Snapshot snapshot) throws SQLException {
        UUID id = Columns.id(row, "article_id");
        Annotations found = new Annotations(
                sentences(Columns.numbers(row, "sentence_starts"), Columns.numbers(row, "sentence_ends")),
                withTokens ? FoundRows.tokens(row) : NO_TOKENS,
                snapshot.list(rowsOf("mention", id), FoundRows::mention),
                Columns.items(row, "blocks", Block[].class),
                Columns.items(row, "footnotes", Footnote[].class),
                snapshot.list(rowsOf("citation", id), FoundRows::citation),
                snapshot.list(rowsOf("role", id), FoundRows::role),
                Columns.items(row, "topics", Topic[].class),
                Columns.items(row, "quotes", Quote[].class),
                snapshot.list(rowsOf("event", id), FoundRows::event));
        Run run = ContractCodec.read(row.getString("run").getBytes(StandardCharsets.UTF_8), Run.class);
        return new AnnotationSet(id, row.getInt("revision"), run, found);
    }

    private static Sql rowsOf(String view, UUID articleId) {
        return Sql.of("select * from " + view + " where article_id = ? order by ordinal", articleId);
    }

    private static List<Sentence> sentences(List<Integer> starts, List<Integer> ends) {
        return IntStream.range(0, starts.size())
                .mapToObj(index -> new Sentence(index, starts.get(index), ends.get(index)))
                .toList();
    }
}
